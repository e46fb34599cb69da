import { expect, test } from 'vitest'
import { refusalOf } from '../../src/nutrition/refusal.ts'
import { calciumCostMg } from '../../src/nutrition/sodium.ts'
import { targetsFor } from '../../src/nutrition/targets.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, codes, day, daysOf, dose, food, item, person } from '../nutrition/made.ts'

// The rows of domain.md 10.4 that belong to intakes; each test is named after its row. Sums of a few numbers that
// binary cannot hold exactly are compared to 6 decimals, far below anything that is printed.

test('V53: protein of a woman of 65 kg: RDA 52 g', () => {
  expect(targetsFor(person({ weightKg: 65 })).protein.target).toMatchObject({ kind: 'RDA', lower: 52 })
})

test('V55: potassium 2000 mg: adequacy cannot be judged, never "deficient"', () => {
  const { findings } = assess(daysOf(3, { potassium: 2000 }))
  const words = findings.filter(({ code }) => code === 'potassium-below-target').map(nutritionFinding)
  expect(words).toHaveLength(1)
  expect(words[0]).toContain('adequacy cannot be judged')
  expect(words[0]).not.toContain('deficient')
})

test('V57: sodium 2600 mg over 7 days is above the CDRR', () => {
  const { findings, sodium } = assess(daysOf(7, { sodium: 2600 }))
  expect(sodium).toMatchObject({ meanMg: 2600, daysAbove: 7, category: 'above' })
  expect(findings.find(({ code }) => code === 'sodium-above-limit')).toMatchObject({
    level: 'caution',
    args: { meanMg: 2600, limitMg: 2300, limitKind: 'CDRR', daysAbove: 7, days: 7 },
  })
})

test('V58: food calcium 650 mg, all of it known: a gap of 550', () => {
  const { calcium } = assess(daysOf(3, { calcium: 650 })).nutrients
  expect(calcium).toMatchObject({ mean: 650, gap: 550, gapIsUpperBound: false, known: 1 })
})

test('V58b: food calcium 650 mg, 0.7 known: a gap of at most 550', () => {
  const withValue = item(food('a', { calcium: 650 }, { rest: 0 }), 100)
  // 300 g without a value beside 700 g with one
  const items = [withValue, item(food('b', { calcium: 0 }, { rest: 0 }), 600), item(food('c', {}), 300)]
  const { nutrients, findings } = assess([1, 2, 3].map((n) => day(n, items)))
  expect(nutrients.calcium).toMatchObject({ gap: 550, gapIsUpperBound: true })
  expect(nutrients.calcium.known).toBeCloseTo(0.7, 12)
  const words = findings.filter(({ code }) => code === 'calcium-below-target').map(nutritionFinding)
  expect(words[0]).toContain('at most 550 mg')
  expect(findings.find(({ code }) => code === 'low-known')?.args).toMatchObject({
    nutrients: expect.arrayContaining([expect.objectContaining({ nutrient: 'calcium', foods: ['Food c'] })]),
  })
})

test.each([
  { age: 60, above: true }, // UL 2000
  { age: 45, above: false }, // UL 2500
])(
  'V59: calcium 950 from food and 1200 from supplements at $age: above the limit: $above',
  ({ age, above }) => {
    const days = daysOf(3, { calcium: 950 }, { supplements: [dose('calcium', 1200)] })
    const found = assess(days, person({ ageYears: age }))
    expect(found.nutrients.calcium).toMatchObject({ mean: 2150, aboveUpperLimit: above })
    expect(codes(found).includes('calcium-above-upper-limit')).toBe(above)
  },
)

test.each([
  { supplement: 300, above: false },
  { supplement: 400, above: true },
])(
  'V61: magnesium 450 from food and $supplement from a supplement: above the limit: $above',
  ({ supplement, above }) => {
    const found = assess(daysOf(3, { magnesium: 450 }, { supplements: [dose('magnesium', supplement)] }))
    expect(found.nutrients.magnesium.aboveUpperLimit).toBe(above)
    expect(codes(found).includes('magnesium-above-upper-limit')).toBe(above)
  },
)

test('V62: vitamin D 7143 IU (178.6 µg) a day is above the limit of 100 µg, 25 µg is not', () => {
  const above = (micrograms: number) =>
    codes(assess(daysOf(3, {}, { supplements: [dose('vitaminD', micrograms)] }))).includes(
      'vitamin-d-above-upper-limit',
    )
  expect([above(178.6), above(25)]).toEqual([true, false])
})

test.each([
  { sodium: 3450, age: 60, cost: 20 },
  { sodium: 3450, age: 40, cost: 12 },
  { sodium: 2300, age: 60, cost: 0 },
])('V66: sodium $sodium at $age may take out $cost mg of calcium', ({ sodium, age, cost }) => {
  expect(calciumCostMg(sodium, { atLeast50: age >= 50, cdrrMg: 2300 })).toBeCloseTo(cost, 6)
  const { sodium: assessed } = assess(daysOf(3, { sodium }), person({ ageYears: age }))
  expect(assessed.calciumCostMg).toBeCloseTo(cost, 6)
})

test('V67: 6 g of salt on a label are 2400 mg of sodium, above the limit', () => {
  // EU and UK label rule: salt = sodium x 2.5
  const sodium = (6 / 2.5) * 1000
  expect(sodium).toBe(2400)
  expect(codes(assess(daysOf(3, { sodium })))).toContain('sodium-above-limit')
})

test.each([
  { age: 72, micrograms: 20 },
  { age: 60, micrograms: 15 },
])('V69: the RDA of vitamin D at $age is $micrograms µg', ({ age, micrograms }) => {
  expect(targetsFor(person({ ageYears: age })).vitaminD.target).toMatchObject({
    kind: 'RDA',
    lower: micrograms,
  })
})

test('V70: warfarin: no vitamin K gap, nor anything it could be worked out from', () => {
  const found = assess(daysOf(4, { vitaminK: 30 }), person({ medicines: ['warfarin'] }))
  expect(found.nutrients.vitaminK).toMatchObject({
    mean: 30, gap: null, gapWithheld: 'vitamin-k-antagonist', target: null, ratio: null,
  }) // biome-ignore format: one row
  expect(codes(found)).toContain('vitamin-k-gap-withheld')
  expect(codes(found)).not.toContain('vitamin-k-below-target')
})

test('V72: apixaban: the vitamin K gap is shown as for anyone', () => {
  const found = assess(daysOf(4, { vitaminK: 30 }), person({ medicines: ['apixaban'] }))
  expect(found.nutrients.vitaminK).toMatchObject({ gap: 60, gapWithheld: null })
  expect(codes(found)).not.toContain('vitamin-k-gap-withheld')
})

test('V79: pregnant: refused, contact the team', () => {
  const nothing = { ageYears: 45, pregnant: null, breastfeeding: null, symptoms: [] }
  expect(refusalOf({ ...nothing, pregnant: true })).toBe('pregnant')
  expect(refusalOf({ ...nothing, breastfeeding: true })).toBe('breastfeeding')
  expect(refusalOf({ ...nothing, ageYears: 18 })).toBe('under-19')
  expect(refusalOf({ ...nothing, symptoms: ['I am pregnant'] })).toBe('pregnant')
  expect(refusalOf(nothing)).toBe(null)
  expect(refusalOf({ ...nothing, ageYears: 19, pregnant: false })).toBe(null)
})
