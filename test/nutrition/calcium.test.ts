import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leftAfterFood } from '../../src/nutrition/calcium.ts'
import { absorbableOf, absorbedOfDoseMg } from '../../src/nutrition/calcium-absorption.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, codes, daysOf, dose, food, person } from './made.ts'

function said(found: ReturnType<typeof assess>, code: string): string {
  return found.findings
    .filter((finding) => finding.code === code)
    .map(nutritionFinding)
    .join('\n')
}

const known = { targetMg: 1200, known: 1, askFirst: false }

test('what is left is never more than the gap, nor 50 mg less, and its doses are of 500 mg at most', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), (foodMg) => {
      const { gapMg, leftMg, doses, totalMg } = leftAfterFood({ ...known, foodMg })
      expect(gapMg).toBeCloseTo(Math.max(0, 1200 - foodMg), 9)
      expect(leftMg).toBeLessThanOrEqual(gapMg)
      expect(gapMg - (leftMg ?? 0)).toBeLessThan(50)
      if (doses !== null) expect((leftMg ?? 0) / doses).toBeLessThanOrEqual(500)
      if (totalMg !== null) expect(totalMg).toBeLessThanOrEqual(1200)
    }),
  )
})

test('what is absorbed of a dose grows with it, by an ever smaller share', () => {
  const amount = fc.double({ min: 1, max: 3000, noNaN: true })
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const [small, large] = a < b ? [a, b] : [b, a]
      expect(absorbedOfDoseMg(small)).toBeLessThanOrEqual(absorbedOfDoseMg(large) + 1e-9)
      expect(absorbedOfDoseMg(large) / large).toBeLessThanOrEqual(absorbedOfDoseMg(small) / small + 1e-9)
      expect(absorbedOfDoseMg(large) / large).toBeGreaterThanOrEqual(0.15)
      expect(absorbedOfDoseMg(small) / small).toBeLessThanOrEqual(0.65)
    }),
  )
})

test('0.8 known is enough for an amount, and it is "at most"; just under it is not', () => {
  expect(leftAfterFood({ ...known, foodMg: 650, known: 0.8 })).toMatchObject({
    leftMg: 550, gapIsUpperBound: true, notShown: null,
  }) // biome-ignore format: one row
  expect(leftAfterFood({ ...known, foodMg: 650, known: 0.79 })).toMatchObject({
    leftMg: null, notShown: 'little-known',
  }) // biome-ignore format: one row
})

test('no food with a value: the gap is the whole target at most, and no amount is shown', () => {
  expect(leftAfterFood({ ...known, foodMg: null, known: 0 })).toMatchObject({ gapMg: 1200, leftMg: null })
})

test('food that meets the target meets it however much is unknown', () => {
  const met = leftAfterFood({ ...known, foodMg: 1250, known: 0.5, askFirst: true })
  expect(met).toMatchObject({ gapMg: 0, gapIsUpperBound: false, notShown: null })
})

test.each([
  { conditions: ['kidney_stones'] },
  { conditions: ['Kidney stones (2019)'] },
  { conditions: ['CKD stage 3'] },
  { conditions: ['hypercalcemia'] },
  { conditions: ['sarcoidosis'] },
  { conditions: ['primary hyperparathyroidism'] },
  { medicines: ['hydrochlorothiazide 25 mg'] },
  { medicines: ['indapamide'] },
  { conditions: ['почки'] },
])('%j: no amount left is shown, and the report says to ask', (facts) => {
  const found = assess(daysOf(3, { calcium: 650 }), person(facts))
  expect(found.calcium.cautions.askFirst).toEqual(Object.values(facts).flat())
  expect(found.calcium.afterFood).toMatchObject({
    gapMg: 550,
    leftMg: null,
    doses: null,
    notShown: 'ask-first',
  })
  expect(codes(found)).toContain('calcium-ask-first')
  expect(codes(found)).not.toContain('calcium-after-food')
  expect(said(found, 'calcium-ask-first')).toMatch(/ask .*before/i)
  expect(codes(found)).not.toContain('calcium-supplement-facts')
})

