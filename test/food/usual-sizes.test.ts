import { expect, test } from 'vitest'
import { understood } from './table-for-tests.ts'

// Weights of FNDDS 2021-2023 portions_and_weights. Each row stands for its kind of amount.
test.each([
  // A coffee is sold small, medium and large; USDA's "Quantity not specified" is 360 g, of tea and latte too.
  ['1 latte', 360],
  ['2 coffees', 720],
  ['a cuppa', 360],
  // 248 g, not the juice box of 209 g.
  ['1 orange juice', 248],
  // A stalk of 40 g; USDA's "stick" of 4 g is a strip of one.
  ['2 sticks celery', 80],
  // The individual pie and the regular slice are both 150 g, the whole pie 1200 g.
  ['1 apple pie', 150],
])('%s: %i g, and below 0.8 since sizes differ', (phrase, grams) => {
  const { grams: weight, food } = understood(phrase)
  expect(weight).toBeCloseTo(grams, 1)
  expect(food.confidence).toBeLessThan(0.8)
})

test('a size that was said is taken', () => {
  expect(understood('1 large latte').grams).toBeCloseTo(600, 1)
})

test('a tin of fruit is a usual tin of 400 g, no snack-size cup, and a guess', () => {
  const { grams, gramsFrom, food } = understood('1 tin peaches')
  expect([grams, gramsFrom]).toEqual([400, 'default'])
  expect(food.confidence).toBeLessThanOrEqual(0.5)
})

test('a slice of ham is one of 28 g from the deli', () => {
  expect(understood('3 slices ham').grams).toBeCloseTo(84, 1)
})

test('of a brand in many flavors the plain one is taken when none is typed', () => {
  expect(understood('2 eggo waffles').food.description).toMatch(/Homestyle/)
  expect(understood('2 eggo blueberry waffles').food.description).toMatch(/Blueberry/)
})

test('dry ramen is the packet of 81 g, no bowl of soup', () => {
  const { grams, food } = understood('1 packet ramen noodles, dry')
  expect(grams).toBeCloseTo(81, 1)
  expect(food.description).toMatch(/dry/)
})

test('a weight that is in no table is said to be a usual size, and one of a like food to be that', () => {
  const { grams, gramsFrom, food } = understood('1 tin sardines in tomato sauce')
  expect([grams, gramsFrom]).toEqual([120, 'convention'])
  expect(food.confidence).toBeLessThan(0.8)
  expect(food.id).toBe('sr28:15089')
  expect(understood('1 tin red salmon').grams).toBe(213)
  expect(understood('1 cup milk').gramsFrom).toBe('portion')
})
