import fc from 'fast-check'
import { expect, test } from 'vitest'
import { understandEntry } from '../../src/food/understand-entry.ts'
import { table, understood } from './table-for-tests.ts'

const FOODS = [
  'milk',
  'cooked kale',
  'almonds',
  'sardines in oil',
  'wholemeal bread',
  'yogurt, plain',
  'red wine',
  'tofu',
  'lentil soup',
]
const UNITS = ['g', 'oz', 'cup', 'ml', 'tbsp', 'lb', 'dl']

test('twice the amount is twice the grams, of the same food', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FOODS),
      fc.constantFrom(...UNITS),
      fc.integer({ min: 1, max: 9 }),
      (food, unit, n) => {
        const one = understandEntry(table(), { food: `${n} ${unit} ${food}`, amount: null, id: null })
        const two = understandEntry(table(), { food: `${2 * n} ${unit} ${food}`, amount: null, id: null })
        fc.pre(one.ok && two.ok)
        if (!one.ok || !two.ok) return
        expect(two.value.food.id).toBe(one.value.food.id)
        expect(two.value.grams).toBeCloseTo(2 * one.value.grams, 6)
      },
    ),
    { numRuns: 150 },
  )
})

test('any text gives an answer or a problem whose place lies in the text, and never throws', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...FOODS),
  )
  fc.assert(
    fc.property(text, (food) => {
      const answer = understandEntry(table(), { food, amount: null, id: null })
      if (answer.ok) {
        expect(answer.value.grams).toBeGreaterThan(0)
        expect(answer.value.food.confidence).toBeGreaterThanOrEqual(0)
        expect(answer.value.food.confidence).toBeLessThanOrEqual(1)
      } else {
        expect(answer.start).toBeGreaterThanOrEqual(0)
        expect(answer.end).toBeLessThanOrEqual(food.length)
        expect(answer.start).toBeLessThanOrEqual(answer.end)
      }
    }),
    { numRuns: 300 },
  )
})

test('the same phrase always gives the same food, whatever was asked before', () => {
  const first = FOODS.map((food) => understood(`100 g ${food}`).food.id)
  const again = [...FOODS].reverse().map((food) => understood(`100 g ${food}`).food.id)
  expect(again.reverse()).toEqual(first)
})

test('commas and capitals do not change the food', () => {
  for (const [one, other] of [
    ['100 g kale, raw', '100 g Raw Kale'],
    ['100 g milk, 2%', '100 g 2% milk'],
    ['100 g beans, black, cooked', '100 g cooked black beans'],
  ] as const) {
    expect(understood(one).food.id).toBe(understood(other).food.id)
  }
})
