import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categoryOf, printedScore, zGroupOf } from '../../src/bone/category.ts'
import { bmdChangeOf } from '../../src/bone/change.ts'
import { slopeOf } from '../../src/bone/trend.ts'
import { addDays, addMonths, daysInMonth, plainDate } from '../../src/calendar/plain-date.ts'
import { assess, day, hip, neck, scan, spine, TODAY } from './made.ts'

const tScore = fc.double({ min: -10, max: 8, noNaN: true })
const bmd = fc.integer({ min: 300, max: 1800 }).map((n) => n / 1000)
const date = fc.integer({ min: 0, max: 12000 }).map((n) => addDays(day('1990-01-01'), n))
const history = fc
  .uniqueArray(fc.record({ date, bmd, t: fc.option(fc.integer({ min: -50, max: 20 }).map((n) => n / 10)) }), {
    selector: (row) => row.date,
    minLength: 1,
    maxLength: 8,
  })
  .map((rows) => rows.map((row) => scan(row.date, [spine({ bmdGPerCm2: row.bmd, tScore: row.t })])))

test('a higher T-score is never in a worse category', () => {
  const rank = { osteoporosis: 0, low: 1, normal: 2 }
  fc.assert(
    fc.property(tScore, tScore, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      expect(rank[categoryOf(low)]).toBeLessThanOrEqual(rank[categoryOf(high)])
    }),
  )
})

test('a printed score has one decimal, and lies within half of one', () => {
  fc.assert(
    fc.property(tScore, (t) => {
      const printed = printedScore(t)
      expect(Math.abs(printed * 10 - Math.round(printed * 10))).toBeLessThan(1e-9)
      expect(Math.abs(printed - t)).toBeLessThanOrEqual(0.05 + 1e-9)
    }),
  )
})

test('a change turns round with its two scans; per cent goes by the earlier one', () => {
  fc.assert(
    fc.property(bmd, bmd, fc.double({ min: 0.5, max: 20, noNaN: true }), (a, b, years) => {
      const [there, back] = [bmdChangeOf(a, b, years), bmdChangeOf(b, a, years)]
      expect(there.bmdChange).toBe(0 - back.bmdChange + 0)
      expect(there.percent).toBeCloseTo((b / a - 1) * 100, 9)
      expect(back.percent).toBeCloseTo((a / b - 1) * 100, 9)
      expect(there.percentPerYear * years).toBeCloseTo(there.percent, 9)
    }),
  )
})

test('what the scans say does not depend on the order in which they are given', () => {
  fc.assert(
    fc.property(
      history.chain((scans) =>
        fc.tuple(fc.constant(scans), fc.shuffledSubarray(scans, { minLength: scans.length })),
      ),
      ([scans, shuffled]) => {
        expect(assess(shuffled)).toEqual(assess(scans))
      },
    ),
    { numRuns: 50 },
  )
})

test('the next scan is never due before the last one, nor before its window', () => {
  fc.assert(
    fc.property(history, fc.option(date), (scans, stop) => {
      const { schedule } = assess(scans, { aromataseInhibitor: { drug: 'anastrozole', start: null, stop } })
      if (schedule.due === null || schedule.lastScan === null || schedule.windowFrom === null) return
      expect(schedule.due >= schedule.lastScan).toBe(true)
      expect(schedule.due >= schedule.windowFrom).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('nothing in the outcome is NaN or infinite', () => {
  fc.assert(
    fc.property(history, (scans) => {
      const seen: number[] = []
      JSON.stringify(assess(scans), (_, value: unknown) => {
        if (typeof value === 'number') seen.push(value)
        return value
      })
      expect(seen.every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('NaN, infinity and values out of range are refused', () => {
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, -10.1, 8.1]) {
    expect(() => categoryOf(bad)).toThrow(RangeError)
    expect(() => zGroupOf(bad)).toThrow(RangeError)
  }
  expect(() => bmdChangeOf(Number.NaN, 1, 1)).toThrow(RangeError)
  expect(() => bmdChangeOf(1, 1, 0)).toThrow(RangeError)
  expect(() =>
    slopeOf([
      [0, 1],
      [1, 2],
    ]),
  ).toThrow(RangeError)
})

test('adding months gives dates that exist, and never leaves the month', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -240, max: 240 }), (from, months) => {
      const to = addMonths(from, months)
      expect(plainDate(to)).toBe(to)
      const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(count(to) - count(from)).toBe(months)
      const last = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))
      expect(Number(to.slice(8))).toBe(Math.min(Number(from.slice(8)), last))
    }),
  )
})

test('thousands of results are assessed', () => {
  const scans = Array.from({ length: 1500 }, (_, i) =>
    scan(addDays(day('1990-01-01'), i * 8), [
      spine({ bmdGPerCm2: 1 }),
      hip({ bmdGPerCm2: 0.9 }),
      neck({ tScore: -1 }),
    ]),
  )
  expect(assess(scans, {}, { today: TODAY }).scans).toHaveLength(1500)
})
