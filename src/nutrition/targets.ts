import type { Target, UpperLimit } from './assessment.ts'
import { NUTRIENTS, type Nutrient } from './nutrients.ts'
import type { Person } from './person.ts'
import type {
  LimitKind,
  ReferenceIntake,
  RequirementKind,
  TargetKind,
  TargetSetName,
} from './reference-intake.ts'
import { rowFor, targetSet } from './reference-rows.ts'

/** An average requirement: what half of all people need at least. For assessing, never for planning. */
export interface Requirement {
  readonly kind: RequirementKind
  readonly value: number
  /** What the same set recommends: twice the SD of the requirement above `value`. */
  readonly recommended: number
  readonly set: TargetSetName
}

/** What one set says of one nutrient for one person; amounts in the unit of UNIT_OF, a day. */
export interface Reference {
  /** What to plan for; null where there is none, or where it cannot be worked out (`needs`). */
  readonly target: Target | null
  readonly requirement: Requirement | null
  readonly upperLimit: UpperLimit | null
  /** What the target is worked out from and is not known. */
  readonly needs: 'weight' | 'energy' | null
}

/** Whose figures, and the energy of the person's own log for those that are a share of it. */
export interface TargetChoice {
  readonly set?: TargetSetName
  /** kcal a day; null: not wholly known. */
  readonly energyKcal?: number | null
}

type Scale = Pick<Person, 'weightKg'> & { readonly energyKcal: number | null }

/** Energy of fat, kcal a gram, by which a share of energy becomes grams of a fatty acid (domain.md 1.7). */
const KCAL_PER_G_FAT = 9

/**
 * The targets, average requirements and limits of one person in one set, for every nutrient.
 *
 * Unit    that of UNIT_OF, a day
 * Rule    the set's own figures; a nutrient of which it says nothing goes by the set that it falls back to, if any.
 *         An upper limit that a set does not have is the US one, so that no warning is lost. What goes by body weight is
 *         unknown without a weight, what goes by energy without a wholly known energy. Sodium's target is a reference
 *         and no goal; its limit is the set's, or the person's own.
 * Source  data/reference/intakes.*.yaml, target-sets.yaml; domain.md 1.2, 1.7-1.10
 */
export function targetsFor(person: Person, choice: TargetChoice = {}): Readonly<Record<Nutrient, Reference>> {
  const { set = 'us', energyKcal = null } = choice
  const scale = { weightKg: person.weightKg, energyKcal }
  const references = NUTRIENTS.map(
    (nutrient) => [nutrient, referenceOf(nutrient, person, set, scale)] as const,
  )
  return Object.fromEntries(references) as Record<Nutrient, Reference>
}

function referenceOf(nutrient: Nutrient, person: Person, set: TargetSetName, scale: Scale): Reference {
  const own = ownReference(nutrient, person, set, scale)
  const fallback = targetSet(set).fallsBackTo
  const from = own.row === undefined && fallback !== null ? fallback : set
  const { target, needs } = from === set ? own : ownReference(nutrient, person, from, scale)
  return {
    target,
    requirement: requirementOf(nutrient, person, fallback ?? set, scale),
    upperLimit: nutrient === 'sodium' ? sodiumLimit(person, set) : limitOf(nutrient, person, set),
    needs,
  }
}

function ownReference(nutrient: Nutrient, person: Person, set: TargetSetName, scale: Scale) {
  const row = rowFor(set, nutrient, 'target', person)
  if (row === undefined) return { row, target: null, needs: null }
  const lower = scaled(row, row.amount, scale)
  if (lower === null) return { row, target: null, needs: row.unit === '%E' ? 'energy' : 'weight' } as const
  const upper = row.upTo === null ? null : scaled(row, row.upTo, scale)
  return { row, target: { kind: row.kind as TargetKind, lower, upper, set, source: row.source }, needs: null }
}

function requirementOf(
  nutrient: Nutrient,
  person: Person,
  set: TargetSetName,
  scale: Scale,
): Requirement | null {
  const row = rowFor(set, nutrient, 'requirement', person)
  const recommendation = rowFor(set, nutrient, 'target', person)
  if (row === undefined || recommendation === undefined) return null
  const value = scaled(row, row.amount, scale)
  const recommended = scaled(recommendation, recommendation.amount, scale)
  if (value === null || recommended === null) return null
  return { kind: row.kind as RequirementKind, value, recommended, set }
}

/** An amount as it stands, for each kg of body weight, or as a share of energy; null where that is not known. */
function scaled({ unit }: ReferenceIntake, amount: number, { weightKg, energyKcal }: Scale): number | null {
  if (unit === '%E')
    return energyKcal === null ? null : toMillionths(((amount / 100) * energyKcal) / KCAL_PER_G_FAT)
  if (unit !== 'g/kg' && unit !== 'µg/kg') return amount
  return weightKg === null ? null : toMillionths(amount * weightKg)
}

/** 0.8 x 65 is 52.000000000000004 in binary; a microgram is below anything that is printed. */
function toMillionths(amount: number): number {
  return Math.round(amount * 1e6) / 1e6
}

/** The set's own limit, else the US one. */
function limitOf(nutrient: Nutrient, person: Person, set: TargetSetName): UpperLimit | null {
  const own = rowFor(set, nutrient, 'limit', person)
  if (own !== undefined) return limitFrom(own, set)
  const us = rowFor('us', nutrient, 'limit', person)
  return us === undefined ? null : limitFrom(us, 'us')
}

function limitFrom({ kind, amount, applies, source }: ReferenceIntake, set: TargetSetName): UpperLimit {
  return { kind: kind as LimitKind, value: amount, applies: applies ?? 'total', set, source }
}

/** The person's own limit for sodium, else that of the set (the CDRR, 2300 mg, in the US). */
export function sodiumLimit(person: Person, set: TargetSetName): UpperLimit {
  if (person.sodiumLimitMg === null) return sodiumLimitOf(person, set)
  return { kind: 'own', value: person.sodiumLimitMg, applies: 'total', set: null, source: 'the profile' }
}

/** The limit for sodium of a set, whatever the person's own. */
export function sodiumLimitOf(person: Person, set: TargetSetName): UpperLimit {
  return due(limitOf('sodium', person, set), 'limit')
}

/** The CDRR, from which on sodium may cost calcium, whatever the limit; mg a day. */
export function sodiumCdrrMg(person: Person): number {
  return sodiumLimitOf(person, 'us').value
}

/** Sodium's US adequate intake, shown as a reference only, mg a day. */
export function sodiumAiMg(person: Person): number {
  return due(rowFor('us', 'sodium', 'target', person), 'AI').amount
}

function due<T>(found: T | null | undefined, kind: string): T {
  if (found === null || found === undefined) throw new Error(`intakes.us.yaml has no ${kind} of sodium`)
  return found
}
