import { foodLimits } from '../../generated/food-limits.ts'
import type { FoodFinding } from '../findings/foods.ts'
import { namedOnce } from '../named-once.ts'
import { retinolSupplements } from '../retinol-supplements.ts'
import { takenTexts } from '../supplement-names.ts'
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
  const { sex } = person
  if (gPerDay >= warningFrom)
    return [{ code: 'alcohol-high', level: 'warning', args: { gPerDay, from, line: warningFrom, sex } }]
  if (gPerDay <= cautionAbove) return []
  return [
    { code: 'alcohol-above-one-drink', level: 'caution', args: { gPerDay, from, line: cautionAbove, sex } },
  ]
}

function ofCaffeine({ assessment }: ToFind): FoodFinding[] {
  const { nutrients, supplementsRecorded, unknownSupplements } = assessment
  const { above, withLowCalciumAbove, lowCalciumBelow } = foodLimits.caffeine
  const mgPerDay = nutrients.caffeine.mean
  if (mgPerDay === null) return []
  const high: FoodFinding[] =
    mgPerDay > above ? [{ code: 'caffeine-high', level: 'caution', args: { mgPerDay, line: above } }] : []
  const { mean: calciumMg, known, isByUsFortification } = nutrients.calcium
  if (mgPerDay <= withLowCalciumAbove || calciumMg === null || calciumMg >= lowCalciumBelow) return high
  const isPart = known !== 1 || supplementsRecorded !== 'all' || unknownSupplements.length > 0
  const calciumIsLowerBound = isPart && !isByUsFortification
  const args = { mgPerDay, calciumMg, calciumIsLowerBound, lowBelowMg: lowCalciumBelow }
  return [...high, { code: 'caffeine-with-low-calcium', level: 'caution', args }]
}

/**
 * Preformed vitamin A, µg a day, food and supplements. A supplement of it whose amount cannot be counted is named with the
 * lines, since one tablet may pass them.
 */
function ofRetinol({ assessment, days, person }: ToFind): FoodFinding[] {
  const { cautionAbove, upperLimit } = foodLimits.retinol
  const { mean, known } = assessment.nutrients.retinol
  const { supplementsRecorded, unknownSupplements } = assessment
  const isLowerBound = known !== 1 || supplementsRecorded !== 'all' || unknownSupplements.length > 0
  const counted = new Set(days.flatMap(({ supplements }) => (supplements ?? []).map(({ text }) => text)))
  const taken = retinolSupplements(takenTexts(days, person))
  const names = namedOnce(taken.filter((text) => !counted.has(text)))
  const findings: FoodFinding[] = []
  if (names.length > 0) {
    const args = { names, ugPerDay: mean, line: cautionAbove, limit: upperLimit }
    findings.push({ code: 'retinol-not-counted', level: 'caution', args })
  }
  if (mean === null || mean <= cautionAbove) return findings
  const found = { ugPerDay: mean, isLowerBound }
  const over: FoodFinding =
    mean > upperLimit
      ? { code: 'retinol-above-upper-limit', level: 'warning', args: { ...found, limit: upperLimit } }
      : { code: 'retinol-high', level: 'caution', args: { ...found, line: cautionAbove } }
  return [...findings, over]
}
