import type { AdequacyAssessment } from './adequacy-assessment.ts'
import { assessAdequacy } from './assess-adequacy.ts'
import type {
  Comparison,
  FoodsOfNutrient,
  NutrientAssessment,
  Target,
  UpperLimit,
  Withheld,
} from './assessment.ts'
import { type GapRules, KIDNEY_TEAM } from './gap-rules.ts'
import { knownOf } from './known.ts'
import { type Nutrient, UNIT_OF } from './nutrients.ts'
import type { Person } from './person.ts'
import type { TargetSetName } from './reference-intake.ts'
import type { Reference } from './targets.ts'
import { type EatenFood, foodsWithoutValue, takenApart, topFoods, weakestEvidence } from './top.ts'
import { fromFood, fromSupplements, ofBoth, type Totals } from './totals.ts'
import { type AgainstLimit, aboveLimit } from './upper-limits.ts'
import { isElsewhere, restsOnUsFortified } from './us-fortified.ts'

/** The counted days of a log, summed. */
export interface Period {
  readonly countedDays: number
  readonly totals: Totals
  readonly eaten: readonly EatenFood[]
  /** On how many of the counted days supplements are recorded. */
  readonly supplementsRecorded: 'all' | 'some' | 'none'
  /** A counted day has so few foods that it may not be whole. */
  readonly someDayLooksIncomplete: boolean
  /** Some supplement line of a counted day could not be counted. */
  readonly someSupplementUnknown: boolean
  /** Some entry of a counted day names a salt substitute beside a food. */
  readonly someSaltSubstitute: boolean
}

/** What one nutrient is held against: the target set's figures first, then those of the sets to compare with. */
export interface References {
  readonly set: TargetSetName
  readonly target: Reference
  readonly others: readonly { readonly set: TargetSetName; readonly reference: Reference }[]
}

/**
 * One nutrient over the counted days.
 *
 * Unit    UNIT_OF, a day: sums over the counted days / their number
 * Rule    gap = max(0, target - mean). The mean is a lower bound where a food has no value, where supplements are not
 *         recorded or one could not be counted, and of potassium where a salt substitute is in the food; the gap is then an
 *         upper bound, "at most". With nothing known at all the mean is null and the gap at most the whole target. What
 *         rests on US fortification elsewhere has no bound. Where a gap is withheld there is no target either, so that it
 *         cannot be worked out from what is shown. Sodium has no gap, and its ratio is of its limit.
 * Source  design.md 1 and 3; domain.md 5.1, 5.6, 5.12, 5.13
 */
export function assessNutrient(
  nutrient: Nutrient,
  period: Period,
  { set, target: reference, others }: References,
  rules: GapRules,
  person: Person,
): NutrientAssessment {
  const { countedDays, totals, eaten } = period
  const perDay = (amount: number | null) =>
    amount === null || countedDays === 0 ? null : amount / countedDays
  const withheld = withheldFor(nutrient, rules)
  const known = knownOf(totals, nutrient)
  const mean = perDay(ofBoth(totals, nutrient))
  const supplements =
    period.supplementsRecorded === 'none'
      ? null
      : atLeastSome(perDay(fromSupplements(totals, nutrient)), period.someSupplementUnknown)
  const allSupplementsKnown =
    period.supplementsRecorded === 'all' &&
    !period.someSupplementUnknown &&
    !(nutrient === 'potassium' && period.someSaltSubstitute)
  const isByUsFortification =
    (nutrient === 'vitaminD' || nutrient === 'calcium') &&
    isElsewhere(set) &&
    restsOnUsFortified(nutrient, takenApart(eaten))
  const intake: Intake = {
    nutrient,
    isByUsFortification,
    countedDays,
    total: mean,
    fromSupplements: supplements,
    allFoodKnown: known === 1,
    allSupplementsKnown,
  }
  const isLowerBound = known !== 1 || !allSupplementsKnown
  const own = heldAgainst(intake, withheld === null ? reference.target : null, reference.upperLimit)
  return {
    nutrient,
    unit: UNIT_OF[nutrient],
    mean,
    fromFood: perDay(fromFood(totals, nutrient)),
    fromSupplements: supplements,
    known,
    ...own,
    isByUsFortification,
    gapWithheld: withheld,
    targetNeeds: withheld === null ? reference.needs : null,
    // What other bodies say would give away what is withheld, and so would how far the mean is from it.
    comparisons: withheld === null ? others.flatMap((other) => comparisonOf(intake, other)) : [],
    adequacy:
      mean === null || withheld !== null
        ? null
        : adequacyOf(nutrient, { mean, isLowerBound, period, reference, person }),
    foods: new Foods(eaten, nutrient),
  }
}

