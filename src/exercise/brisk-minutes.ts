import type { PlainDate } from '../calendar/plain-date.ts'
import { exerciseFigures } from '../generated/activities.ts'
import type { Activity } from './activity.ts'
import type { Done } from './week-totals.ts'

/** A day with more than the ceiling of minutes at the level of brisk walking or above. */
export interface BriskDay {
  readonly date: PlainDate
  readonly minutes: number
  /** More may have been done: an entry has no minutes, or a range of them. */
  readonly isAtLeast: boolean
}

/**
 * Whether an activity on one's feet, without impact, takes the effort of brisk walking or more. A stroll, or walking at a
 * pace that is not written (3.5 MET), takes less.
 *
 * Unit    MET; brisk walking, 3.5 mph, is 4.3
 * Source  domain.md 7.1, 7.2 (ROS: with a fracture of the spine "up to 20 min/day brisk walking level")
 */
export function isBrisk({ type, met }: Activity): boolean {
  const { activities } = exerciseFigures
  const brisk = activities.find(({ id }) => id === 'brisk_walking')?.met ?? Number.POSITIVE_INFINITY
  return type === 'low_impact' && met >= brisk
}

/** The days on which the known minutes are above the ceiling, in their order. */
export function daysAboveCeiling(done: readonly Done[]): BriskDay[] {
  const byDate = new Map<PlainDate, BriskDay>()
  for (const { date, minutes, isAtLeast } of done.filter(({ activity }) => isBrisk(activity))) {
    const before = byDate.get(date)
    byDate.set(date, {
      date,
      minutes: (before?.minutes ?? 0) + (minutes ?? 0),
      isAtLeast: (before?.isAtLeast ?? false) || isAtLeast || minutes === null,
    })
  }
  const ceiling = exerciseFigures.goals.brisklyUpToMinutesADay
  return [...byDate.values()]
    .filter(({ minutes }) => minutes > ceiling)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** What was done with no more than the ceiling of such minutes on any day; entries without minutes stay. */
export function upToCeiling(done: readonly Done[]): Done[] {
  const left = new Map<PlainDate, number>()
  return done.flatMap((one) => {
    if (one.minutes === null || !isBrisk(one.activity)) return [one]
    const room = left.get(one.date) ?? exerciseFigures.goals.brisklyUpToMinutesADay
    const minutes = Math.min(one.minutes, room)
    left.set(one.date, room - minutes)
    if (minutes === one.minutes) return [one]
    return minutes > 0 ? [{ ...one, minutes }] : []
  })
}
