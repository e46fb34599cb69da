import { assessNutrient, type Period, type References } from './assess-nutrient.ts'
import type { DayTotals, IntakeAssessment } from './assessment.ts'
import { assessCalcium } from './calcium.ts'
import { withMedicinesTaken } from './calcium-products.ts'
import { findingsOf } from './find.ts'
import { inOrderOfWeight } from './findings.ts'
import { gapRulesFor } from './gap-rules.ts'
import type { IntakeDay } from './intake-day.ts'
import { knownOf } from './known.ts'
import { NUTRIENTS, type Nutrient } from './nutrients.ts'
import type { Person } from './person.ts'
import { nutritionQuestionsOf } from './questions.ts'
import type { TargetSetName } from './reference-intake.ts'
import { assessSodium } from './sodium.ts'
import { targetsFor } from './targets.ts'
import { eatenFoods } from './top.ts'
import { addTotals, fromFood, noTotals, ofBoth, type Totals, totalsOf } from './totals.ts'

export interface IntakeInput {
  /** Logged days, one a date; counted and incomplete ones. */
  readonly days: readonly IntakeDay[]
  readonly person: Person
  /** Whose targets, the US ones unless said; the first is the target, the others are compared with it. */
  readonly targets?: readonly [TargetSetName, ...TargetSetName[]]
}

/**
 * What the logged days say about one person's intake against the targets of one or more bodies. Whoever calls has asked `refusalOf` first.
 *
 * Rule    means are over the counted days (those not `incomplete`); every day's own totals are given, counted or not.
 *         A medicine that is a product of calcium or vitamin D is a supplement of an amount that is not known.
 *         Days of one date are the caller's to refuse, and a set named twice too.
 * Source  design.md 1, 3, 4; domain.md 1, 5.1, 5.6, 5.12, 5.13
 */
export function assessIntake({ days: logged, person, targets = ['us'] }: IntakeInput): IntakeAssessment {
  const days = withMedicinesTaken(logged, person)
  const { dayTotals, period } = summed(days)
  const countedDays = days.filter(({ incomplete }) => incomplete === null)
  const rules = gapRulesFor(person, days)
  const referencesOf = referencesFor(targets, person, period)
  const nutrients = ofEach((nutrient) =>
    assessNutrient(nutrient, period, referencesOf(nutrient), rules, person),
  )
  const sodium = assessSodium({
    person,
    set: targets[0],
    days: countedDays,
    dayMg: dayTotals.flatMap(({ incomplete, nutrients: of }) =>
      incomplete === null ? [of.sodium.amount] : [],
    ),
    aboveLimit: nutrients.sodium.aboveUpperLimit,
    meanMg: nutrients.sodium.mean,
    eaten: period.eaten,
  })
  const assessment: Omit<IntakeAssessment, 'findings' | 'questions'> = {
    targets,
    countedDays: period.countedDays,
    loggedDays: days.length,
    nutrients,
    days: dayTotals,
    sodium,
    calcium: assessCalcium({
      person,
      met: rules.met,
      nutrient: nutrients.calcium,
      days: countedDays,
      eaten: period.eaten,
    }),
    // Without a counted day it is still worth saying whether the log has them.
    supplementsRecorded: recordedOn(countedDays.length > 0 ? countedDays : days),
    unknownSupplements: [...new Set(days.flatMap((day) => day.unknownSupplements))],
    saltSubstitutes: [...new Set(days.flatMap(({ saltSubstitutes = [] }) => saltSubstitutes))],
  }
  const toFind = { assessment, days, person, rules }
  const findings = inOrderOfWeight(findingsOf(toFind))
  return { ...assessment, findings, questions: nutritionQuestionsOf({ ...toFind, findings }) }
}

/** The figures of every set asked for. */
function referencesFor(
  [first, ...others]: readonly [TargetSetName, ...TargetSetName[]],
  person: Person,
  period: Period,
): (nutrient: Nutrient) => References {
  const energyKcal = knownEnergyOf(period)
  const target = targetsFor(person, { set: first, energyKcal })
  const compared = others.map((set) => ({ set, all: targetsFor(person, { set, energyKcal }) }))
  return (nutrient) => ({
    set: first,
    target: target[nutrient],
    others: compared.map(({ set, all }) => ({ set, reference: all[nutrient] })),
  })
}

/** kcal a day of the counted days; null where some food has no value: a share of a part would be too low a target. */
function knownEnergyOf({ totals, countedDays }: Period): number | null {
  const sum = ofBoth(totals, 'energy')
  return sum === null || countedDays === 0 || knownOf(totals, 'energy') !== 1 ? null : sum / countedDays
}

/** Every day's own totals, and the sums of the counted ones. */
function summed(days: readonly IntakeDay[]): { dayTotals: DayTotals[]; period: Period } {
  const sum = noTotals()
  const one = noTotals()
  const dayTotals = days.map((day) => {
    totalsOf(day, one)
    if (day.incomplete === null) addTotals(sum, one)
    return shownTotals(day, one)
  })
  const counted = days.filter(({ incomplete }) => incomplete === null)
  const period: Period = {
    countedDays: counted.length,
    totals: sum,
    eaten: eatenFoods(counted),
    supplementsRecorded: recordedOn(counted),
    someDayLooksIncomplete: counted.some(({ fewFoods }) => fewFoods != null),
    someSupplementUnknown: counted.some((day) => day.unknownSupplements.length > 0),
    someSaltSubstitute: counted.some(({ saltSubstitutes = [] }) => saltSubstitutes.length > 0),
  }
  return { dayTotals, period }
}

/** On how many of the days anything is said of supplements. */
function recordedOn(days: readonly IntakeDay[]): 'all' | 'some' | 'none' {
  const recorded = days.filter((day) => day.supplements !== null).length
  if (recorded === 0) return 'none'
  return recorded === days.length ? 'all' : 'some'
}

function shownTotals({ date, incomplete }: IntakeDay, totals: Totals): DayTotals {
  const nutrients = ofEach((nutrient) => ({
    amount: ofBoth(totals, nutrient),
    known: knownOf(totals, nutrient),
    fromFood: fromFood(totals, nutrient),
  }))
  return { date, incomplete, nutrients }
}

/** A record over all nutrients in their order. Written as a loop: with ten years of days it runs 90,000 times. */
function ofEach<T>(make: (nutrient: Nutrient) => T): Readonly<Record<Nutrient, T>> {
  const record: Partial<Record<Nutrient, T>> = {}
  for (const nutrient of NUTRIENTS) record[nutrient] = make(nutrient)
  return record as Record<Nutrient, T>
}
