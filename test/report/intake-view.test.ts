import { describe, expect, test } from 'vitest'
import type { NutrientAssessment } from '../../src/nutrition/assessment.ts'
import { stateOf } from '../../src/report/intake-view.ts'

const calcium: NutrientAssessment = {
  nutrient: 'calcium',
  unit: 'mg',
  mean: 812,
  fromFood: 812,
  fromSupplements: 0,
  known: 1,
  target: { kind: 'RDA', lower: 1200, upper: null, set: 'us', source: 'NASEM 2019' },
  upperLimit: { kind: 'UL', value: 2000, applies: 'total', set: 'us', source: 'NASEM 2019' },
  gap: 388,
  isByUsFortification: false,
  gapIsUpperBound: false,
  gapWithheld: null,
  ratio: 812 / 1200,
  aboveUpperLimit: false,
  targetNeeds: null,
  comparisons: [],
  adequacy: null,
  foods: { evidence: 'analytical', unknownItems: [], top: [] },
}
const ofSupplements = {
  kind: 'UL',
  value: 350,
  applies: 'supplements',
  set: 'us',
  source: 'IOM 1997',
} as const

describe('where a nutrient stands', () => {
  test.each([
    ['under the target', {}, 'below'],
    ['exactly at the target', { mean: 1200 }, 'met'],
    ['exactly at the upper limit', { mean: 2000 }, 'met'],
    ['above the upper limit', { mean: 2001, aboveUpperLimit: true }, 'over'],
    ['under, with little of the food known', { known: 0.79 }, 'maybe-below'],
    ['under, with enough of the food known', { known: 0.8 }, 'below'],
    ['at the target, with little known: a lower bound meets it', { mean: 1200, known: 0.3 }, 'met'],
    ['no counted day', { mean: null, known: null }, 'unknown'],
    ['no target', { target: null }, 'unknown'],
    ['a gap that could do harm', { gapWithheld: 'vitamin-k-antagonist' }, 'withheld'],
    ['a limit of supplements, food alone above it', { mean: 1300, upperLimit: ofSupplements }, 'met'],
    [
      'a limit of supplements, supplements above it',
      { mean: 1300, fromSupplements: 400, upperLimit: ofSupplements, aboveUpperLimit: true },
      'over',
    ],
    [
      'a limit of supplements, none recorded',
      { mean: 1300, fromSupplements: null, upperLimit: ofSupplements },
      'met',
    ],
  ] as const)('%s', (_, change, state) => {
    expect(stateOf({ ...calcium, ...change })).toBe(state)
  })
})
