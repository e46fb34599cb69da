import { expect, test } from 'vitest'
import { understood } from './table-for-tests.ts'

// FNDDS 2021-2023: a floret of broccoli 10 g, a stuffed cabbage leaf 75 g, a large egg 50 g.
test.each([
  ['3 tenderstem broccoli', 20, 120],
  ['5 tenderstem broccoli', 35, 200],
  ['3 broccoli', 20, 120],
  ['1 stuffed cabbage', 75, 150],
  ['1 mini fried egg', 20, 60],
  ['1 mini scotch egg', 15, 120],
  ['3 raisins', 1, 3],
  ['1 raisin', 0.3, 1],
  ['2 pine nuts', 0.2, 0.6],
  // FNDDS: a piece of dark chocolate 8 g, a bar 127 g.
  ['3 dark chocolates', 20, 60],
  ['1 dark chocolate', 8, 20],
  ['1 popcorn', 10, 60],
])('%s: from %f to %f g', (phrase, least, most) => {
  const { grams } = understood(phrase)
  expect(grams).toBeGreaterThanOrEqual(least)
  expect(grams).toBeLessThanOrEqual(most)
})

test.each([
  '1 broccoli',
  '1 small broccoli',
  '1 cabbage',
  '3 broccoli',
  '1 lettuce',
  '1 cauliflower',
  '3 pineapple',
])('%s: a whole or a part of it, so below 0.5', (phrase) => {
  expect(understood(phrase).food.confidence).toBeLessThan(0.5)
})

test('a flavor, a brand or a way of cooking leaves the usual weight of one as it is', () => {
  expect(understood('2 pots of vanilla yoghurt').grams).toBe(250)
  expect(understood('a tin of heinz baked beans').grams).toBe(415)
  expect(understood('3 cooked prawns').grams).toBe(21)
})

test('a slice of jam tart has a weight', () => {
  const { grams, food } = understood('1 slice of jam tart')
  expect(grams).toBeGreaterThan(50)
  expect(food.confidence).toBeLessThan(0.8)
})

// FNDDS 2021-2023, "Juice of 1 lemon", lime, orange; a macadamia nut 2.5 g.
test.each([
  ['juice of one lemon', 47],
  ['juice of half a lemon', 23.5],
  ['juice of 2 limes', 88],
  ['juice of an orange', 86],
  ['10 macadamias', 25],
  ['5 broccoli florets', 50],
  ['3 celery sticks', 120],
  ['3 carrot sticks', 30],
])('%s: %f g', (phrase, grams) => {
  expect(understood(phrase).grams).toBeCloseTo(grams, 1)
})

test('a stew of beef and vegetables is no vegetarian one', () => {
  expect(understood('1 cup beef and vegetable stew').food.description).toMatch(/beef/i)
})

test('florets that are asked for are no doubted part of a head', () => {
  expect(understood('5 broccoli florets').food.confidence).toBeGreaterThan(0.5)
})

test('pate is of liver where no other is named', () => {
  expect(understood('50 g pate').food.description).toMatch(/liver/i)
})
