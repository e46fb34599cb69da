import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adequacyZ, confidenceOf, furtherDays } from '../../src/nutrition/adequacy.ts'
import type { Nutrient } from '../../src/nutrition/nutrients.ts'
import type { TargetSetName } from '../../src/nutrition/reference-intake.ts'
import { assess, assessBy, day, daysOf, dose, food, item, person } from './made.ts'

const against = fc.record({
  mean: fc.double({ min: 0, max: 3000, noNaN: true }),
  figure: fc.double({ min: 1, max: 3000, noNaN: true }),
  requirementSd: fc.double({ min: 0, max: 200, noNaN: true }),
  withinSd: fc.double({ min: 1, max: 1000, noNaN: true }),
  days: fc.integer({ min: 1, max: 60 }),
})

describe('further days', () => {
  test.each([
    // 162 mg under the EAR of 1000 with SDs of 100 and 256: n for |z| = 1 is 65536 / (26244 - 10000) = 4.03
    { mean: 838, days: 3, line: 1, more: 2 },
    // for |z| = 2: 65536 / (6561 - 10000) is negative
    { mean: 838, days: 3, line: 2, more: null },
    // 300 mg under: 65536 / (22500 - 10000) = 5.24
    { mean: 700, days: 3, line: 2, more: 3 },
    { mean: 700, days: 6, line: 2, more: 0 },
    // exactly the SD of the requirement
    { mean: 900, days: 3, line: 1, more: null },
  ])('calcium $mean over $days days, |z| $line: $more', ({ mean, days, line, more }) => {
    expect(furtherDays({ mean, figure: 1000, requirementSd: 100, withinSd: 256, days }, line)).toBe(more)
  })

  test('they are the fewest that get there, and none get there where it says so', () => {
    fc.assert(
      fc.property(against, fc.constantFrom(1, 2), (one, line) => {
        const z = (days: number) => Math.abs(adequacyZ({ ...one, days }))
        const more = furtherDays(one, line)
        if (more === null) expect(z(1e12)).toBeLessThanOrEqual(line * (1 + 1e-6))
        else {
          expect(z(one.days + more)).toBeGreaterThanOrEqual(line * (1 - 1e-9))
          if (more > 1) expect(z(one.days + more - 1)).toBeLessThan(line * (1 + 1e-6))
        }
      }),
    )
  })

  test('more days never make |z| smaller, and confidences of z and -z add to 1', () => {
    fc.assert(
      fc.property(against, (one) => {
        const z = adequacyZ(one)
        expect(Math.abs(adequacyZ({ ...one, days: one.days + 1 }))).toBeGreaterThanOrEqual(Math.abs(z))
        expect(confidenceOf(z) + confidenceOf(-z)).toBeCloseTo(1, 6)
      }),
    )
  })
})

const NOT_ENOUGH = /not-enough|below-limit/

describe('a mean that is a lower bound', () => {
  // 9 of 10 grams have a value
  const partly = (nutrient: Nutrient, amount: number) =>
    [1, 2, 3, 4, 5, 6, 7].map((n) =>
      day(n, [item(food('a', { [nutrient]: amount }, { rest: 0 }), 100), item(food('b', {}), 10)]),
    )

  test('never says that it is not enough, nor that a limit is kept', () => {
    const { calcium } = assess(partly('calcium', 300)).nutrients
    expect(calcium.adequacy).toMatchObject({
      band: 'cannot-tell', why: 'lower-bound', furtherDays: null, meanIsLowerBound: true,
      upperLimit: { band: 'cannot-tell', why: 'lower-bound' },
    }) // biome-ignore format: one row
    expect(calcium.adequacy?.z).toBeLessThan(-2)
    expect(assess(partly('sodium', 500)).nutrients.sodium.adequacy).toMatchObject({ band: 'cannot-tell' })
  })

  test('can say that it is enough, or too much', () => {
    expect(assess(partly('calcium', 1800)).nutrients.calcium.adequacy?.band).toBe('very-likely-adequate')
    expect(assess(partly('sodium', 4000)).nutrients.sodium.adequacy?.band).toBe('very-likely-above-limit')
  })

  test('supplements that are not recorded make it one', () => {
    const { adequacy } = assess(daysOf(7, { calcium: 300 }, { supplements: null })).nutrients.calcium
    expect(adequacy).toMatchObject({ meanIsLowerBound: true, band: 'cannot-tell' })
    expect(assess(daysOf(7, { calcium: 300 })).nutrients.calcium.adequacy?.band).toBe(
      'very-likely-not-enough',
    )
  })

  test('with all else the same, over any amount', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), (amount) => {
        for (const nutrient of ['calcium', 'magnesium', 'zinc', 'protein', 'sodium', 'potassium'] as const) {
          const { adequacy } = assess(partly(nutrient, amount)).nutrients[nutrient]
          expect(`${adequacy?.band} ${adequacy?.upperLimit?.band}`).not.toMatch(NOT_ENOUGH)
        }
      }),
      { numRuns: 30 },
    )
  })
})

