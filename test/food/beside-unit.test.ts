import { expect, test } from 'vitest'
import { understandEntry } from '../../src/food/understand-entry.ts'
import { problemOf, table, understood } from './table-for-tests.ts'

test.each([
  ['glass of orange', /^Orange juice/],
  ['a glass of squash', /^Fruit flavored drink/],
  ['portion of chips', /french fries/],
  ['half a tin of beans', /^Baked beans/],
  ['6 sprouts', /^Brussels sprouts/],
  ['pint of cider', /^Hard cider/],
])('%s: the unit says which food, below 0.8', (phrase, name) => {
  const { food } = understood(phrase)
  expect(food.description).toMatch(name)
  expect(food.confidence).toBeLessThan(0.8)
})

// Weights as printed on common British packages, and USDA's head of cauliflower.
test.each([
  ['pot of yoghurt', 125, 125],
  ['2 pots of strawberry yoghurt', 250, 250],
  ['a bag of crisps', 25, 25],
  ['half a tin of baked beans', 207.5, 207.5],
  ['1 cauliflower', 265, 840],
  ['half a tin of tomato soup', 200, 200],
])('%s: from %f to %f g, below 0.8', (phrase, least, most) => {
  const { grams, food } = understood(phrase)
  expect(grams).toBeGreaterThanOrEqual(least)
  expect(grams).toBeLessThanOrEqual(most)
  expect(food.confidence).toBeLessThan(0.8)
})

test('a weight that was written goes before a usual one', () => {
  expect(understood('pot of yoghurt 150 g').grams).toBe(150)
})

test('chips are french fries where measures are metric', () => {
  const answer = understandEntry(table(), { food: 'chips', amount: null, id: null }, 'metric')
  expect(answer.ok && answer.value.food.description).toMatch(/french fries/)
  expect(understood('chips').food.description).toMatch(/^Potato chips/)
})

test.each([
  '1 cup spinach',
  'bowl of cornflakes',
  '1 block tofu',
  '1 sardine',
  '1 trout',
  '1 whole chicken',
  '1 baked potato',
  'a large mug of coffee',
  '2 heaped tsp sugar',
  '75 g pasta',
  'a handful of nuts',
])('%s: nothing settles its weight, so below 0.8', (phrase) => {
  expect(understood(phrase).food.confidence).toBeLessThan(0.8)
})

test.each(['1 lettuce', 'porridge (40g oats, water)'])('%s: a guess, below 0.5', (phrase) => {
  expect(understood(phrase).food.confidence).toBeLessThan(0.5)
})

test.each([
  'vegan burger',
  'veggie mince',
  'meat-free sausages',
  'vegan mayonnaise',
  'vegetarian lasagne',
  'plant based mince',
])('%s holds no meat', (phrase) => {
  expect(understood(phrase).food.description).toMatch(/meatless|vegan|veggie/i)
})

test.each(['vegan cheese', 'dairy free cheese', 'calcium tablet', 'multivitamin'])(
  '%s is no food of the table',
  (food) => {
    expect(understandEntry(table(), { food, amount: null, id: null }).ok).toBe(false)
  },
)

test('milk in scrambled eggs is a splash, not a glass', () => {
  expect(understood('2 scrambled eggs with milk').besides?.[0]?.grams).toBeLessThan(40)
})

test('sugar with an amount of its own is a second food, not the weight of the coffee', () => {
  expect(problemOf('1 cup coffee with 1 tsp sugar').code).toBe('several-foods')
  expect(understood('1 cup coffee with sugar').grams).toBeGreaterThan(200)
})

test('mini ones of a brand are no cheese', () => {
  expect(understood('2 mini cheddars').food.description).toMatch(/^Crackers/)
})
