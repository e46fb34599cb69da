import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { EXAMPLES } from '../../src/render/english/command-line.ts'
import { BARE_ENV } from '../program.ts'

const root = join(import.meta.dirname, '../..')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonecheck-examples-'))
  mkdirSync(join(folder, 'bin'))
  symlinkSync(join(root, 'bin/bonecheck.js'), join(folder, 'bin/bonecheck'))
  symlinkSync('/bin/true', join(folder, 'bin/nano'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What asks has nobody to ask here. */
const ASKS: Readonly<Record<string, string>> = {
  'bonecheck log add': 'no terminal to ask at',
  'bonecheck questionnaire': 'The input ended',
  'bonecheck ask --plain': 'The input ended',
}

/** What stands behind a number sign is said to the reader; fish is no bash, whose "source" wants a file. */
const lines = [...new Set(Object.values(EXAMPLES).flat())].map((line) =>
  line
    .replace(/\s+#.*$/, '')
    .replace(/ \| source$/, ' | cat')
    .trim(),
)

test.each(lines)('%s runs as it is written', { timeout: 60_000 }, (line) => {
  expect(inject('buildError')).toBeNull()
  const cwd = join(folder, 'her')
  rmSync(cwd, { recursive: true, force: true })
  mkdirSync(cwd)
  const example = (name: string, as = name) => copyFileSync(join(root, 'data/examples', name), join(cwd, as))
  example('week.yaml', 'log.yaml')
  example('profile.yaml')
  example('scans.csv')
  for (const [name, date] of Object.entries({ october: '2026-10-01', november: '2026-11-01' }))
    writeFileSync(join(cwd, `${name}.yaml`), `${date}: [1 cup milk]\n`)
  writeFileSync(join(cwd, 'phrases.txt'), '1 cup milk\nhalf an avocado\n')
  const env = { ...BARE_ENV, HOME: cwd, PATH: `${join(folder, 'bin')}:${BARE_ENV.PATH}`, EDITOR: 'true' }
  const bash = (command: string) =>
    spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd, env, input: '', encoding: 'utf8' })
  if (line.includes('report.json')) bash('bonecheck intake log.yaml --json > report.json')
  const { status, stderr } = bash(line)
  const ends = ASKS[line]
  if (ends !== undefined) return expect([status, stderr]).toEqual([2, expect.stringContaining(ends)])
  expect(stderr).not.toContain('error')
  expect(line.includes('--fail-on') ? [0, 1] : [0]).toContain(status)
})
