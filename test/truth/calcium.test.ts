import { describe, expect, test } from 'vitest'
import { absorbableOf, absorbedOfDoseMg } from '../../src/nutrition/calcium-absorption.ts'
import type { SupplementDose } from '../../src/nutrition/intake-day.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { table } from '../food/table-for-tests.ts'
import { doses } from '../input/doses.ts'
import { assess, codes, day, daysOf, dose, food, item, person } from '../nutrition/made.ts'

// The rows V58 to V65 of domain.md 10.4 on calcium and its supplements.

function said(found: ReturnType<typeof assess>, code: string): string {
  return found.findings
    .filter((finding) => finding.code === code)
    .map(nutritionFinding)
    .join('\n')
}

test('V58: food 650 mg, all known: about 550 mg a day is left after food, 2 doses, total 1200', () => {
  const found = assess(daysOf(3, { calcium: 650 }))
  expect(found.calcium.afterFood).toMatchObject({
    gapMg: 550, gapIsUpperBound: false, leftMg: 550, doses: 2, totalMg: 1200, notShown: null,
  }) // biome-ignore format: one row
  const words = said(found, 'calcium-after-food')
  expect(words).toContain('about 550 mg a day is left after food; ask whether and how to cover it')
  expect(words).toContain(
    'In single doses of at most 500 mg (elemental) that would be 2. The total would be 1200 mg.',
  )
})

test('V58b: food 650 mg, 0.7 known: gap at most 550, and no amount left is printed', () => {
  const withValue = item(food('a', { calcium: 650 }, { rest: 0 }), 100)
  const items = [withValue, item(food('b', { calcium: 0 }, { rest: 0 }), 600), item(food('c', {}), 300)]
  const found = assess([1, 2, 3].map((n) => day(n, items)))
  expect(found.calcium.afterFood).toMatchObject({
    gapMg: 550, gapIsUpperBound: true, leftMg: null, doses: null, totalMg: null, notShown: 'little-known',
  }) // biome-ignore format: one row
  const words = said(found, 'calcium-after-food')
  expect(words).toContain('gap at most 550 mg')
  expect(words).not.toContain('left after food')
})

test('V59: food 950 and supplements 1200: above the limit at 60; at 45 more than the target, but under its limit', () => {
  const days = daysOf(3, { calcium: 950 }, { supplements: [dose('calcium', 1200)] })
  const at60 = codes(assess(days))
  expect(at60).toContain('calcium-above-upper-limit')
  expect(at60).not.toContain('calcium-more-than-target')
  const at45 = assess(days, person({ ageYears: 45 }))
  expect(codes(at45)).not.toContain('calcium-above-upper-limit')
  expect(said(at45, 'calcium-more-than-target')).toContain('ask if you still need all of it')
})

test('V60: food 1250 mg, no supplement: none suggested by these numbers', () => {
  const found = assess(daysOf(3, { calcium: 1250 }))
  expect(found.calcium.afterFood).toMatchObject({ gapMg: 0, leftMg: 0, doses: null, totalMg: null })
  expect(said(found, 'calcium-after-food')).toContain('food already meets the target')
  expect(said(found, 'calcium-after-food')).toContain('no supplement suggested by these numbers')
})

test('V62: vitamin D 50,000 IU weekly is 7143 IU a day, 178.6 µg: above the limit; 1000 IU is 25 µg', () => {
  const [weekly] = doses('vitamin D3 50000 IU weekly').lines
  expect(weekly?.amountPerDay).toBeCloseTo(178.6, 1)
  const found = assess(daysOf(3, {}, { supplements: [{ ...(weekly as SupplementDose), text: 'D3' }] }))
  expect(said(found, 'vitamin-d-above-upper-limit')).toContain('7143 IU')
  const [daily] = doses('vitamin D3 1000 IU').lines
  expect(daily?.amountPerDay).toBeCloseTo(25, 9)
})

describe('V63: salts and their calcium', () => {
  test.each([
    ['calcium carbonate 1250 mg salt', 500],
    ['calcium citrate 950 mg salt', 200],
    ['calcium citrate tetrahydrate 950 mg salt', 200],
    ['calcium citrate anhydrous 1000 mg salt', 241],
    ['calcium gluconate 1000 mg salt', 90],
    ['calcium lactate 1000 mg salt', 130],
    ['tricalcium phosphate 1000 mg salt', 380],
    ['calcium citrate 500 mg elemental', 500],
  ])('%s: %d mg', (text, mg) => {
    const [line] = doses(text).lines
    expect(Math.abs((line?.amountPerDay ?? 0) - mg)).toBeLessThanOrEqual(0.5)
  })

  test('"calcium citrate 500 mg" is asked back: salt or element', () => {
    const { lines, problems } = doses('calcium citrate 500 mg')
    expect(lines).toEqual([])
    expect(problems.map(({ what }) => what.code)).toEqual(['salt-or-element'])
  })
})

test.each([
  ['sr28:11457', 115, 5.9],
  ['sr28:11117', 79, 42.5],
  ['fndds:11111000', 290, 93.1],
  ['fndds:41101120', 113, 24.6],
])('V64: %s with %d mg of calcium: %d mg absorbable', (id, mg, absorbable) => {
  const facts = table().facts(table().rowOf(id) ?? -1)
  const per100g = assess([day(1, [item(facts, 100)])]).nutrients.calcium.fromFood ?? Number.NaN
  const of = absorbableOf([{ food: facts, grams: (mg / per100g) * 100 }])
  expect(of?.totalMg).toBeCloseTo(mg, 6)
  expect(Math.abs((of?.absorbableMg ?? 0) - absorbable)).toBeLessThanOrEqual(0.1)
})

test('V65: absorbed of 500, 1000, 2 x 500 and 4 x 250 mg: 145.0, 223.1, 289.9, 356.7', () => {
  expect(absorbedOfDoseMg(500)).toBeCloseTo(145.0, 1)
  expect(absorbedOfDoseMg(1000)).toBeCloseTo(223.1, 1)
  expect(2 * absorbedOfDoseMg(500)).toBeCloseTo(289.9, 1)
  expect(4 * absorbedOfDoseMg(250)).toBeCloseTo(356.7, 1)
  const absorbed = (text: string) => {
    const supplements = doses(text).lines.map((line) => ({ ...(line as SupplementDose), text }))
    return assess(daysOf(2, { calcium: 300 }, { supplements })).calcium.absorbedOfSupplementsMg
  }
  expect(absorbed('calcium 1000 mg')).toBeCloseTo(223.1, 1)
  expect(absorbed('2 x 500 mg calcium')).toBeCloseTo(289.9, 1)
  expect(absorbed('calcium 250 mg 4 times a day')).toBeCloseTo(356.7, 1)
})
