import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FoodFacts } from '../../../src/nutrition/intake-day.ts'
import { NUTRIENTS } from '../../../src/nutrition/nutrients.ts'
import { addItem, noTotals } from '../../../src/nutrition/totals.ts'
import { factsOf, kitchen } from './own-kitchen.ts'

const FOODS = [
  'dry lentils',
  'carrots, raw',
  'water',
  'olive oil',
  'salt',
  'cheddar',
  'kale, raw',
  'black tea',
  'my bar',
]
const BAR = 'foods:\n  my bar:\n    per_100g: { protein: 30 g, calcium: 500 mg }\n'

interface Weighed {
  readonly food: string
  readonly grams: number
}

const ingredients = fc.array(
  fc.record({ food: fc.constantFrom(...FOODS), grams: fc.integer({ min: 1, max: 900 }) }),
  { minLength: 1, maxLength: 5 },
)

const listOf = (list: readonly Weighed[]) =>
  list.map(({ food, grams }) => `      - ${grams} g ${food}\n`).join('')
const recipe = (name: string, list: readonly Weighed[], more = '') =>
  `  ${name}:\n${more}    ingredients:\n${listOf(list)}`

/** What the sums make of these, as one list of numbers. */
function sums(items: readonly { readonly food: FoodFacts; readonly grams: number }[]): number[] {
  const totals = noTotals()
  for (const { food, grams } of items) addItem(totals, { food, grams, sodiumClass: 'other' })
  return [...totals.food, ...totals.unknownGrams, ...totals.hasValue, totals.foodGrams]
}

function expectSame(a: readonly number[], b: readonly number[]): void {
  expect(a.length).toBe(3 * NUTRIENTS.length + 1)
  for (const [i, value] of a.entries())
    expect(Math.abs(value - (b[i] ?? Number.NaN))).toBeLessThan(1e-6 * Math.max(1, value))
}

test('all of a recipe is its ingredients, to the gram of what is unknown', () => {
  fc.assert(
    fc.property(ingredients, (list) => {
      const own = kitchen(`${BAR}recipes:\n${recipe('zz stew', list)}`)
      const stew = own.understood('1 recipe zz stew')
      const apart = list.map(({ food, grams }) => ({
        food: factsOf(own.understood(`${grams} g ${food}`)),
        grams,
      }))
      expect(stew.grams).toBeCloseTo(
        list.reduce((sum, { grams }) => sum + grams, 0),
        6,
      )
      expectSame(sums([{ food: factsOf(stew), grams: stew.grams }]), sums(apart))
    }),
    { numRuns: 60 },
  )
})

test('a recipe of one ingredient is that ingredient', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FOODS), fc.integer({ min: 1, max: 900 }), (food, grams) => {
      const own = kitchen(`${BAR}recipes:\n${recipe('zz stew', [{ food, grams: 321 }])}`)
      const [stew, plain] = [own.understood(`${grams} g zz stew`), own.understood(`${grams} g ${food}`)]
      expectSame(sums([{ food: factsOf(stew), grams }]), sums([{ food: factsOf(plain), grams }]))
    }),
    { numRuns: 60 },
  )
})

test('a recipe in a recipe is its ingredients written out', () => {
  fc.assert(
    fc.property(ingredients, ingredients, (inner, outer) => {
      const own = kitchen(
        `${BAR}recipes:\n${recipe('zz stock', inner)}  zz nested:\n    ingredients:\n${listOf(outer)}      - 1 recipe zz stock\n${recipe('zz flat', [...outer, ...inner])}`,
      )
      const [nested, flat] = [own.understood('1 recipe zz nested'), own.understood('1 recipe zz flat')]
      expect(nested.grams).toBeCloseTo(flat.grams, 6)
      expectSame(sums([{ food: factsOf(nested), grams: 250 }]), sums([{ food: factsOf(flat), grams: 250 }]))
    }),
    { numRuns: 40 },
  )
})

test('n servings are n times one, and a recipe for n times as many has servings of an nth', () => {
  fc.assert(
    fc.property(
      ingredients,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      (list, serves, n) => {
        const made = (people: number) =>
          kitchen(`${BAR}recipes:\n${recipe('zz stew', list, `    serves: ${people}\n`)}`)
        const one = made(serves).understood('1 serving zz stew')
        fc.pre(one.grams * n < 10_000)
        expect(made(serves).understood(`${n} servings zz stew`).grams).toBeCloseTo(n * one.grams, 6)
        expect(made(serves * n).understood('1 serving zz stew').grams).toBeCloseTo(one.grams / n, 6)
      },
    ),
    { numRuns: 40 },
  )
})

test('any entry and any label gives an answer and never throws', () => {
  const own = kitchen(`${BAR}recipes:\n${recipe('zz stew', [{ food: 'water', grams: 100 }])}`)
  const part = fc.constantFrom(
    'my',
    'bar',
    'zz',
    'stew',
    'recipe',
    '1',
    '1/2',
    'half',
    'of',
    'g',
    '%',
    ',',
    '(60 g)',
    'cup',
    '&',
  )
  const text = fc.oneof(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, fc.option(text), (food, amount) => {
      const made = own.answer(food, amount)
      if (made.ok) expect(made.value.grams).toBeGreaterThan(0)
      else expect(made.end).toBeGreaterThanOrEqual(made.start)
    }),
    { numRuns: 400 },
  )
})
