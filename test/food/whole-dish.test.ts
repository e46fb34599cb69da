import { describe, expect, it, test } from 'vitest'
import { understood } from './table-for-tests.ts'

describe('one of a dish that several eat from is a usual helping, and unsure', () => {
  // USDA's "quantity not specified" of the dish, in FNDDS.
  it.each([
    ['1 moussaka', 152],
    ['2 slices cornbread', 130],
  ])('%s', (text, grams) => {
    const { food, grams: weighed, gramsFrom } = understood(text)
    expect(weighed).toBeCloseTo(grams, 1)
    expect(gramsFrom).toBe('default')
    expect(food.confidence).toBeLessThan(0.5)
  })

  test('where USDA has a piece, one is that: 206 g of lasagne, less than surely', () => {
    const { food, grams } = understood('1 lasagne')
    expect(grams).toBeCloseTo(206, 0)
    expect(food.confidence).toBeLessThan(0.8)
  })

  test('but a whole one is what was written', () => {
    expect(understood('1 whole lasagne').grams).toBeGreaterThan(1000)
  })
})

describe('a pack without a weight is unsure, since only a helping is known', () => {
  it.each(['half a jar of pasta sauce', 'quarter of a packet of spinach', 'half a jar of olives'])(
    '%s',
    (text) => {
      expect(understood(text).food.confidence).toBeLessThan(0.5)
    },
  )
})

describe('milk in a hot drink goes by its cups', () => {
  // A fluid ounce is 29.57 ml, a splash 15 ml; milk weighs 244 g a cup of 236.6 ml in FNDDS.
  const G_PER_ML = 244 / 236.588
  it.each([
    ['tea with milk', 29.57],
    ['3 mugs of tea with milk', 3 * 29.57],
    ['4 cups of tea with a splash of milk', 4 * 15],
    ['1 cup coffee with a drop of milk', 15],
  ])('%s', (text, ml) => {
    expect(understood(text).besides?.[0]?.grams).toBeCloseTo(ml * G_PER_ML, 0)
  })
})

describe('the fat of milk alone is milk, and a form alone is no food', () => {
  it.each([
    ['200 ml semi-skimmed', 'Milk, reduced fat (2%)'],
    ['1 cup skimmed', 'Milk, fat free (skim)'],
  ])('%s is %s, less than surely', (text, name) => {
    const { food } = understood(text)
    expect(food.description).toBe(name)
    expect(food.confidence).toBeLessThan(0.8)
  })
})
