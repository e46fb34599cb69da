import { foodLimits } from '../../generated/food-limits.ts'
import type { FoodFinding } from '../findings/foods.ts'
import type { ToFind } from './to-find.ts'

/**
 * Alcohol, caffeine and retinol above the lines of data/reference/food-limits.yaml. Means are lower bounds, so they can
 * show a line passed, and nothing is said where they do not.
 *
 * Source  domain.md 5.12
 */
export function aboutDrinksAndRetinol(toFind: ToFind): FoodFinding[] {
  return [...ofAlcohol(toFind), ...ofCaffeine(toFind), ...ofRetinol(toFind)]
}

/** g a day: the log's mean or what the profile says, whichever is more. */
function ofAlcohol({ assessment, person }: ToFind): FoodFinding[] {
  const { cautionAbove, warningFrom } = foodLimits.alcohol
  const logged = assessment.nutrients.alcohol.mean ?? 0
  const said = person.alcoholGPerDay ?? 0
  const gPerDay = Math.max(logged, said)
  const from = said > logged ? 'profile' : 'log'
  if (gPerDay >= warningFrom)
    return [{ code: 'alcohol-high', level: 'warning', args: { gPerDay, from, line: warningFrom } }]
  if (gPerDay <= cautionAbove) return []
  return [{ code: 'alcohol-above-one-drink', level: 'caution', args: { gPerDay, from, line: cautionAbove } }]
}

function ofCaffeine({ assessment }: ToFind): FoodFinding[] {
  const { nutrients, supplementsRecorded, unknownSupplements } = assessment
  const { above, withLowCalciumAbove, lowCalciumBelow } = foodLimits.caffeine
  const mgPerDay = nutrients.caffeine.mean
  if (mgPerDay === null) return []
  if (mgPerDay > above) return [{ code: 'caffeine-high', level: 'caution', args: { mgPerDay, line: above } }]
  const { mean: calciumMg, known, isByUsFortification } = nutrients.calcium
  if (mgPerDay <= withLowCalciumAbove || calciumMg === null || calciumMg >= lowCalciumBelow) return []
  const isPart = known !== 1 || supplementsRecorded !== 'all' || unknownSupplements.length > 0
  const calciumIsLowerBound = isPart && !isByUsFortification
  const args = { mgPerDay, calciumMg, calciumIsLowerBound, lowBelowMg: lowCalciumBelow }
  return [{ code: 'caffeine-with-low-calcium', level: 'caution', args }]
}

/** Preformed vitamin A, µg a day, food and supplements. */
function ofRetinol({ assessment }: ToFind): FoodFinding[] {
  const { cautionAbove, upperLimit } = foodLimits.retinol
  const ugPerDay = assessment.nutrients.retinol.mean
  if (ugPerDay === null || ugPerDay <= cautionAbove) return []
  if (ugPerDay > upperLimit)
    return [{ code: 'retinol-above-upper-limit', level: 'warning', args: { ugPerDay, limit: upperLimit } }]
  return [{ code: 'retinol-high', level: 'caution', args: { ugPerDay, line: cautionAbove } }]
}
