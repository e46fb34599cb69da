import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foodsIn } from '../../src/food/understood.ts'
import { problemOf, understood } from './table-for-tests.ts'

const namesOf = (text: string) => foodsIn(understood(text)).map(({ food }) => food.description)

describe('two foods in one entry', () => {
  it.each([
    ['1 portion fish and chips', [/^Fish.*fried/, /french fries/]],
    ['2 slices toast and butter', [/^Bread.*toasted/, /^Butter/]],
    ['1 scone with clotted cream', [/^Scone/, /^Cream/]],
    ['1 jacket potato with baked beans', [/^Potato, baked/, /^Baked beans/]],
    ['bagel with cream cheese', [/^Bagel/, /^Cream cheese/]],
    ['1 egg on toast', [/^Egg(?!.*bread)/, /^Bread.*toasted/]],
    ['beans on toast', [/^Baked beans/, /^Bread.*toasted/]],
    ['bangers and mash', [/sausage/i, /^Potato, mashed/]],
    ['toast with butter and jam', [/^Bread.*toasted/, /^Butter/, /^Jam/]],
    ['fish fingers, chips and peas', [/fish sticks/, /french fries/, /peas/]],
    ['bread and butter', [/^Bread/, /^Butter/]],
  ])('%s are each a food of its own', (text, names) => {
    const found = namesOf(text)
    expect(found).toHaveLength(names.length)
    names.forEach((name, i) => {
      expect(found[i]).toMatch(name)
    })
  })

  it.each([
    '1 cup rice and beans',
    'macaroni and cheese',
    'gin and tonic',
    'ham and cheese sandwich',
    'sweet and sour pork',
    '1 bowl leek and potato soup',
    'apple and blackberry crumble',
    '1 slice cheese and tomato pizza',
    'half and half 2 tbsp',
    'salt and vinegar crisps',
    '1 apple with skin',
    '150 g salmon with skin and bones',
    'egg mayo sandwich on brown bread',
    '1 cup oatmeal cooked with milk',
    'a muffin, blueberry',
  ])('%s is one food', (text) => {
    expect(namesOf(text)).toHaveLength(1)
  })

  it('the first has the amount, the others a usual one that is no more than a guess', () => {
    const [toast, butter] = foodsIn(understood('2 slices toast and butter'))
    expect(toast).toMatchObject({ quantity: 2, gramsFrom: 'portion' })
    expect(butter?.gramsFrom).toBe('default')
    expect(butter?.food.confidence).toBeLessThanOrEqual(0.5)
  })

  it('a plate of one name is what is usually on it, each part less sure than a guess of one food', () => {
    const plate = foodsIn(understood('1 roast beef dinner'))
    expect(plate.map(({ food }) => food.description)).toEqual([
      expect.stringMatching(/^Beef, roast/),
      expect.stringMatching(/^Potato, roasted/),
      expect.stringMatching(/^Carrots/),
      expect.stringMatching(/^Broccoli/),
      expect.stringMatching(/^Gravy/),
    ])
    expect(plate[0]?.food.confidence).toBeLessThan(0.5)
  })

  it('a weight before both is that of both, so they are not taken apart', () => {
    expect(namesOf('200 g fish and chips')).toHaveLength(1)
    expect(understood('200 g fish and chips').food.confidence).toBeLessThan(0.8)
    expect(understood('360 g coffee with milk').food.confidence).toBeLessThan(0.8)
  })

  it('a cup of tea with milk is black tea and a splash, not a chai latte that is half milk', () => {
    for (const text of [
      '1 mug of tea with milk',
      'a cuppa',
      '1 cup tea with semi skimmed milk',
      'tea w milk',
    ]) {
      const [tea, milk] = foodsIn(understood(text))
      expect(tea?.food.description).toMatch(/^Tea, hot, leaf, black/)
      expect(milk?.food.description).toMatch(/^Milk/)
      expect(milk?.grams).toBeCloseTo(30.5, 0)
    }
  })

  it('milk in coffee is a fluid ounce (30.5 g in USDA), on cereal half a cup (122 g), never a glass', () => {
    expect(foodsIn(understood('1 mug coffee with milk and sugar'))[1]?.grams).toBeCloseTo(30.5, 1)
    expect(foodsIn(understood('2 weetabix with milk'))[1]?.grams).toBeCloseTo(122, 0)
  })

  it('the first food is what it is alone, whatever stands beside it', () => {
    const firsts = ['2 slices toast', '1 scone', '100 g cheddar cheese', '2 oatcakes', '1 banana']
    const seconds = ['jam', 'butter', 'peanut butter', 'honey']
    fc.assert(
      fc.property(fc.constantFrom(...firsts), fc.constantFrom(...seconds), (first, second) => {
        const [one] = foodsIn(understood(`${first} with ${second}`))
        const alone = understood(first)
        expect(one?.grams).toBe(alone.grams)
        expect(one?.food.id).toBe(alone.food.id)
      }),
    )
  })
})

it('toast by number is the food, not slices of what is on it', () => {
  const { food, grams, besides } = understood('2 toast with butter')
  expect(food.description).toMatch(/^Bread, .*toasted/)
  expect(grams).toBeGreaterThanOrEqual(40) // two slices of 22 to 25 g
  expect(grams).toBeLessThanOrEqual(50)
  expect(besides?.[0]?.food.description).toMatch(/^Butter/)
})

it.each([
  ['half a tin of baked beans on 2 toast', '2 toast'],
  ['2 eggs on 2 slices of toast', '2 slices of toast'],
  ['eggs; toast', 'toast'],
])('%s are several foods, of which %s is another', (entry, second) => {
  expect(problemOf(entry)).toMatchObject({ code: 'several-foods', args: { second } })
})

it.each(['nothing much', 'not much'])('%s is no food', (entry) => {
  expect(problemOf(entry).code).toBe('unknown-food')
})