test.each([
  'hypocalcaemia',
  'hypoparathyroidism',
  'aripiprazole',
  'levothyroxine',
  'anastrozole',
  'letrozole',
  'asthma',
  'loratadine',
])('%s is none of them', (name) => {
  const found = assess(daysOf(3, { calcium: 650 }), person({ conditions: [name], medicines: [name] }))
  expect(found.calcium.cautions.askFirst).toEqual([])
})

test('lists that are not recorded are not "none": the amount comes with whom it is not for', () => {
  const found = assess(daysOf(3, { calcium: 650 }), person({ conditions: null, medicines: null }))
  expect(said(found, 'calcium-after-food')).toContain('Your medicines and conditions are not listed')
})

test('food that meets the target, and no supplement: nothing on forms and risks', () => {
  const found = codes(assess(daysOf(3, { calcium: 1250 }), person({ medicines: ['omeprazole'] })))
  expect(found.filter((code) => code.startsWith('calcium'))).toEqual([
    'calcium-after-food',
    'calcium-absorbable',
  ])
})

test('more than 300 mg above the target with a supplement: ask if all of it is wanted; without one, nothing', () => {
  const total = (food: number, supplement: number) =>
    codes(assess(daysOf(3, { calcium: food }, { supplements: [dose('calcium', supplement)] })))
  expect(total(1000, 500)).not.toContain('calcium-more-than-target') // 1500 is not more than 1200 + 300
  expect(total(1001, 500)).toContain('calcium-more-than-target')
  expect(codes(assess(daysOf(3, { calcium: 1800 })))).not.toContain('calcium-more-than-target')
})

test('single doses over 500 mg are named, whatever they come to in a day', () => {
  const of = (single: number, amountPerDay: number) => {
    const supplements = [{ ...dose('calcium', amountPerDay, 'my calcium'), single }]
    return said(assess(daysOf(3, { calcium: 500 }, { supplements })), 'calcium-large-dose')
  }
  expect(of(500, 1000)).toBe('')
  expect(of(500.5, 500.5)).toBe('') // 1250 mg of carbonate, sold as 500 mg
  expect(of(600, 600)).toContain('my calcium')
})

test('D2 is told apart from D3 and from a line that does not say', () => {
  const of = (form: 'd2' | 'd3' | null) => {
    const supplements = [{ ...dose('vitaminD', 25, 'my vitamin D'), form }]
    return said(assess(daysOf(3, { calcium: 1250 }, { supplements })), 'ergocalciferol-taken')
  }
  expect(of('d2')).toContain('D3 is preferred over D2')
  expect([of('d3'), of(null)]).toEqual(['', ''])
})

test('a dish is absorbed as its parts are, and oxalate is told of the part that has it', () => {
  const spinach = { ...food('s', { calcium: 100 }), calciumAbsorption: { share: 0.051, oxalate: true } }
  const tofu = { ...food('t', { calcium: 200 }), calciumAbsorption: { share: 0.31, oxalate: false } }
  const madeOf = [
    { food: spinach, perG: 0.25 },
    { food: tofu, perG: 0.75 },
  ]
  const curry = { ...food('curry', { calcium: 175 }), madeOf }
  const lunch = { ...food('lunch', { calcium: 87.5 }), madeOf: [{ food: curry, perG: 0.5 }] }
  // 50 g of spinach with 50 mg, 150 g of tofu with 300 mg
  const found = absorbableOf([{ food: lunch, grams: 400 }])
  expect(found?.totalMg).toBeCloseTo(350, 9)
  expect(found?.absorbableMg).toBeCloseTo(50 * 0.051 + 300 * 0.31, 9)
  expect(found?.oxalateRich.map(({ id }) => id)).toEqual(['s'])
  expect(absorbableOf([{ food: food('x', { calcium: 100 }), grams: 100 }])?.absorbableMg).toBeCloseTo(30, 9)
  expect(absorbableOf([{ food: food('y', {}), grams: 100 }])).toBe(null)
})

test.each(['calcium oxalate stones', 'stones in the kidney', 'ureteric stone', 'stone former'])(
  'with %s to ask before any calcium supplement (domain.md 5.4)',
  (condition) => {
    const found = assess(daysOf(3, { calcium: 500 }), person({ conditions: [condition] }))
    expect(codes(found)).toContain('calcium-ask-first')
    expect(codes(found)).not.toContain('calcium-after-food')
  },
)
