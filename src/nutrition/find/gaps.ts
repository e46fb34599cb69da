import { type BelowTargetArgs, GAP_NUTRIENTS, type GapNutrient } from '../findings/gaps.ts'
import type { NutritionFinding } from '../findings.ts'
import { ENOUGH_KNOWN } from '../known.ts'
import { NUTRIENTS } from '../nutrients.ts'
import { type Assessed, keysOf, type ToFind } from './to-find.ts'

/** What is under its target, and of what too little is known to say. */
export function tooLittle({ assessment }: ToFind): NutritionFinding[] {
  return [...belowTargets(assessment), ...lowKnown(assessment)]
}

function belowTargets({ nutrients, countedDays, unknownSupplements }: Assessed): NutritionFinding[] {
  return keysOf(GAP_NUTRIENTS).flatMap((nutrient) => {
    const { unit, mean, gap, gapIsUpperBound, isByUsFortification, target, known } = nutrients[nutrient]
    if (gap === null || target === null || gap <= 0) return []
    const { lower, kind } = target
    const args = {
      nutrient,
      unit,
      mean,
      gap,
      gapIsUpperBound,
      isByUsFortification,
      uncounted: unknownSupplements,
      target: lower,
      targetKind: kind,
      known,
      days: countedDays,
    }
    return [belowTarget(nutrient, args)]
  })
}

/** Protein under its target is a caution (domain.md 5.12), unless what is missing might make up for it. */
function belowTarget(nutrient: GapNutrient, args: BelowTargetArgs): NutritionFinding {
  if (nutrient !== 'protein') return { code: `${GAP_NUTRIENTS[nutrient]}-below-target`, level: 'note', args }
  return { code: 'protein-below-target', level: args.gapIsUpperBound ? 'note' : 'caution', args }
}

/**
 * The nutrients of which too little is known for a figure to lean on: those with a gap, and sodium under its limit.
 * Where the lower bound reaches the target already, what is unknown does not matter.
 */
function lowKnown({ nutrients }: Assessed): NutritionFinding[] {
  const thin = NUTRIENTS.flatMap((nutrient) => {
    const { known, gap, aboveUpperLimit, foods } = nutrients[nutrient]
    if (known === null || known >= ENOUGH_KNOWN) return []
    const matters = nutrient === 'sodium' ? aboveUpperLimit !== true : gap !== null && gap > 0
    return matters ? [{ nutrient, known, foods: foods.unknownItems }] : []
  })
  return thin.length === 0 ? [] : [{ code: 'low-known', level: 'note', args: { nutrients: thin } }]
}
