import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ADDITIVE, mixOf, type PartValue } from '../../scripts/import-food-data/mix.ts'
import { knownText } from '../../scripts/import-food-data/recipe-values.ts'
import type { Recipe } from '../../scripts/import-food-data/recipes.ts'
import { circleTroubles, unfold } from '../../scripts/import-food-data/unfold.ts'
import { EVIDENCE } from '../../src/nutrition/intake-day.ts'

const has = (amount: number, more: Partial<PartValue> = {}): PartValue => ({
  amount, known: 1, evidence: 'verified', ...more,
}) // biome-ignore format: one value

describe('a mix', () => {
  test('of 60 g with 1 mg and 40 g unknown, a fifth of the water gone: 60 x 1 / 80', () => {
    const parts = [
      { grams: 60, value: has(1) },
      { grams: 40, value: null },
    ]
    expect(mixOf(parts, -20)).toEqual({ amount: 0.75, known: 0.6, evidence: 'verified' })
  })
  test('that takes up water has less per 100 g, and is no less known', () => {
    expect(mixOf([{ grams: 50, value: has(3) }], 50)).toEqual({ amount: 2, known: 1, evidence: 'verified' })
  })
  test('of which nothing is known has no evidence, and so no value', () => {
    expect(mixOf([{ grams: 100, value: null }], 0)).toEqual({ amount: 0, known: 0, evidence: null })
  })
  test('of which additives alone are known has none either', () => {
    const parts = [
      { grams: 99, value: null },
      { grams: 1, value: ADDITIVE },
    ]
    expect(mixOf(parts, 0)).toMatchObject({ amount: 0, evidence: null })
  })
  test.each([-100, -120])('of which %d %% of the weight goes is an error', (moisture) => {
    expect(() => mixOf([{ grams: 10, value: has(1) }], moisture)).toThrow(
      `no dish is left of 10 g at ${moisture} % moisture`,
    )
  })
})

const value = fc.record({
  amount: fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1000, noNaN: true })),
  known: fc.constantFrom(1, 0.5, 0.25),
  evidence: fc.constantFrom(...EVIDENCE),
})
const parts = fc.array(
  fc.record({
    grams: fc.double({ min: 0.002, max: 5000, noNaN: true }),
    value: fc.option(fc.oneof(value, fc.constant(ADDITIVE))),
  }),
  { minLength: 1, maxLength: 12 },
)
const moisture = fc.double({ min: -80, max: 50, noNaN: true })

test('a mix lies between least and greatest of its known parts, by the water that came or went', () => {
  fc.assert(
    fc.property(parts, moisture, (list, change) => {
      const mixed = mixOf(list, change)
      const valued = list.flatMap(({ grams, value: one }) =>
        one === null || one === ADDITIVE ? [] : [{ grams, ...one }],
      )
      expect(mixed.known).toBeGreaterThanOrEqual(0)
      expect(mixed.known).toBeLessThanOrEqual(1)
      expect(mixed.evidence === null).toBe(valued.length === 0)
      if (mixed.evidence === null) return
      const all = list.reduce((sum, { grams }) => sum + grams, 0)
      const share = valued.reduce((sum, { grams }) => sum + grams, 0) / all
      const factor = 1 + change / 100
      const amounts = valued.map(({ amount }) => amount)
      expect(mixed.amount).toBeLessThanOrEqual((Math.max(...amounts) / factor) * (1 + 1e-9))
      expect(mixed.amount).toBeGreaterThanOrEqual(((Math.min(...amounts) * share) / factor) * (1 - 1e-9))
      const ranks = valued.map(({ evidence }) => (evidence === null ? -1 : EVIDENCE.indexOf(evidence)))
      expect(EVIDENCE.indexOf(mixed.evidence)).toBe(Math.max(...ranks))
    }),
  )
})

test('all parts known is exactly 1, and one unknown crumb is less', () => {
  fc.assert(
    fc.property(parts, moisture, (list, change) => {
      const whole = list.map(({ grams }) => ({ grams, value: has(1) }))
      expect(mixOf(whole, change).known).toBe(1)
      const crumb = mixOf([...whole, { grams: 0.002, value: null }], change)
      expect(Number(knownText(crumb.known))).toBeLessThan(1)
    }),
  )
})

test('a share is written in four decimals, and never as all or nothing where it is a part', () => {
  expect([1, 0.5, 0.97921, 0.99999999, 0.000001].map(knownText)).toEqual([
    '1',
    '0.5',
    '0.9792',
    '0.9999',
    '0.0001',
  ])
})

describe('recipes from the ground up', () => {
  const recipe = (id: string, ...of: string[]): Recipe => ({
    id: `fndds:${id}`,
    ingredients: of.map((part) => ({ id: `fndds:${part}`, isAdditive: false, grams: 1 })),
    moistureChangePercent: 0,
  })
  test('a dish comes after what it is made of', () => {
    const { order, circles } = unfold([recipe('1', '2', '3'), recipe('2', '3'), recipe('3')])
    expect(order.map(({ id }) => id)).toEqual(['fndds:3', 'fndds:2', 'fndds:1'])
    expect(circles).toEqual([])
  })
  test('a circle is named with all that is along it', () => {
    const { circles } = unfold([recipe('9', '1'), recipe('1', '2'), recipe('2', '3'), recipe('3', '1')])
    expect(circleTroubles(circles)).toEqual([
      'fndds-2021-2023/fndds_ingredients.csv: food 1 is made of itself: 1 of 2 of 3 of 1',
    ])
  })
  test('a food that names itself is a circle', () => {
    expect(unfold([recipe('1', '1')]).circles).toEqual([['fndds:1', 'fndds:1']])
  })
})
