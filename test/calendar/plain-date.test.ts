import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  daysInMonth,
  type PlainDate,
  plainDate,
} from '../../src/calendar/plain-date.ts'

const day = (text: string): PlainDate => {
  const date = plainDate(text)
  if (date === null) throw new Error(text)
  return date
}
const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(day('1900-01-01'), days))

describe('what is a date', () => {
  test.each(['2026-11-18', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s', (text) => {
    expect(plainDate(text)).toBe(text)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('%j is none', (text) => {
    expect(plainDate(text)).toBeNull()
  })
})

test('days of a month', () => {
  const days = (year: number) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(year, month))
  expect(days(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  expect([1900, 2000, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29])
})

test.each([
  ['2026-11-18', '2026-11-18', 0],
  ['2026-11-18', '2026-11-19', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-12-31', '2023-01-01', -364],
  ['2026-03-28', '2026-03-30', 2], // clocks go forward between them
  ['1900-01-01', '2026-01-01', 46_021], // 126 x 365 + 31 leap days (1904 to 2024)
])('from %s to %s are %d days', (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days)
  expect(addDays(day(from), days)).toBe(to)
})

test.each([
  ['1961-04-02', '2026-04-01', 64],
  ['1961-04-02', '2026-04-02', 65],
  ['1960-02-29', '2023-02-28', 62],
  ['1960-02-29', '2023-03-01', 63],
  ['1960-02-29', '2024-02-29', 64],
  ['2026-11-18', '2026-11-18', 0],
])('born on %s, on %s: %d years', (birth, on, years) => {
  expect(ageOn(day(birth), day(on))).toBe(years)
})

test.each([
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-12-31', 2, '2025-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-01-15', -13, '2022-12-15'],
  ['2024-05-01', 24, '2026-05-01'],
])('%s and %d months: %s', (date, months, later) => {
  expect(addMonths(day(date), months)).toBe(later)
})

test('days that are added are days between, and dates sort as time does', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
      const other = addDays(date, days)
      expect(daysBetween(date, other)).toBe(days)
      expect(Math.sign(days)).toBe(other > date ? 1 : other < date ? -1 : 0)
    }),
  )
})
