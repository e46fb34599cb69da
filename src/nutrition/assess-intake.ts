import { assessNutrient, type Period } from './assess-nutrient.ts'
import type { DayTotals, IntakeAssessment, NutrientAssessment } from './assessment.ts'
import { findingsOf } from './find.ts'
import { inOrderOfWeight } from './findings.ts'
import { gapRulesFor } from './gap-rules.ts'
import type { IntakeDay } from './intake-day.ts'
import { knownOf } from './known.ts'
import { NUTRIENTS, type Nutrient } from './nutrients.ts'
import type { Person } from './person.ts'
import { assessSodium } from './sodium.ts'
import { targetsFor } from './targets.ts'
import { eatenFoods } from './top.ts'
import { addTotals, noTotals, ofBoth, type Totals, totalsOf } from './totals.ts'

export interface IntakeInput {
  /** Logged days, one a date; counted and incomplete ones. */
  readonly days: readonly IntakeDay[]
  readonly person: Person
}

/**
 * What the logged days say about one person's intake against the `us` targets. Whoever calls has asked `refusalOf` first.
 *
 * Rule    means are over the counted days (those not `incomplete`); every day's own totals are given, counted or not.
 *         Days of one date are the caller's to refuse.
 * Source  design.md 1, 3, 4; domain.md 1.2, 5.1, 5.6, 5.12, 5.13
 */
export function assessIntake({ days, person }: IntakeInput): IntakeAssessment {
  const summed = days.map((day) => ({ day, totals: totalsOf(day) }))
  const counted = summed.filter(({ day }) => day.incomplete === null)
  const countedDays = counted.map(({ day }) => day)
  const period = periodOf(countedDays, counted.map(({ totals }) => totals)) // biome-ignore format: one thought
  const rules = gapRulesFor(person, days)
  const references = targetsFor(person)
  const nutrients = ofEach((nutrient) => assessNutrient(nutrient, period, references[nutrient], rules))
  const sodium = assessSodium({
    person,
    days: countedDays,
    dayMg: counted.map(({ totals }) => ofBoth(totals, 'sodium')),
    meanMg: nutrients.sodium.mean,
    eaten: period.eaten,
  })
  const assessment: Omit<IntakeAssessment, 'findings'> = {
    countedDays: period.countedDays,
    loggedDays: days.length,
    nutrients,
    days: summed.map(({ day, totals }) => dayTotals(day, totals)),
    sodium,
    // Without a counted day it is still worth saying whether the log has them.
    supplementsRecorded: recordedOn(countedDays.length > 0 ? countedDays : days),
    unknownSupplements: [...new Set(days.flatMap((day) => day.unknownSupplements))],
  }
  return { ...assessment, findings: inOrderOfWeight(findingsOf({ assessment, days, person, rules })) }
}

function periodOf(days: readonly IntakeDay[], totals: readonly Totals[]): Period {
  const sum = noTotals()
  for (const day of totals) addTotals(sum, day)
  return {
    countedDays: days.length,
    totals: sum,
    eaten: eatenFoods(days),
    supplementsRecorded: recordedOn(days),
    someSupplementUnknown: days.some((day) => day.unknownSupplements.length > 0),
  }
}

/** On how many of the days anything is said of supplements. */
function recordedOn(days: readonly IntakeDay[]): 'all' | 'some' | 'none' {
  const recorded = days.filter((day) => day.supplements !== null).length
  if (recorded === 0) return 'none'
  return recorded === days.length ? 'all' : 'some'
}

function dayTotals({ date, incomplete }: IntakeDay, totals: Totals): DayTotals {
  const nutrients = ofEach((nutrient) => ({
    amount: ofBoth(totals, nutrient),
    known: knownOf(totals, nutrient),
  }))
  return { date, incomplete, nutrients }
}

function ofEach<T extends NutrientAssessment | DayTotals['nutrients'][Nutrient]>(
  make: (nutrient: Nutrient) => T,
): Readonly<Record<Nutrient, T>> {
  return Object.fromEntries(NUTRIENTS.map((nutrient) => [nutrient, make(nutrient)])) as Record<Nutrient, T>
}
