import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts'
import type { ExercisePerson } from './cautions.ts'
import { type WeekGoals, weekGoals } from './week-goals.ts'
import { type Done, type WeekTotals, weekTotals } from './week-totals.ts'

/** Exercise that no figure is known for. Minutes null: for how long is unknown. */
export interface NotClassed {
  readonly date: PlainDate
  readonly name: string
  readonly minutes: number | null
  /** The lower end of a range. */
  readonly isAtLeast: boolean
}

/** A day of which something is recorded: what was done, or that nothing was. */
export interface ExerciseDay {
  readonly date: PlainDate
  readonly done: readonly Done[]
  readonly notClassed: readonly NotClassed[]
  /** Entries that could not be understood: more was done than is counted. */
  readonly notUnderstood: number
  /** Those entries as written; absent: none. */
  readonly unread?: readonly string[]
  /** More may have been done than is counted: entries were not understood, or something of the day could not be read. */
  readonly isPartly: boolean
}

export interface ExerciseWeek {
  /** Monday and Sunday. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** Days with an entry, "none" among them; the others are not recorded, which is not "no exercise". */
  readonly recordedDays: number
  /** More may have been done than is counted: days not recorded, entries not understood, or without a figure. */
  readonly isPartly: boolean
  readonly done: readonly Done[]
  readonly notClassed: readonly NotClassed[]
  readonly totals: WeekTotals
  readonly goals: WeekGoals
}

export const DAYS_A_WEEK = 7
/** A Monday. */
const MONDAY = '2024-01-01' as PlainDate

/**
 * What was done, week by week (Monday to Sunday), beside what this person may aim for; only weeks with a recorded day.
 *
 * Rule    a day without an entry is not recorded; where one is missing, or an entry was not understood or has no figure, every figure
 *         of the week is a lower bound
 */
export function exerciseWeeks(days: readonly ExerciseDay[], person: ExercisePerson): ExerciseWeek[] {
  const mondays = [...new Set(days.map(({ date }) => mondayOf(date)))].sort()
  return mondays.map((from) => {
    const ofWeek = days.filter(({ date }) => mondayOf(date) === from)
    const recordedDays = new Set(ofWeek.map(({ date }) => date)).size
    const done = ofWeek.flatMap((day) => day.done)
    const totals = weekTotals(done)
    return {
      from,
      to: addDays(from, DAYS_A_WEEK - 1),
      recordedDays,
      isPartly: recordedDays < DAYS_A_WEEK || ofWeek.some((day) => day.isPartly || day.notClassed.length > 0),
      done,
      notClassed: ofWeek.flatMap(({ notClassed }) => notClassed),
      totals,
      goals: weekGoals(totals, person),
    }
  })
}

function mondayOf(date: PlainDate): PlainDate {
  const days = daysBetween(MONDAY, date) % DAYS_A_WEEK
  return addDays(date, -(days < 0 ? days + DAYS_A_WEEK : days))
}
