import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { saidDay } from '../../src/cli/said-day.ts'
import { readWrittenDay } from '../../src/input/written-day.ts'
import { type FakeWorld, run } from './fake-world.ts'

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')
// 2026-11-25 is a Wednesday.
const add = (entries: readonly string[], world: FakeWorld = {}) =>
  run(['log', 'add', ...entries, '--today', '2026-11-25'], world)

describe('a line of two meals is refused, and nothing is written', () => {
  test.each([
    'Breakfast: 2 eggs. Lunch: 1 cup soup',
    'breakfast: 2 eggs, lunch: 1 banana',
    '2 eggs for breakfast, 1 banana for lunch',
    'breakfast 2 eggs, dinner 1 cup rice',
    '2 eggs, lunch: 1 banana',
    'I had 2 eggs at breakfast and 1 banana as a snack',
  ])('%s', async (line) => {
    const { replaced, stderr, exitCode } = await add([line])
    expect([replaced, exitCode]).toEqual([{}, 2])
    expect(stderr).toContain('add one meal at a time')
  })
})

test('supplements and exercise behind a meal go to their own lists', async () => {
  const { replaced } = await add([
    'Lunch: 2 eggs. Supplements: vitamin D3 1000 IU. Exercise: brisk walking 30 min',
  ])
  expect(textOf(replaced['log.yaml'])).toBe(
    '2026-11-25:\n  lunch:\n    - 2 eggs\n  supplements:\n    - vitamin D3 1000 IU\n  exercise:\n    - brisk walking 30 min\n',
  )
})

test.each([
  ['2 eggs. 1 banana', ['2 eggs', '1 banana']],
  ['2 eggs. Toast. I had 1 cup milk.', ['2 eggs', 'Toast', '1 cup milk']],
  ['1 tbsp. olive oil', ['1 tbsp. olive oil']],
  ['1 can Dr. Pepper', ['1 can Dr. Pepper']],
  ['1.5 cups milk', ['1.5 cups milk']],
])('%s: a full stop parts foods', async (line, entries) => {
  const { replaced } = await add([line])
  expect(textOf(replaced['log.yaml'])).toBe(`2026-11-25:\n${entries.map((one) => `  - ${one}\n`).join('')}`)
})

describe('one meal by its singular and its plural', () => {
  test.each([[['--meal', 'snack']], [[]], [['--meal', 'Snacks']]])('%j', async (more) => {
    const log = '2026-11-25:\n  snack:\n    - 1 apple\n'
    const { replaced, stdout, exitCode } = await add(['snack: 1 banana', ...more], {
      files: { 'log.yaml': log },
    })
    expect([exitCode, textOf(replaced['log.yaml'])]).toEqual([0, `${log}    - 1 banana\n`])
    expect(stdout).toContain('1 entry added to snack of 2026-11-25')
  })

  test('an early lunch that is there is not lunch', async () => {
    const log = '2026-11-25:\n  early lunch:\n    - 1 apple\n'
    const { replaced } = await add(['lunch: 1 banana'], { files: { 'log.yaml': log } })
    expect(textOf(replaced['log.yaml'])).toBe(`${log}  lunch:\n    - 1 banana\n`)
  })
})

describe('days are compared as dates', () => {
  test.each([
    [['2 eggs this morning', '1 cup soup today'], '2026-11-25'],
    [['2 eggs last night', '--date', 'yesterday'], '2026-11-24'],
    [['2 eggs on Tuesday', '1 banana yesterday'], '2026-11-24'],
    [['Monday: 2 eggs'], '2026-11-23'],
    [['2 eggs on Wednesday', '--date', '2026-11-18'], '2026-11-18'],
  ])('%j', async (argv, date) => {
    const { replaced, exitCode } = await add(argv)
    expect([exitCode, textOf(replaced['log.yaml'])]).toEqual([0, expect.stringContaining(`${date}:\n`)])
  })

  test.each([
    [['2 eggs today', '1 banana yesterday'], 'add to one day at a time'],
    [['2 eggs yesterday, 1 banana today'], 'add to one day at a time'],
    [['2 eggs last night', '--date', '2026-11-20'], 'add to one day at a time'],
    [['2 eggs on Wednesday'], 'give the day with --date'],
    [['2 eggs on 31 Feb'], 'give the day with --date'],
  ])('%j is refused', async (argv, help) => {
    const { replaced, stderr, exitCode } = await add(argv)
    expect([replaced, exitCode]).toEqual([{}, 2])
    expect(stderr).toContain(help)
  })
})

test.each([
  // A Wednesday
  ['this friday', '2026-11-25', { trouble: 'two-days', days: ['2026-11-20', '2026-11-27'] }],
  ['this sunday', '2026-11-25', { trouble: 'two-days', days: ['2026-11-22', '2026-11-29'] }],
  ['this monday', '2026-11-25', { date: '2026-11-23' }],
  ['this wednesday', '2026-11-25', { date: '2026-11-25' }],
  ['friday evening', '2026-11-25', { date: '2026-11-20' }],
] as const)('%s on %s', (word, today, day) => {
  expect(saidDay(word, today as PlainDate)).toEqual(day)
})

test.each([
  ['03/12', '2026-01-10', ['2025-12-03', '2025-03-12']],
  ['03/12', '2026-04-10', ['2025-12-03', '2026-03-12']],
  ['03/12', '2026-12-20', ['2026-12-03', '2026-03-12']],
] as const)('%s on %s could be %j: neither is to come', (written, today, days) => {
  expect(readWrittenDay(written, today as PlainDate)).toEqual({ trouble: 'two-days', days })
})
