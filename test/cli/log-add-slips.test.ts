import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const flat = (text: string) => text.replace(/\s+/g, ' ')
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')
const add = (...argv: string[]) => run(['log', 'add', ...argv, '--today', '2026-11-23'], {})

test.each([
  [['xyzzy pie'], 'unknown-food', 'Pie, NFS'],
  [['walked 30 minutes'], 'exercise-as-food', 'bonecheck log add --exercise "walked 30 minutes"'],
  [['1 egg', '--meal', 'brekfast'], 'not-added', 'write breakfast'],
  [['2 eggs', '1 banana for lunch'], 'not-added', 'add one meal at a time'],
])('%j: error[%s], with help, and nothing is written', async (argv, code, help) => {
  const { replaced, stderr, exitCode } = await add(...argv)
  expect([replaced, exitCode]).toEqual([{}, 2])
  expect(stderr).toContain(`error[${code}]`)
  expect(flat(stderr)).toContain(help)
  expect(stderr).toMatch(/nothing was added/i)
})

test('where the first argument names the meal, the others are of it', async () => {
  const { replaced } = await add('lunch: 1 egg', '1 banana')
  expect(textOf(replaced['log.yaml'])).toBe('2026-11-23:\n  lunch:\n    - 1 egg\n    - 1 banana\n')
})

test.each(['second breakfast', 'elevenses', 'tea', 'dinners', 'lunch 2', 'linner', 'early dinner'])(
  '%s is a meal of its own',
  async (meal) => {
    expect((await add('1 egg', '--meal', meal)).exitCode).toBe(0)
  },
)

test('three foods or more that are joined by "and" are no dish of that many', async () => {
  const { replaced } = await add('2 eggs and bacon and toast and butter')
  expect(textOf(replaced['log.yaml'])).toBe('2026-11-23:\n  - 2 eggs\n  - bacon\n  - toast\n  - butter\n')
  for (const dish of [
    '1 ham and cheese and tomato sandwich',
    'cheese and pickle sandwich',
    'mac and cheese',
  ]) {
    const { replaced: made } = await add(dish)
    expect(textOf(made['log.yaml'])).toBe(`2026-11-23:\n  - ${dish}\n`)
  }
})

test('what supplements bring stands beside the food of the day; one that is not counted is said', async () => {
  const { stdout } = await add(
    '200 g whole milk',
    '--supplement',
    'calcium 600 mg + vitamin D 400 IU',
    '--supplement',
    'Adcal-D3',
  )
  // 400 IU are 10 µg.
  expect(flat(stdout)).toContain('From supplements: calcium 600 mg, vitamin D 10 µg, 1 is not counted.')
})

test.each([
  ['today', 'log today'],
  ['add', 'log add'],
  ['search', 'food search'],
])('"%s" by itself: did you mean %s?', async (name, meant) => {
  const { stderr, exitCode } = await run([name], {})
  expect([exitCode, stderr]).toEqual([2, `error: unknown command '${name}'\n(Did you mean ${meant}?)\n`])
})

test.each(['scan', 'scans', 'logs', 'Profiles'])('help %s explains the format', async (topic) => {
  const { stdout, exitCode } = await run(['help', topic], {})
  expect([exitCode, stdout.split('\n').length > 20]).toEqual([0, true])
})

test.each([
  // A US pint is 473 ml, an imperial one 568 ml.
  ['a pint of milk', /487|488|489/, /58[4-7] g/],
  ['200 g chips', /200 g/, /french fries/i],
])('%s: where nobody has said whose words and pints they are, both are said', async (text, us, uk) => {
  const { stderr, exitCode } = await add(text)
  expect(exitCode).toBe(0)
  expect(stderr).toContain('warning[american-reading]')
  expect(flat(stderr)).toMatch(us)
  expect(flat(stderr)).toMatch(uk)
  expect((await add(text, '--measures', 'us')).stderr).not.toContain('american-reading')
  const files = { 'profile.yaml': 'measures: metric\n' }
  const profile = await run(['log', 'add', text, '--profile', 'profile.yaml', '--today', '2026-11-23'], {
    files,
  })
  expect(profile.stderr).not.toContain('american-reading')
})

test('a cup of 237 and one of 250 ml are not told apart', async () => {
  expect((await add('1 cup milk, 2 slices toast')).stderr).toBe('')
})
