import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, sourceFiles } from './source-files.ts'

const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** The text without comments, near enough for a search. */
const codeOf = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

test('only src/cli/start.ts touches process, and nothing in src prints by itself', () => {
  const wrong = sourceFiles('src').filter(
    (file) =>
      file !== 'src/cli/start.ts' && /\bprocess\b\s*\.|node:process|\bconsole\s*\./.test(codeOf(file)),
  )
  expect(wrong).toEqual([])
})

test('no file of src is longer than 300 lines', () => {
  expect(sourceFiles('src').filter((file) => textOf(file).split('\n').length > 301)).toEqual([])
})

test('importing the program or the library does nothing: no output, no listener', () => {
  const script = `
    const count = () => process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0)
    const before = count()
    require(${JSON.stringify(join(root, 'bin/bonecheck.js'))}).part('cli-start.cjs')
    import(${JSON.stringify(join(root, 'dist/index.js'))}).then(() => process.stdout.write(String(count() - before)))`
  const run = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
  expect(run).toMatchObject({ stdout: '0', stderr: '', status: 0 })
})

// domain.md 8.2: whole words in the program's own sentences; "prescribed by your team" is the one exception here.
const BANNED = /\b(you have osteoporosis|you need|safe to|diagnosis|prescribe[ds]?|accelerating|deficient)\b/i

test('the words that domain.md 8.2 bans stand in no sentence of the program', () => {
  const files = [...sourceFiles('src/render'), 'src/cli/options.ts', 'src/cli/main.ts']
  const wrong = files.flatMap((file) =>
    codeOf(file)
      .replaceAll(/prescribed by your team/g, '')
      .split('\n')
      .filter((line) => BANNED.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(wrong).toEqual([])
})
