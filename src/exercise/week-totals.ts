import type { PlainDate } from '../calendar/plain-date.ts'
import { exerciseFigures } from '../generated/activities.ts'
import { ACTIVITY_TYPES, type Activity, type ActivityType } from './activity.ts'

/** Something that was done. Minutes null: for how long is unknown. */
export interface Done {
  readonly date: PlainDate
  readonly activity: Activity
  readonly minutes: number | null
  /** The written pace that chose the row of walking, miles an hour; null: the name chose it. */
  readonly mph: number | null
}

export interface TypeTotal {
  /** A session is a day on which the type was done: squats and lunges of one evening are one. */
  readonly sessions: number
  /** Known minutes: a lower bound where `unknownMinutes` is above 0. */
  readonly minutes: number
  readonly metMinutes: number
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
  /** Some entries of what the two figures above count have no minutes, so both are lower bounds. */
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
    metMinutes: sum(Object.values(types).map(({ metMinutes }) => metMinutes)),
    weightBearingMinutes: sum(onFeet.map(({ minutes }) => minutes ?? 0)),
    aerobicMinutes: sum(
      moving.map(({ activity: { met }, minutes }) => (minutes ?? 0) * (met >= vigorousFromMet ? 2 : 1)),
    ),
    isLowerBound: moving.some(({ minutes }) => minutes === null),
  }
}

function typeTotal(done: readonly Done[]): TypeTotal {
  return {
    sessions: new Set(done.map(({ date }) => date)).size,
    minutes: sum(done.map(({ minutes }) => minutes ?? 0)),
    metMinutes: sum(done.map(({ activity, minutes }) => activity.met * (minutes ?? 0))),
    unknownMinutes: done.filter(({ minutes }) => minutes === null).length,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
