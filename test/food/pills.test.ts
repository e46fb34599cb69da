import { expect, test } from 'vitest'
import { pillIn } from '../../src/food/pills.ts'
import { understood } from './table-for-tests.ts'

test.each([
  'multivitamin',
  '1 multi-vitamin tablet',
  'calcium tablet',
  'calcium + D3 tablets',
  'vitamin D3 1000 IU tablet',
  'vit c 500 mg chewable tablet',
  'cod liver oil capsules',
  'omega-3 softgel',
  'iron supplement',
  'calcium, magnesium and zinc tablets',
  'adcal-d3',
  '2 Calcichew D3 Forte',
])('%s is a pill', (text) => {
  expect(pillIn(text)).not.toBeNull()
})

test.each([
  'multivitamin juice',
  'multivitamin fruit drink',
  'calcium-set tofu and protein supplement',
  'tofu with calcium, rice and a meal supplement',
  'iron-rich spinach with beans and a protein supplement',
])('%s is food', (text) => {
  expect(pillIn(text)).toBeNull()
})

test('a glass of multivitamin juice is juice', () => {
  expect(understood('1 glass multivitamin juice').food.description).toMatch(/juice/i)
})
