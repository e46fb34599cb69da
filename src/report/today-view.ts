import type { PlainDate } from '../calendar/plain-date.ts'
import type { NutritionFinding } from '../nutrition/findings.ts'
import type { Nutrient } from '../nutrition/nutrients.ts'
import type { Person } from '../nutrition/person.ts'
import type { TargetSetName } from '../nutrition/reference-intake.ts'
import type { DayView, IntakeView, NutrientRow, ProfileOrigin } from './intake-view.ts'

/** One nutrient of a day that is not over. */
export interface TodayRow {
  readonly nutrient: Nutrient
  /** null: no food so far has a value. */
  readonly amount: number | null
  /** Of some food there is no value, or some entry or supplement could not be counted. */
  readonly isAtLeast: boolean
  readonly target: { readonly lower: number; readonly upper: number | null } | null
  /** Showing a target could do harm (see `Withheld`). */
  readonly isWithheld: boolean
  /** What is not to be exceeded; null: nothing is known. */
  readonly limit: number | null
  /** Of the target's lower end; for sodium of its limit. */
  readonly share: number | null
  readonly isAboveLimit: boolean
}

/** What a day comes to so far. There are no gaps in it: what is missing may still be eaten. */
export interface TodayView {
  readonly date: PlainDate
  readonly person: Person
  readonly profile: ProfileOrigin
  readonly targets: TargetSetName
  readonly entries: number
  readonly notUnderstood: number
  /** Supplements that could not be counted, as written. */
  readonly unknownSupplements: readonly string[]
  readonly rows: readonly TodayRow[]
  /** What is said at once: urgent findings, and potassium that may build up. */
  readonly urgent: readonly NutritionFinding[]
}

/** Shown without a target too: that of protein wants a weight. */
const ALWAYS: ReadonlySet<Nutrient> = new Set(['energy', 'protein', 'sodium'])

/** Of a view of that day alone; null: nothing is logged for it. */
export function todayView(view: IntakeView): TodayView | null {
  const [day] = view.days
  if (day === undefined) return null
  const notUnderstood = day.items.filter(({ understood }) => understood === null).length
  return {
    date: day.date,
    person: view.person,
    profile: view.profile,
    targets: view.targets,
    entries: day.items.length,
    notUnderstood,
    unknownSupplements: view.assessment.unknownSupplements,
    rows: view.nutrients
      .filter(
        ({ nutrient, target, gapWithheld }) =>
          ALWAYS.has(nutrient) || target !== null || gapWithheld !== null,
      )
      .map((row) => rowOf(row, day, view)),
    // Potassium that may build up is said with the food, not when the day is over.
    urgent: view.assessment.findings.filter(
      ({ level, code }) => level === 'urgent' || (code === 'potassium-source' && level === 'warning'),
    ),
  }
}

function rowOf(row: NutrientRow, day: DayView, view: IntakeView): TodayRow {
  const { nutrient, upperLimit, gapWithheld } = row
  const { amount, known, fromSupplements } = day.nutrients[nutrient]
  const isSodium = nutrient === 'sodium'
  const ceiling = isSodium ? view.assessment.sodium.limit.value : (upperLimit?.value ?? null)
  // A ceiling would be read as a goal where none is to be shown.
  const limit = gapWithheld === 'potassium-safety' ? null : ceiling
  const target = isSodium ? null : row.target
  const held = upperLimit?.applies === 'supplements' && !isSodium ? fromSupplements : amount
  const goal = isSodium ? limit : (target?.lower ?? null)
  return {
    nutrient,
    amount,
    isAtLeast:
      (known ?? 1) < 1 ||
      day.incomplete === 'not-understood' ||
      view.assessment.unknownSupplements.length > 0 ||
      (nutrient === 'potassium' && view.assessment.saltSubstitutes.length > 0),
    target,
    isWithheld: gapWithheld !== null,
    limit,
    share: amount === null || goal === null ? null : amount / goal,
    isAboveLimit: held !== null && ceiling !== null && held > ceiling,
  }
}
