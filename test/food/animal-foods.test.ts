import { expect, test } from 'vitest'
import { keptOut, mostFor } from '../../src/food/animal-foods.ts'
import { understood } from './table-for-tests.ts'

test.each([
  'chicken and veggie stir fry',
  'chicken veggie soup',
  'turkey and veggie wrap',
  'ham with vegetarian gravy',
  'rice and veggie, chicken',
  'veggie burger with bacon',
])('%s: the meat that it names is not kept out', (text) => {
  expect(keptOut(text)).not.toContain('meat')
})

test.each([
  ['veggie sausages', ['meat']],
  ['vegan bbq chicken pizza', ['meat', 'egg', 'dairy']],
  ['sausages, vegetarian', ['meat']],
  ['beef burger (meat free)', ['meat']],
  ['vegan burger with cheese', ['meat', 'egg']],
  ['ham and vegan cheese sandwich', ['egg', 'dairy']],
  ['dairy-free cheese', ['dairy']],
  ['cheese (dairy free)', ['dairy']],
  ['vegan lasagne 300 g', ['meat', 'egg', 'dairy']],
])('%s: %j are kept out', (text, kinds) => {
  expect(keptOut(text)).toEqual(kinds)
})

test('the meat of an entry with vegetables is found', () => {
  expect(understood('chicken and veggie stir fry 200 g').food.description).toMatch(
    /^(?!.*meatless).*chicken/i,
  )
  expect(understood('1 cup chicken veggie soup').food.description).toMatch(/chicken/i)
  expect(understood('turkey and veggie wrap').food.description).toMatch(/turkey/i)
})

test('no more foods are looked through than usual where none is kept out', () => {
  for (const text of [
    '1 cup vegetable soup',
    '3 meatballs',
    'eggplant',
    'turkey and veggie wrap',
    'dairy milk',
  ])
    expect(mostFor(text)).toBeUndefined()
  expect(mostFor('vegan burger')).toBeGreaterThan(12)
})
