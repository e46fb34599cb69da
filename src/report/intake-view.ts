import { daysBetween, type PlainDate } from '../calendar/plain-date.ts'
import type { Measures } from '../food/amount/units.ts'
import type { IntakeAssessment, NutrientAssessment } from '../nutrition/assessment.ts'
import type { IncompleteReason, IntakeDay } from '../nutrition/intake-day.ts'
import { ENOUGH_KNOWN } from '../nutrition/known.ts'
import { NUTRIENTS, type Nutrient } from '../nutrition/nutrients.ts'
import type { Person } from '../nutrition/person.ts'
import type { TargetSetName } from '../nutrition/reference-intake.ts'
import type { ItemDetail } from './intake-days.ts'
import type { ReportProblem } from './report-problem.ts'
import { type UnsureItems, unsureItems } from './unsure-items.ts'

/** Where what is known of the person comes from. */
export interface ProfileOrigin {
  readonly from: 'option' | 'log' | 'config' | 'assumed'
  /** The file's name as the user knows it; null for a profile inside the log, or none. */
  readonly file: string | null
  /** A profile.yaml that lies beside what is read, and that nothing names. */
  readonly unused?: string
}

/**
 * How a nutrient stands to its target, from what matters most. `maybe-below`: the sum is under the target, but too
 * little of the food has a value to say so (`known` under 0.8, domain.md 5.1). `above-range`: above the upper end of a
 * range, where no benefit is shown, and not above an upper limit (domain.md 1.10).
 */
export const STATES = ['over', 'below', 'maybe-below', 'withheld', 'above-range', 'met', 'unknown'] as const
export type State = (typeof STATES)[number]

export interface NutrientRow extends NutrientAssessment {
  readonly state: State
  /** For each of `comparisons`, in the same order. */
  readonly comparedStates: readonly State[]
}

/** What one day brought of one nutrient. */
export interface DayNutrient {
  readonly amount: number | null
  readonly fromFood: number | null
  readonly fromSupplements: number | null
  readonly known: number | null
  readonly gap: number | null
}

export interface DayView {
  readonly date: PlainDate
  readonly incomplete: IncompleteReason | null
  readonly nutrients: Readonly<Record<Nutrient, DayNutrient>>
  readonly items: readonly ItemDetail[]
}

export interface Period {
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly loggedDays: number
  /** Days from the first to the last, both counted. */
  readonly calendarDays: number
  readonly countedDays: number
  readonly incompleteDays: readonly { readonly date: PlainDate; readonly reason: IncompleteReason }[]
}

/** Everything that any rendering of `bonecheck intake` may show; nothing is worked out after this. */
export interface IntakeView {
  readonly version: string
  readonly foodTable: { readonly version: string; readonly foods: number }
  readonly person: Person
  readonly profile: ProfileOrigin
  readonly targets: TargetSetName
  /** The other sets of targets asked for. */
  readonly comparedWith: readonly TargetSetName[]
  /** Whose cups, spoons and pints the entries were read by. */
  readonly measures: Measures
  readonly period: Period
  /** In the order of NUTRIENTS. */
  readonly nutrients: readonly NutrientRow[]
  /** Those with a target, or with one that is withheld, sodium apart: what is over or lowest first. */
  readonly ranked: readonly NutrientRow[]
  readonly assessment: IntakeAssessment
  readonly days: readonly DayView[]
  /** Foods that are unsure, and amounts that are guesses. */
  readonly unsure: UnsureItems
  readonly problems: readonly ReportProblem[]
  /** Some entries could not be understood, so the report is a part of what was logged. */
  readonly partial: boolean
}