/** Worked out when asked for: for twenty nutrients over all foods, and seldom shown but in JSON. */
class Foods implements FoodsOfNutrient {
  readonly #eaten: readonly EatenFood[]
  readonly #nutrient: Nutrient

  constructor(eaten: readonly EatenFood[], nutrient: Nutrient) {
    this.#eaten = eaten
    this.#nutrient = nutrient
  }

  get evidence() {
    return weakestEvidence(this.#eaten, this.#nutrient)
  }

  get unknownItems() {
    return foodsWithoutValue(this.#eaten, this.#nutrient)
  }

  get top() {
    return topFoods(this.#eaten, this.#nutrient).map(({ id, description, share }) => ({
      id,
      description,
      share,
    }))
  }
}

/** How sure a mean is; of days that may not be whole it is a lower bound, and that is why. */
function adequacyOf(
  nutrient: Nutrient,
  of: {
    readonly mean: number
    readonly isLowerBound: boolean
    readonly period: Period
    readonly reference: Reference
    readonly person: Person
  },
): AdequacyAssessment | null {
  const { countedDays: days, someDayLooksIncomplete } = of.period
  const isLowerBound = of.isLowerBound || someDayLooksIncomplete
  const made = assessAdequacy(nutrient, { mean: of.mean, isLowerBound, days }, of.reference, of.person)
  return made?.why === 'lower-bound' && !of.isLowerBound ? { ...made, why: 'day-incomplete' } : made
}

interface Intake extends AgainstLimit {
  readonly nutrient: Nutrient
  readonly isByUsFortification: boolean
  readonly countedDays: number
}

type Held = Omit<Comparison, 'set'>

/** A mean against one target and one limit. */
function heldAgainst(intake: Intake, target: Target | null, upperLimit: UpperLimit | null): Held {
  const { nutrient, countedDays, total: mean, allFoodKnown, allSupplementsKnown } = intake
  const gap = countedDays === 0 || nutrient === 'sodium' ? null : gapTo(target, mean)
  const whole = nutrient === 'sodium' ? (upperLimit?.value ?? null) : (target?.lower ?? null)
  return {
    target,
    upperLimit,
    gap,
    gapIsUpperBound: gap !== null && !intake.isByUsFortification && (!allFoodKnown || !allSupplementsKnown),
    ratio: mean === null || whole === null || whole <= 0 ? null : mean / whole,
    aboveUpperLimit: aboveLimit(upperLimit, intake),
  }
}

/** Only figures that the other set has itself: what it takes from the US would be compared with itself. */
function comparisonOf(intake: Intake, { set, reference }: References['others'][number]): Comparison[] {
  const target = reference.target?.set === set ? reference.target : null
  const limit = reference.upperLimit?.set === set ? reference.upperLimit : null
  return target === null && limit === null ? [] : [{ set, ...heldAgainst(intake, target, limit) }]
}

/** Nothing from supplements, where one of them could not be counted, is unknown and not zero. */
function atLeastSome(amount: number | null, someUnknown: boolean): number | null {
  return amount === 0 && someUnknown ? null : amount
}

function withheldFor(nutrient: Nutrient, rules: GapRules): Withheld | null {
  if (nutrient === 'vitaminK' && rules.vitaminK.length > 0) return 'vitamin-k-antagonist'
  if (nutrient === 'potassium' && rules.potassium.length > 0) return 'potassium-safety'
  if (KIDNEY_TEAM.includes(nutrient) && rules.kidneys.length > 0) return 'kidney-care'
  return null
}

/** An unknown mean may be anything from 0 up, so the gap is at most the target. */
function gapTo(target: Target | null, mean: number | null): number | null {
  return target === null ? null : Math.max(0, target.lower - (mean ?? 0))
}
