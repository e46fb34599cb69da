import type { PlainDate } from '../calendar/plain-date.ts'
import { exerciseFigures } from '../generated/activities.ts'
import { ACTIVITY_TYPES, type Activity, type ActivityType } from './activity.ts'

/** Something that was done. Minutes null: for how long is unknown. */
export interface Done {
  readonly date: PlainDate
  readonly activity: Activity
  readonly minutes: number | null
  /** Of a range of minutes the lower end is counted. */
  readonly isAtLeast: boolean
  /** The written pace, miles an hour: it chose the row of walking, and none of running; null: none, or it says nothing. */
  readonly mph: number | null
  /** The entry. */
  readonly written: string
}

export interface TypeTotal {
  /** A session is a day on which the type was done: squats and lunges of one evening are one. */
  readonly sessions: number
  /** Known minutes; null: it was done, and no entry has any. */
  readonly minutes: number | null
  readonly metMinutes: number | null
  /** An entry has no minutes, or is counted with the lower end of a range. */
  readonly isLowerBound: boolean
  /** Entries without minutes. */
  readonly unknownMinutes: number
}

export interface WeekTotals {
  readonly types: Readonly<Record<ActivityType, TypeTotal>>
  readonly metMinutes: number
  /** Minutes of low and high impact at 3 MET or more. */
  readonly weightBearingMinutes: number
  /** Moderate minutes of all but resistance, stretching and balance; a vigorous one (6 MET or more) counts twice. */
  readonly aerobicMinutes: number
  /** Some entries of what the two figures above count have no minutes, or a range of them, so both are lower bounds. */
  readonly isLowerBound: boolean
}

/**
 * What was done in a week, by type.
 *
 * Unit     minutes; MET-minutes = MET x minutes
 * Rule     moderate 3.0-5.9 MET, vigorous from 6.0; 75 vigorous minutes stand for 150 moderate ones. Swimming and
 *          cycling are aerobic and load no bone.
 * Source   Compendium of Physical Activities 2011; ACSM general recommendation (150 or 75 minutes)
 */
export function weekTotals(done: readonly Done[]): WeekTotals {
  const types = Object.fromEntries(
    ACTIVITY_TYPES.map((type) => [type, typeTotal(done.filter(({ activity }) => activity.type === type))]),
  ) as Record<ActivityType, TypeTotal>
  const { moderateFromMet, vigorousFromMet } = exerciseFigures
  const moving = done.filter(
    ({ activity: { type, met } }) =>
      (type === 'low_impact' || type === 'high_impact' || type === 'other_aerobic') && met >= moderateFromMet,
  )
  const onFeet = moving.filter(({ activity }) => activity.type !== 'other_aerobic')
  return {
    types,
    metMinutes: sum(Object.values(types).map(({ metMinutes }) => metMinutes ?? 0)),
    weightBearingMinutes: sum(onFeet.map(({ minutes }) => minutes ?? 0)),
    aerobicMinutes: sum(
      moving.map(({ activity: { met }, minutes }) => (minutes ?? 0) * (met >= vigorousFromMet ? 2 : 1)),
    ),
    isLowerBound: moving.some(isLowerBound),
  }
}

function typeTotal(done: readonly Done[]): TypeTotal {
  const known = done.filter(({ minutes }) => minutes !== null)
  const isUnknown = done.length > 0 && known.length === 0
  return {
    sessions: new Set(done.map(({ date }) => date)).size,
    minutes: isUnknown ? null : sum(known.map(({ minutes }) => minutes ?? 0)),
    metMinutes: isUnknown ? null : sum(known.map(({ activity, minutes }) => activity.met * (minutes ?? 0))),
    isLowerBound: done.some(isLowerBound),
    unknownMinutes: done.length - known.length,
  }
}

function isLowerBound({ minutes, isAtLeast }: Done): boolean {
  return minutes === null || isAtLeast
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
