import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const flat = (text: string) => text.replace(/\s+/g, ' ')
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')
const add = (argv: readonly string[], log: string | null = null) =>
  run(['log', 'add', ...argv, '--today', '2026-11-23'], { files: log === null ? {} : { 'log.yaml': log } })

test('symptoms and notes go into their own lists, and what calls for a call is said at once', async () => {
  const made = await add(['symptoms: sudden new back pain', 'notes: slept badly, tired'])
  expect(made.exitCode).toBe(0)
  expect(textOf(made.replaced['log.yaml'])).toBe(
    '2026-11-23:\n  symptoms:\n    - sudden new back pain\n  notes:\n    - slept badly, tired\n',
  )
  expect(flat(made.stdout)).toContain('call your team now')
  const options = await add(['1 egg', '--symptom', 'hot flushes', '--note', 'a: b'], '2026-11-23:\n- tea\n')
  expect(options.exitCode).toBe(2)
  const apart = await add(['1 egg', '--symptom', 'hot flushes', '--note', 'a: b'])
  expect(textOf(apart.replaced['log.yaml'])).toBe(
    '2026-11-23:\n  other:\n    - 1 egg\n  symptoms:\n    - hot flushes\n  notes:\n    - "a: b"\n',
  )
  expect(apart.stdout).not.toContain('urgent')
})

test.each(['symptoms: none', 'symptom: none'])(
  '%s is an answer, and gives way to a symptom',
  async (line) => {
    const none = await add([line])
    const log = textOf(none.replaced['log.yaml'])
    expect(log).toBe('2026-11-23:\n  symptoms:\n    - none\n')
    const some = await add(['--symptom', 'hot flushes'], log)
    expect(textOf(some.replaced['log.yaml'])).toBe('2026-11-23:\n  symptoms:\n    - hot flushes\n')
  },
)

test.each([['sudden back pain'], ['chest pain'], ['--exercise', 'walk 30 min, chest pain']])(
  '%s %s is no food and no exercise: it is said, and nothing is written',
  async (...argv) => {
    const { replaced, stdout, stderr, exitCode } = await add(argv)
    expect([replaced, exitCode]).toEqual([{}, 2])
    expect(stdout).toMatch(/^urgent /)
    expect(stderr).toContain('error[symptom-as-food]')
    expect(flat(stderr)).toContain('bonecheck log add --symptom')
  },
)

test('exercise for a pain raises no alarm: it is not known as it stands, and what is near is said', async () => {
  const { stdout, stderr, exitCode } = await add(['--exercise', 'yoga for back pain 20 min'])
  expect([exitCode, stdout]).toEqual([2, ''])
  expect(stderr).toContain('error[unknown-exercise]')
  expect(stderr).toContain("'yoga'")
})

test.each(['no hip pain, no jaw pain', 'no hip pain,'])('"%s" stays a denial', async (text) => {
  const { stdout, exitCode } = await add(['--symptom', text])
  expect([exitCode, stdout.includes('urgent')]).toEqual([0, false])
})

test('log check says what calls for a call as well, of symptoms and of notes', async () => {
  const of = async (line: string, ...argv: string[]) => {
    const files = { 'log.yaml': `2026-11-22:\n  breakfast: [200 g whole milk]\n  ${line}\n` }
    return run(['log', 'check', ...argv], { files })
  }
  for (const line of ['symptoms: [sudden new back pain]', 'notes: chest pain this morning']) {
    expect((await of(line)).stdout).toMatch(/^urgent /)
    expect(JSON.parse((await of(line, '--json')).stdout).findings).toEqual([
      { code: 'symptom-call-now', level: 'urgent' },
    ])
  }
  expect((await of('symptoms: [hot flushes]')).stdout).not.toContain('urgent')
})
