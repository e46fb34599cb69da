import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  ageOn,
  daysBetween,
  daysInMonth,
  type PlainDate,
  plainDate,
} from '../../src/calendar/plain-date.ts'

const date = (text: string) => plainDate(text) as PlainDate

test.each([
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-8',
  '2026/11/18',
  '',
])('%s is no date', (text) => expect(plainDate(text)).toBeNull())

test('leap years', () => {
  expect(plainDate('2024-02-29')).toBe('2024-02-29')
  expect([daysInMonth(2000, 2), daysInMonth(1900, 2), daysInMonth(2026, 11)]).toEqual([29, 28, 30])
})

test('a birthday on 29 February falls on 1 March in other years', () => {
  expect(ageOn(date('1960-02-29'), date('2026-02-28'))).toBe(65)
  expect(ageOn(date('1960-02-29'), date('2026-03-01'))).toBe(66)
  expect(ageOn(date('1961-04-02'), date('2026-04-02'))).toBe(65)
})

test('days between and days later agree, whatever the clocks of a zone do', () => {
  expect(daysBetween(date('2026-03-28'), date('2026-03-30'))).toBe(2)
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
      const from = date('2026-11-23')
      expect(daysBetween(from, addDays(from, days))).toBe(days)
    }),
  )
})
