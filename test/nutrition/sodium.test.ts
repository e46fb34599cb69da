import { expect, test } from 'vitest'
import { sodiumCategory } from '../../src/nutrition/sodium.ts'
import { assess, codes, day, daysOf, dose, food, item, person } from './made.ts'

test('sodium has no gap; its target is a reference and its ratio is of the limit', () => {
  const { sodium } = assess(daysOf(3, { sodium: 1150 })).nutrients
  expect(sodium).toMatchObject({ mean: 1150, gap: null, gapIsUpperBound: false, ratio: 0.5 })
  expect(sodium.target).toMatchObject({ kind: 'AI', lower: 1500 })
  expect(sodium.upperLimit).toMatchObject({ kind: 'CDRR', value: 2300, applies: 'total' })
})

test.each([
  [1500, 2300, 'low'],
  [1501, 2300, 'within'],
  [2300, 2300, 'within'],
  [2301, 2300, 'above'],
  [3500, 2300, 'above'],
  [3501, 2300, 'high'],
  [1600, 1500, 'above'],
  [1100, 1000, 'above'],
  [2600, 3000, 'within'],
] as const)('%i mg with a limit of %i is %s', (mean, limit, category) => {
  expect(sodiumCategory(mean, limit)).toBe(category)
})

test('the limit of the profile stands in for the CDRR, but not in the calcium cost', () => {
  const found = assess(daysOf(3, { sodium: 2100 }), person({ sodiumLimitMg: 2000 }))
  expect(found.sodium).toMatchObject({
    limit: { kind: 'own', value: 2000 },
    daysAbove: 3,
    category: 'above',
    calciumCostMg: 0,
  })
  expect(found.nutrients.sodium.ratio).toBeCloseTo(1.05, 12)
  expect(codes(found)).toContain('sodium-above-limit')
})

test('days above are counted days above, supplements included', () => {
  const salty = food('salty', { sodium: 1000 }, { rest: 0 })
  const found = assess([
    day(1, [item(salty, 230)]), // 2300: not above
    day(2, [item(salty, 230)], { supplements: [dose('sodium', 200)] }), // 2500
    day(3, [item(salty, 900)], { incomplete: 'marked-incomplete' }),
  ])
  expect(found.sodium).toMatchObject({ daysAbove: 1, meanMg: 2400 })
})

test('sodium by class and by food, over the counted days', () => {
  const soup = food('soup', { sodium: 300 }, { rest: 0 })
  const bread = food('bread', { sodium: 500 }, { rest: 0 })
  const found = assess([
    day(1, [item(soup, 400, 'canned_soup'), item(bread, 60, 'bread')]), // 1200, 300
    day(2, [item(soup, 100, 'other'), item(bread, 40, 'bread')]), // 300 (home-made), 200
    day(3, [item(soup, 900, 'canned_soup')], { incomplete: 'marked-incomplete' }),
  ])
  expect(found.sodium.classes).toEqual([
    { class: 'canned_soup', meanMg: 600, share: 0.6 },
    { class: 'bread', meanMg: 250, share: 0.25 },
    { class: 'other', meanMg: 150, share: 0.15 },
  ])
  expect(found.sodium.topFoods).toEqual([
    { id: 'soup', description: 'Food soup', meanMg: 750, share: 0.75 },
    { id: 'bread', description: 'Food bread', meanMg: 250, share: 0.25 },
  ])
})

test('no more than five foods are named', () => {
  const items = Array.from({ length: 8 }, (_, i) => item(food(`f${i}`, { sodium: i + 1 }, { rest: 0 }), 100))
  expect(assess([day(1, items)]).sodium.topFoods.map(({ id }) => id)).toEqual(['f7', 'f6', 'f5', 'f4', 'f3'])
})

test('the assumed woman of 51-70 loses calcium by the figures from 50 on', () => {
  const cost = (ageYears: number | null) =>
    assess(daysOf(3, { sodium: 3450 }), person({ ageYears })).sodium.calciumCostMg
  expect(cost(null)).toBeCloseTo(20, 6)
  expect(cost(50)).toBeCloseTo(20, 6)
  expect(cost(49)).toBeCloseTo(12, 6)
})

test('sodium under the limit of which little is known is not called low without saying so', () => {
  const plain = food('plain', { sodium: 100 }, { rest: 0 })
  const found = assess([day(1, [item(plain, 100), item(food('unknown', {}), 400)])])
  expect(found.findings.find(({ code }) => code === 'low-known')?.args).toMatchObject({
    nutrients: expect.arrayContaining([
      expect.objectContaining({ nutrient: 'sodium', foods: ['Food unknown'] }),
    ]),
  })
})
