import type { AdequacyAssessment, HowSure } from '../../nutrition/adequacy-assessment.ts'
import type { Comparison, Target, UpperLimit } from '../../nutrition/assessment.ts'
import type { Nutrient } from '../../nutrition/nutrients.ts'
import type { IntakeJson } from './intake-schema.ts'
import { rounded, share } from './rounding.ts'

type NutrientJson = IntakeJson['nutrients']['calcium']

/** A target in the unit of its nutrient, as the schema has it; null: none. */
export function targetJson(nutrient: Nutrient, target: Target | null): NutrientJson['target'] {
  if (target === null) return null
  const { kind, lower, upper, set } = target
  return { kind, lower: rounded(nutrient, lower), upper: rounded(nutrient, upper), set }
}

/** An upper limit with what it is a limit of, as the schema has it; null: none. */
export function limitJson(limit: UpperLimit | null): NutrientJson['upperLimit'] {
  if (limit === null) return null
  const { kind, value, applies, set } = limit
  return { kind, value, applies, set }
}

export function comparisonJson(nutrient: Nutrient, other: Comparison): NutrientJson['comparisons'][number] {
  return {
    targets: other.set,
    target: targetJson(nutrient, other.target),
    upperLimit: limitJson(other.upperLimit),
    gap: rounded(nutrient, other.gap),
    gapIsUpperBound: other.gapIsUpperBound,
    ratio: share(other.ratio),
    aboveUpperLimit: other.aboveUpperLimit,
  }
}

export function adequacyJson(
  nutrient: Nutrient,
  found: AdequacyAssessment | null,
): NutrientJson['assessment'] {
  if (found === null) return null
  const { method, reference, set, requirementSd, withinPersonSd, days, upperLimit } = found
  return {
    method,
    reference: rounded(nutrient, reference),
    set,
    requirementSd: share(requirementSd),
    withinPersonSd: share(withinPersonSd),
    ...howSureJson(found),
    days,
    meanIsLowerBound: found.meanIsLowerBound,
    reliability: found.reliability,
    upperLimit: upperLimit === null ? null : { value: upperLimit.value, ...howSureJson(upperLimit) },
  }
}

function howSureJson({ z, confidence, band, why, furtherDays }: HowSure) {
  return {
    z: share(z),
    confidence: share(confidence),
    band,
    why,
    furtherDays: furtherDays === null ? null : { ...furtherDays },
  }
}
