import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BARE_ENV, runProgram } from '../program.ts'

const bin = join(import.meta.dirname, '../../bin/bonecheck.js')
const week = join(import.meta.dirname, '../../data/examples/week.yaml')

test('a reader that goes away early ends the program quietly', async () => {
  const run = spawn(process.execPath, [bin, 'intake', week, '--json'], {
    env: BARE_ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  run.stderr.on('data', (piece) => {
    said += piece
  })
  run.stdout.destroy()
  const code = await new Promise((resolve) => run.on('close', resolve))
  expect({ code, said }).toEqual({ code: 0, said: '' })
})

test('an interrupt while waiting for standard input ends with 130', async () => {
  const run = spawn(process.execPath, [bin, 'intake', '-'], {
    env: BARE_ENV,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  run.kill('SIGINT')
  expect(await new Promise((resolve) => run.on('close', resolve))).toBe(130)
})

test('a log from standard input reads like a file', () => {
  const log = 'days:\n  2026-11-18:\n    lunch:\n      - 100 g cooked kale\n'
  const run = runProgram(['intake', '-', '--json', '--today', '2026-11-23'], { input: log })
  expect(JSON.parse(run.stdout).days[0].items[0].grams).toBe(100)
})

test('no arguments: short help on stderr, exit 2', () => {
  expect(runProgram([])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('bonecheck intake log.yaml'),
  })
})

test('a defect is said in a sentence, with a stack only for who asks', () => {
  // A food table that is none: the one thing that a user cannot cause.
  const missing = { ...BARE_ENV }
  const parts = JSON.stringify(bin)
  const script = `require(${parts}).part('cli-start.cjs').start('/nowhere')`
  const args = ['-e', script, 'x', 'intake', week]
  const run = spawn(process.execPath, args, { env: missing, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  run.stderr.on('data', (piece) => {
    said += piece
  })
  return new Promise<void>((resolve) =>
    run.on('close', (code) => {
      expect(code).toBe(70)
      expect(said).toContain('defect in bonecheck')
      expect(said).not.toContain('    at ')
      resolve()
    }),
  )
})

test('without a profile, also in the config folder, the assumption is stated', () => {
  const log = 'days:\n  2026-11-18:\n    lunch:\n      - 100 g cooked kale\n'
  const run = runProgram(['intake', '-', '--today', '2026-11-23'], { input: log })
  expect(run.stdout).toContain('No profile found. Assumed: a woman of 51-70, on anastrozole.')
  expect(run.status).toBe(0)
})