/** Everything that a report of intake may show, in the units of UNIT_OF a day. */
export function intakeView(made: {
  readonly version: string
  readonly foodTable: { readonly version: string; readonly size: number }
  readonly person: Person
  readonly profile: ProfileOrigin
  readonly measures: Measures
  readonly days: readonly IntakeDay[]
  readonly items: ReadonlyMap<PlainDate, readonly ItemDetail[]>
  readonly assessment: IntakeAssessment
  readonly problems: readonly ReportProblem[]
}): IntakeView {
  const { assessment, days } = made
  let dayViews: readonly DayView[] | null = null
  const nutrients = NUTRIENTS.map((nutrient) => {
    const row = assessment.nutrients[nutrient]
    const someUnknown = assessment.unknownSupplements.length > 0
    return {
      ...row,
      state: stateOf(row, someUnknown),
      comparedStates: row.comparisons.map((other) => stateOf({ ...row, ...other }, someUnknown)),
    }
  })
  return {
    version: made.version,
    foodTable: { version: made.foodTable.version, foods: made.foodTable.size },
    person: made.person,
    profile: made.profile,
    targets: assessment.targets[0],
    comparedWith: assessment.targets.slice(1),
    measures: made.measures,
    period: periodOf(days, assessment),
    nutrients,
    ranked: nutrients
      .filter(
        ({ nutrient, target, gapWithheld }) =>
          nutrient !== 'sodium' && (target !== null || gapWithheld !== null),
      )
      .sort(byNeed),
    assessment,
    // Ten years of days are 90,000 amounts; a table shows none of them, so they are made when asked for.
    get days() {
      dayViews ??= days.map((day, i) => dayView(day, made.items.get(day.date) ?? [], assessment, i))
      return dayViews
    },
    unsure: unsureItems(
      days.map(({ date, incomplete }) => ({ incomplete, items: made.items.get(date) ?? [] })),
    ),
    problems: made.problems,
    partial: days.some(({ incomplete }) => incomplete === 'not-understood'),
  }
}

/** Where a nutrient stands; a mean at the target has met it, and one above an upper limit is over whatever the target. */
export function stateOf(row: NutrientAssessment, someSupplementUnknown = false): State {
  if (row.mean === null) return 'unknown'
  if (row.aboveUpperLimit === true) return 'over'
  if (row.gapWithheld !== null) return 'withheld'
  // Sodium is under its limit, or it cannot be told; its target is a reference and no goal.
  if (row.nutrient === 'sodium') return row.aboveUpperLimit === false ? 'met' : 'unknown'
  if (row.target === null) return 'unknown'
  if (row.target.upper !== null && row.mean > row.target.upper) return 'above-range'
  if (row.mean >= row.target.lower) return 'met'
  // A tablet that could not be counted may hold what is missing.
  return someSupplementUnknown || (row.known ?? 1) < ENOUGH_KNOWN ? 'maybe-below' : 'below'
}

function byNeed(a: NutrientRow, b: NutrientRow): number {
  const rank = (row: NutrientRow) =>
    row.state === 'maybe-below' ? STATES.indexOf('below') : STATES.indexOf(row.state)
  return rank(a) - rank(b) || (a.ratio ?? 0) - (b.ratio ?? 0)
}

function periodOf(days: readonly IntakeDay[], assessment: IntakeAssessment): Period {
  const from = days[0]?.date ?? null
  const to = days.at(-1)?.date ?? null
  return {
    from,
    to,
    loggedDays: assessment.loggedDays,
    calendarDays: from === null || to === null ? 0 : daysBetween(from, to) + 1,
    countedDays: assessment.countedDays,
    incompleteDays: days.flatMap(({ date, incomplete }) =>
      incomplete === null ? [] : [{ date, reason: incomplete }],
    ),
  }
}

const NOTHING = { amount: null, known: null, fromFood: null }

function dayView(
  day: IntakeDay,
  items: readonly ItemDetail[],
  assessment: IntakeAssessment,
  at: number,
): DayView {
  const totals = assessment.days[at]
  const nutrients = {} as Record<Nutrient, DayNutrient>
  for (const nutrient of NUTRIENTS) {
    const { amount, known, fromFood } = totals?.nutrients[nutrient] ?? NOTHING
    const fromSupplements = suppliedBy(day, nutrient)
    nutrients[nutrient] = {
      amount,
      known,
      fromFood,
      fromSupplements,
      gap: dayGap(day, assessment.nutrients[nutrient], amount),
    }
  }
  return { date: day.date, incomplete: day.incomplete, nutrients, items }
}

/** null where supplements are not recorded, or none that could be counted has it: that is not zero. */
function suppliedBy({ supplements, unknownSupplements }: IntakeDay, nutrient: Nutrient): number | null {
  if (supplements === null) return null
  const sum = supplements.reduce(
    (all, dose) => (dose.nutrient === nutrient ? all + dose.amountPerDay : all),
    0,
  )
  return sum === 0 && unknownSupplements.length > 0 ? null : sum
}

/** A day's distance to the target, where the mean's may be shown and the day counts. */
function dayGap(day: IntakeDay, row: NutrientAssessment, amount: number | null): number | null {
  if (day.incomplete !== null || row.gap === null || row.target === null || amount === null) return null
  return Math.max(0, row.target.lower - amount)
}