test('supplements add to the mean, and not to how days differ', () => {
  const food500 = assess(daysOf(3, { calcium: 500 }, { supplements: [dose('calcium', 750)] })).nutrients
    .calcium
  const food1250 = assess(daysOf(3, { calcium: 1250 })).nutrients.calcium
  expect(food500.adequacy).toEqual(food1250.adequacy)
})

test.each(['vitaminD', 'vitaminK', 'ala'] as const)('no z for %s', (nutrient) => {
  const { adequacy } = assess(daysOf(14, { [nutrient]: 1 })).nutrients[nutrient]
  expect(adequacy).toMatchObject({ z: null, confidence: null, band: 'not-judged', why: 'no-daily-sd' })
})

test.each(['boron', 'silicon', 'energy'] as const)('nothing to say of %s', (nutrient) => {
  expect(assess(daysOf(14, { [nutrient]: 1 })).nutrients[nutrient].adequacy).toBe(null)
})

test('what is withheld has no z, and nothing of other bodies, from which its target could be worked out', () => {
  const who = person({ medicines: ['warfarin', 'ramipril'] })
  const { potassium, vitaminK } = assessBy(
    ['us', 'efsa', 'uk', 'who'],
    daysOf(7, { potassium: 3000 }),
    who,
  ).nutrients
  for (const row of [potassium, vitaminK])
    expect(row).toMatchObject({ target: null, gap: null, ratio: null, adequacy: null, comparisons: [] })
})

test('no counted day, or no weight: nothing is worked out', () => {
  expect(assess([]).nutrients.calcium.adequacy).toBe(null)
  const { adequacy } = assess(daysOf(3, { protein: 60 }), person({ weightKg: null })).nutrients.protein
  expect(adequacy).toMatchObject({ z: null, band: 'not-judged', why: 'no-weight' })
})

test('a limit of one’s own takes the place of the CDRR', () => {
  const { adequacy } = assess(daysOf(7, { sodium: 2000 }), person({ sodiumLimitMg: 1500 })).nutrients.sodium
  // 500 / (1016 / sqrt 7) = 1.302
  expect(adequacy).toMatchObject({ method: 'own', reference: 1500, set: null, band: 'probably-above-limit' })
  expect(adequacy?.z).toBeCloseTo(1.302, 3)
})

test.each<[TargetSetName, Nutrient, number, object]>([
  // EFSA calcium: AR 750, PRI 950, so an SD of 100 as in the US
  ['efsa', 'calcium', 1000, { method: 'AR', reference: 750, requirementSd: 100, band: 'probably-adequate' }],
  // UK calcium: EAR 525, RNI 700
  ['uk', 'calcium', 900, { method: 'EAR', reference: 525, requirementSd: 87.5 }],
  ['efsa', 'magnesium', 400, { method: 'AI', reference: 300, requirementSd: null }],
  ['who', 'calcium', 900, { method: null, band: 'not-judged', why: 'no-requirement' }],
  // asco and general are judged by the US requirement
  ['asco', 'calcium', 900, { method: 'EAR', set: 'us', reference: 1000, requirementSd: 100 }],
  ['who', 'sodium', 2600, { method: 'limit', set: 'who', reference: 2000 }],
])('%s: %s by its own figures', (set, nutrient, mean, expected) => {
  expect(assessBy([set], daysOf(7, { [nutrient]: mean })).nutrients[nutrient].adequacy).toMatchObject(
    expected,
  )
})
