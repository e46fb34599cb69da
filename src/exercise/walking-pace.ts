import { exerciseFigures } from '../generated/activities.ts'
import type { Activity } from './activity.ts'

export const KM_A_MILE = 1.609344
/** Nobody walks faster; a slip of the unit, or running. A project convention. */
export const FASTEST_WALK_MPH = 5.5

/**
 * The row of level walking that a pace counts as; null: slower than any row, so no figure is known.
 *
 * Unit    miles an hour, above 0
 * Rule    rounded to one decimal, as the rows are written; then the fastest row at or below the pace: 2.0, 2.5, 2.8 (to
 *         3.2), 3.5 and 4.0 mph. Between rows the slower one, since a figure in between would be ours and the faster
 *         one would count effort that was not made.
 * Source  data/reference/activities.yaml (Compendium 2011: 17152, 17170, 17190, 17200, 17220)
 *
 * @example walkingAt(3)?.met // 3.5, of 2.8 to 3.2 mph
 */
export function walkingAt(mph: number): Activity | null {
  const pace = Math.round(mph * 10 + 1e-9) / 10
  const reached = exerciseFigures.activities.filter(({ fromMph }) => fromMph !== null && fromMph <= pace)
  return reached.toSorted((a, b) => (b.fromMph ?? 0) - (a.fromMph ?? 0))[0] ?? null
}
