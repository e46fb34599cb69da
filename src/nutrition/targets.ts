import { type UsIntake, usIntakes } from '../generated/us-intakes.ts'
import type { Target, UpperLimit } from './assessment.ts'
import { NUTRIENTS, type Nutrient } from './nutrients.ts'
import type { AgeGroup, Person } from './person.ts'

export interface Reference {
  /** What to plan for; null where there is none, or where it depends on a weight that is not recorded. */
  readonly target: Target | null
  readonly upperLimit: UpperLimit | null
}

/** The first year of age of each group, by which rows are found. */
const FIRST_AGE: Readonly<Record<AgeGroup, number>> = { '19-30': 19, '31-50': 31, '51-70': 51, '>70': 71 }

/**
 * The `us` targets and limits of one person, for every nutrient.
 *
 * Unit    that of UNIT_OF, a day
 * Rule    the RDA where there is one, else the AI; protein is 0.8 g per kg of body weight, so unknown without a weight;
 *         sodium's AI is a reference and no goal, and its limit is the CDRR or the person's own
 * Source  data/reference/intakes.us.yaml; domain.md 1.2
 */
export function targetsFor(person: Person): Readonly<Record<Nutrient, Reference>> {
  const references = NUTRIENTS.map((nutrient) => [nutrient, referenceOf(nutrient, person)] as const)
  return Object.fromEntries(references) as Record<Nutrient, Reference>
}

function referenceOf(nutrient: Nutrient, person: Person): Reference {
  const target = rowFor(nutrient, 'RDA', person) ?? rowFor(nutrient, 'AI', person)
  const limit = rowFor(nutrient, 'UL', person) ?? rowFor(nutrient, 'CDRR', person)
  return {
    target: target === undefined ? null : targetFrom(target, person),
    upperLimit: nutrient === 'sodium' ? sodiumLimit(person) : limit === undefined ? null : limitFrom(limit),
  }
}

/** The one row that answers for this person; the loader has seen to it that there are never two. */
function rowFor(nutrient: Nutrient, kind: UsIntake['kind'], { sex, ageGroup }: Person): UsIntake | undefined {
  const age = FIRST_AGE[ageGroup]
  return usIntakes.find(
    (row) =>
      row.nutrient === nutrient &&
      row.kind === kind &&
      (row.sex === 'any' || row.sex === sex) &&
      row.fromAge <= age &&
      (row.toAge === null || age <= row.toAge),
  )
}

function targetFrom({ kind, amount, unit, source }: UsIntake, { weightKg }: Person): Target | null {
  if (unit === 'g/kg' && weightKg === null) return null
  // 0.8 x 65 is 52.000000000000004 in binary; a microgram is below anything that is printed.
  const lower = unit === 'g/kg' ? Math.round(amount * (weightKg ?? 0) * 1e6) / 1e6 : amount
  return { kind: kind === 'RDA' ? 'RDA' : 'AI', lower, upper: null, source }
}

function limitFrom({ kind, amount, applies, source }: UsIntake): UpperLimit {
  return { kind: kind === 'CDRR' ? 'CDRR' : 'UL', value: amount, applies: applies ?? 'total', source }
}

/** The person's own limit for sodium, else the CDRR (2300 mg). */
export function sodiumLimit(person: Person): UpperLimit {
  if (person.sodiumLimitMg !== null) {
    return { kind: 'own', value: person.sodiumLimitMg, applies: 'total', source: 'the profile' }
  }
  return limitFrom(cdrrRow(person))
}

/** The CDRR itself, whatever the person's own limit, mg a day. */
export function sodiumCdrrMg(person: Person): number {
  return cdrrRow(person).amount
}

/** Sodium's AI, shown as a reference only, mg a day. */
export function sodiumAiMg(person: Person): number {
  return due(rowFor('sodium', 'AI', person), 'AI').amount
}

function cdrrRow(person: Person): UsIntake {
  return due(rowFor('sodium', 'CDRR', person), 'CDRR')
}

function due(row: UsIntake | undefined, kind: string): UsIntake {
  if (row === undefined) throw new Error(`intakes.us.yaml has no ${kind} of sodium`)
  return row
}
