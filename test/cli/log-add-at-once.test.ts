import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  lstatSync,
  mkdirSync,
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
import { noteTemporary } from '../../src/cli/lock-note.ts'
import { root } from '../house/source-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonecheck-add-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const LOG = '# mine\n2026-11-18:\n  lunch:\n    - 100 g milk\n'
const at = (name: string) => join(folder, name)
const textAt = (name: string) => readFileSync(at(name), 'utf8')

function bonecheck(...argv: string[]) {
  const env = { PATH: process.env['PATH'], HOME: folder }
  const all = [join(root, 'bin/bonecheck.js'), ...argv]
  return spawn(process.execPath, all, { cwd: folder, stdio: 'ignore', env })
}

function started(entry: string, ...options: string[]) {
  return bonecheck('log', 'add', entry, '--date', '2026-11-18', '--meal', 'lunch', ...options)
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

test('what a killed process was writing is removed with its lock; what only looks like it stays', async () => {
  const locker = { pid: 5, isRunning: () => false, waitMs: 1000 }
  const names = ['log.yaml.20261128', 'log.yaml.123456', 'other.yaml.7']
  for (const name of names) writeFileSync(at(name), 'x')
  writeFileSync(at('log.yaml.lock'), '6\nlog.yaml.123456')
  ;(await lockFile(at('log.yaml'), locker))?.()
  writeFileSync(at('log.yaml.lock'), '6\nother.yaml.7')
  ;(await lockFile(at('log.yaml'), locker))?.()
  expect(readdirSync(folder)).toEqual(['log.yaml.20261128', 'other.yaml.7'])
})

test('while a file is written its lock names the temporary one; without a lock nothing is made', () => {
  writeFileSync(at('log.yaml.lock'), '5')
  noteTemporary(at('log.yaml.42'), 5)
  expect(textAt('log.yaml.lock')).toBe('5\nlog.yaml.42')
  noteTemporary(at('log.yaml.43'), 6)
  noteTemporary(at('scans.csv.42'), 5)
  expect([textAt('log.yaml.lock'), readdirSync(folder)]).toEqual(['5\nlog.yaml.42', ['log.yaml.lock']])
})

/** Numbers from 0 to 1, the same every time (a linear congruential generator). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

const MOMENTS = 200
const AT_ONCE = 8

test('killed at 200 random moments, the log is the old or the new one, whole, and the next one can add', async () => {
  const startedAt = Date.now()
  await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => killed(`calm-${i}`, null)))
  // So long takes a run that is let be; a tenth more, so that some are killed as they end or after.
  const longest = (Date.now() - startedAt) * 1.1
  const random = seeded(20_261_118)
  const moments = Array.from({ length: MOMENTS }, () => random.next().value * longest)
  const ends: Ended[] = []
  const waiting = [...moments.entries()]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        ends.push(await killed(`run-${next[0]}`, next[1]))
    }),
  )
  expect(ends).toHaveLength(MOMENTS)
  const [old, made] = [LOG, `${LOG}    - 2 eggs\n`]
  for (const { text } of ends) expect([old, made]).toContain(text)
  // Else this would show nothing: most were killed, at least one before its writing.
  expect(ends.filter(({ isKilled }) => isKilled).length).toBeGreaterThan(MOMENTS / 4)
  expect(ends.some(({ text }) => text === old)).toBe(true)
  const locked = ends.filter(({ inFolder }) => existsSync(join(inFolder, 'log.yaml.lock')))
  for (const { inFolder, text } of [...locked, ...ends].slice(0, 8)) {
    expect(await add('2 eggs', '--file', join(inFolder, 'log.yaml'))).toBe(0)
    expect(readFileSync(join(inFolder, 'log.yaml'), 'utf8')).toBe(`${text}    - 2 eggs\n`)
  }
  // Whoever took over a lock has cleared away what was half written, but for one that was made and not yet named.
  for (const { inFolder } of locked.slice(0, 8)) {
    const left = readdirSync(inFolder).filter((name) => name !== 'log.yaml')
    for (const name of left) expect(statSync(join(inFolder, name)).size).toBe(0)
  }
}, 240_000)

interface Ended {
  readonly text: string
  readonly isKilled: boolean
  readonly inFolder: string
}

/** One run with a log and a folder of its own, killed after so many ms; null: let be. */
async function killed(name: string, afterMs: number | null): Promise<Ended> {
  const inFolder = at(name)
  mkdirSync(inFolder)
  writeFileSync(join(inFolder, 'log.yaml'), LOG)
  const child = started('2 eggs', '--file', join(inFolder, 'log.yaml'))
  const ended = once(child, 'exit')
  if (afterMs !== null) {
    await Promise.race([setTimeout(afterMs), ended])
    child.kill('SIGKILL')
  }
  const [, signal] = await ended
  return { text: readFileSync(join(inFolder, 'log.yaml'), 'utf8'), isKilled: signal === 'SIGKILL', inFolder }
}

test('log pin takes the same lock: neither loses what the other writes', async () => {
  writeFileSync(at('log.yaml'), LOG)
  const entries = Array.from({ length: 8 }, (_, i) => `${i + 10} g almonds`)
  const pins = Array.from({ length: 4 }, async () => {
    const [code] = await once(bonecheck('log', 'pin', 'log.yaml'), 'exit')
    return code
  })
  const codes = await Promise.all([...entries.map((entry) => add(entry)), ...pins])
  expect(codes).toEqual(codes.map(() => 0))
  const text = textAt('log.yaml')
  for (const entry of ['100 g milk', ...entries]) expect(text.split(entry)).toHaveLength(2)
  expect(readdirSync(folder)).toEqual(['log.yaml'])
}, 120_000)
