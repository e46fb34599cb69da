import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFile } from '../../src/cli/lock-file.ts'
import { root } from '../house/source-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonecheck-add-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const LOG = '# mine\n2026-11-18:\n  lunch:\n    - 100 g milk\n'
const at = (name: string) => join(folder, name)
const textAt = (name: string) => readFileSync(at(name), 'utf8')

function started(entry: string, ...options: string[]) {
  const argv = [
    join(root, 'bin/bonecheck.js'),
    'log',
    'add',
    entry,
    '--date',
    '2026-11-18',
    '--meal',
    'lunch',
    ...options,
  ]
  const env = { PATH: process.env['PATH'], HOME: folder }
  return spawn(process.execPath, argv, { cwd: folder, stdio: 'ignore', env })
}

async function add(entry: string, ...options: string[]): Promise<number> {
  const [code] = await once(started(entry, ...options), 'exit')
  return code
}

test('twenty at once lose nothing', async () => {
  const entries = Array.from({ length: 20 }, (_, i) => `${i + 10} g almonds`)
  expect(await Promise.all(entries.map((entry) => add(entry)))).toEqual(entries.map(() => 0))
  const lines = textAt('log.yaml').split('\n')
  expect(lines.slice(2, -1).sort()).toEqual(entries.map((entry) => `    - ${entry}`))
  expect(readdirSync(folder)).toEqual(['log.yaml'])
}, 120_000)

test('a new log is for its owner only; another keeps its mode, and a link stays one', async () => {
  expect(await add('2 eggs')).toBe(0)
  expect(statSync(at('log.yaml')).mode & 0o777).toBe(0o600)
  writeFileSync(at('other.yaml'), LOG, { mode: 0o640 })
  symlinkSync('other.yaml', at('link.yaml'))
  expect(await add('2 eggs', '--file', 'link.yaml')).toBe(0)
  expect(lstatSync(at('link.yaml')).isSymbolicLink()).toBe(true)
  expect(textAt('other.yaml')).toBe(`${LOG}    - 2 eggs\n`)
  expect(statSync(at('other.yaml')).mode & 0o777).toBe(0o640)
}, 60_000)

test('the lock of a process that is gone is taken over; that of one that runs is not', async () => {
  const locker = { pid: 5, isRunning: (pid: number) => pid === 7, waitMs: 100 }
  writeFileSync(at('log.yaml.lock'), '7')
  expect(await lockFile(at('log.yaml'), locker)).toBeNull()
  writeFileSync(at('log.yaml.lock'), '6')
  const release = await lockFile(at('log.yaml'), locker)
  expect(textAt('log.yaml.lock')).toBe('5')
  release?.()
  expect(readdirSync(folder)).toEqual([])
})

test('killed at any moment, the log is the old or the new one, and the next one can add', async () => {
  const after = `${LOG}    - 2 eggs\n`
  for (let i = 0; i < 40; i += 1) {
    writeFileSync(at('log.yaml'), LOG)
    const child = started('2 eggs')
    const ended = once(child, 'exit')
    await setTimeout(i * 8)
    child.kill('SIGKILL')
    await ended
    expect([LOG, after]).toContain(textAt('log.yaml'))
  }
  writeFileSync(at('log.yaml'), LOG)
  expect(await add('2 eggs')).toBe(0)
  expect(textAt('log.yaml')).toBe(after)
}, 120_000)
