import type { NutritionFinding } from '../findings.ts'
import { NUTRIENTS, type Nutrient } from '../nutrients.ts'
import type { Person } from '../person.ts'
import { rowFor, targetSet } from '../reference-rows.ts'
import type { Assessed, ToFind } from './to-find.ts'

/** What is above the range of a target, and what the figures of another set than the US one rest on. */
export function aboutTargets({ assessment, person }: ToFind): NutritionFinding[] {
  return [...aboveRanges(assessment), ...basisOf(assessment, person)]
}

/** Above the range and not above the upper limit: no benefit is shown there (domain.md 1.10). */
function aboveRanges({ nutrients }: Assessed): NutritionFinding[] {
  const above = NUTRIENTS.flatMap((nutrient) => {
    const { target, mean, unit, aboveUpperLimit } = nutrients[nutrient]
    const upper = target?.upper ?? null
    if (target === null || upper === null || mean === null || mean <= upper || aboveUpperLimit === true)
      return []
    return [{ nutrient, unit, mean, lower: target.lower, upper }]
  })
  return above.length === 0 ? [] : [{ code: 'above-target-range', level: 'note', args: { nutrients: above } }]
}

function basisOf({ targets: [set], nutrients }: Assessed, person: Person): NutritionFinding[] {
  if (set === 'us') return []
  const which = (is: (nutrient: Nutrient) => boolean) => NUTRIENTS.filter(is)
  const { fallsBackTo, phytateMg } = targetSet(set)
  const borrowed = which(
    (nutrient) => nutrient !== 'sodium' && nutrients[nutrient].target?.set === fallsBackTo,
  )
  const isShareOfEnergy = rowFor(set, 'ala', 'target', person)?.unit === '%E'
  const energyNotKnown = nutrients.ala.targetNeeds === 'energy'
  return [
    {
      code: 'targets-basis',
      level: 'note',
      args: {
        set,
        targetsFrom: fallsBackTo === null ? null : { set: fallsBackTo, nutrients: borrowed },
        limitsFromUs: which((nutrient) => nutrients[nutrient].upperLimit?.set === 'us'),
        without: which((nutrient) => hasNone(nutrient, nutrients[nutrient]) && hasUsTarget(nutrient, person)),
        phytateMg,
        energyKcal: isShareOfEnergy && !energyNotKnown ? nutrients.energy.mean : null,
        energyNotKnown,
      },
    },
  ]
}

/** No target of this nutrient, and not because it is withheld or waits for a weight. Sodium's is no goal anyway. */
function hasNone(nutrient: Nutrient, { target, gapWithheld, targetNeeds }: Assessed['nutrients'][Nutrient]) {
  return nutrient !== 'sodium' && target === null && gapWithheld === null && targetNeeds === null
}

function hasUsTarget(nutrient: Nutrient, person: Person): boolean {
  return rowFor('us', nutrient, 'target', person) !== undefined
}
