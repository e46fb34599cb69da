import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runProgram } from '../program.ts'

/**
 * A golden file is a page a person can read, and holds its own command. A new case is a file with that one line in
 * it; `npx vitest run test/golden --update` fills in the rest, and it is read before it is committed.
 */
const cases = join(import.meta.dirname, 'cases')

test.each(readdirSync(cases).filter((name) => name.endsWith('.md')))('%s', async (name) => {
  const [, settings = '', command] = /^\$ ((?:[A-Z_]+=\S* )*)bonecheck(?: (.+))?$/m.exec(
    readFileSync(join(cases, name), 'utf8'),
  ) ?? [null, '', null]
  if (command === null) throw new Error(`${name} has no "$ bonecheck ..." line`)
  const args = (command ?? '').split(' ').filter((word) => word !== '')
  const run = runProgram(args, { cwd: cases, env: settingsOf(settings) })
  const block = (title: string, text: string) => (text === '' ? '' : `\n${title}\n\`\`\`\n${text}\`\`\`\n`)
  const line = ['$', settings.trim(), 'bonecheck', ...args].filter((word) => word !== '').join(' ')
  const page = `${line}\n${block('stdout', run.stdout)}${block('stderr', run.stderr)}\nexit ${run.status}\n`
  await expect(page).toMatchFileSnapshot(join(cases, name))
})

/** `COLUMNS=60 LANG=C ` before the command, as in a shell. */
function settingsOf(text: string): Record<string, string> {
  const pairs = text.split(' ').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}
