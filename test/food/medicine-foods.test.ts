import { expect, test } from 'vitest'
import { kitchen } from './own/own-kitchen.ts'
import { table, understood } from './table-for-tests.ts'

const of = (entry: string) => table().facts(understood(entry).food.row ?? -1).medicineFoods ?? []

test.each([
  ['40 g natto', ['natto']],
  ['half a grapefruit', ['grapefruit']],
  ['1 glass grapefruit juice', ['grapefruit']],
  ['100 g tofu', []],
  ['1 orange', []],
  ['30 g grapes', []],
])('%s is %j', (entry, expected) => {
  expect(of(entry)).toEqual(expected)
})

test('a recipe holds what is in it, whatever its name', () => {
  const recipe =
    'recipes:\n  my breakfast:\n    serves: 1\n    ingredients: [40 g natto, 150 g boiled rice]\n'
  expect(kitchen(recipe).facts('1 my breakfast').medicineFoods).toEqual(['natto'])
})

test('an own food is known by its name', () => {
  const own = 'foods:\n  natto from the shop:\n    per_100g: { protein: 17 g }\n'
  expect(kitchen(own).facts('100 g natto from the shop').medicineFoods).toEqual(['natto'])
})
