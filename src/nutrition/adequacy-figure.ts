import { adequacyFigures, type WithinPerson } from '../generated/adequacy.ts'
import type { AdequacyAssessment } from './adequacy-assessment.ts'
import type { UpperLimit } from './assessment.ts'
import type { Nutrient } from './nutrients.ts'
import type { Person } from './person.ts'
import { ageForRows } from './reference-rows.ts'
import type { Reference, Requirement } from './targets.ts'

/** What a mean is held against. */
export interface Figure {
  readonly method: NonNullable<AdequacyAssessment['method']>
  readonly figure: number
  readonly set: AdequacyAssessment['set']
  /** SD of the requirement. */
  readonly spread: number
}

/** The average requirement where there is one, else an AI; for sodium its limit; null where there is none of them. */
export function figureFor(nutrient: Nutrient, { requirement, target, upperLimit }: Reference): Figure | null {
  if (nutrient === 'sodium') return limitFigure(upperLimit)
  if (requirement !== null) {
    const { kind, value, set } = requirement
    return { method: kind, figure: value, set, spread: requirementSd(nutrient, requirement) }
  }
  return target?.kind === 'AI' ? { method: 'AI', figure: target.lower, set: target.set, spread: 0 } : null
}

/** Sodium alone is held against its limit; an upper limit (UL) is no figure to judge adequacy by. */
function limitFigure(limit: UpperLimit | null): Figure | null {
  if (limit === null || limit.kind === 'UL' || limit.kind === 'guidance') return null
  return { method: limit.kind, figure: limit.value, set: limit.set, spread: 0 }
}

/**
 * SD of the requirement between people: a stated share of the US EAR, else half the way from the average requirement to
 * the reference intake, which is how that was set.
 */
function requirementSd(nutrient: Nutrient, { value, recommended, set }: Requirement): number {
  const stated = adequacyFigures.requirement.find((row) => row.nutrient === nutrient)
  if (set === 'us' && stated !== undefined) return (stated.cvPercent / 100) * value
  return (recommended - value) / 2
}

/** How intake from food differs from day to day within a person of this sex and age; null where the method does not hold. */
export function withinPersonOf(nutrient: Nutrient, person: Person): WithinPerson | null {
  const age = ageForRows(person)
  const found = adequacyFigures.withinPerson.find(
    (row) =>
      row.nutrient === nutrient &&
      row.sex === person.sex &&
      row.fromAge <= age &&
      (row.toAge === null || age <= row.toAge),
  )
  return found ?? null
}

/** How far a nutrient's within-person figures can be trusted (domain.md 1.4): zinc's are low. */
export function reliabilityOf(nutrient: Nutrient): 'usual' | 'low' {
  return adequacyFigures.reliability.low.includes(nutrient) ? 'low' : 'usual'
}
