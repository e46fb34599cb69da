import { expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { withDay } from '../../src/cli/ask/append-day.ts'

const DAY = '2026-11-22' as PlainDate
const TODAY = '2026-11-23' as PlainDate
const GIVEN =
  'profile: profile.yaml\ndays:\n  2026-11-22:\n    breakfast:\n      - 1 cup milk\n      - food: kale\n        amount: 150 g\n    exercise:\n      - yoga\n    complete: true\n'
const longer = (log: string) => {
  const bytes = withDay(Buffer.from(log), GIVEN, DAY, TODAY)
  return bytes === null ? null : Buffer.from(bytes).toString('utf8')
}
const lines = (indent: string) =>
  `2026-11-22:\n  breakfast:\n    - 1 cup milk\n    - food: kale\n      amount: 150 g\n  exercise:\n    - yoga\n  complete: true\n`.replaceAll(
    /^(?=.)/gm,
    indent,
  )

test.each([
  ['2026-11-21: [tea] # mine\n', `2026-11-21: [tea] # mine\n${lines('')}`],
  [
    'days:\n  2026-11-21: [tea]\n  2026-11-23: [tea]\n',
    `days:\n  2026-11-21: [tea]\n${lines('  ')}  2026-11-23: [tea]\n`,
  ],
  // A log may hold more than the days, and then they are not its end.
  ['days:\n  2026-11-21: [tea]\nrecipes: {}\n', `days:\n  2026-11-21: [tea]\n${lines('  ')}recipes: {}\n`],
  ['2026-11-23: [tea]\n2026-11-21: [tea]\n', `2026-11-23: [tea]\n${lines('')}2026-11-21: [tea]\n`],
  ['\uFEFF2026-11-21: [tea]\r\n', `\uFEFF2026-11-21: [tea]\r\n${lines('').replaceAll('\n', '\r\n')}`],
])('%j gets the day where it belongs', (log, after) => {
  expect(longer(log)).toBe(after)
})

test.each(['2026-11-22: [tea]\n', '- tea\n', '2026-11-21: [tea\n', 'text\n'])(
  '%j is left as it is',
  (log) => {
    expect(longer(log)).toBeNull()
  },
)
