import { errorFunction } from 'simple-statistics'

// The statistics of individual assessment: IOM 2000, Dietary Reference Intakes: Applications in Dietary Assessment,
// chapter 3 and Appendix B (nap.edu 9956, pp. 54, 185, 194, 199). Amounts are of one unit, a day.

/** A mean of `days` days, held against one figure. */
export interface AgainstFigure {
  readonly mean: number
  /** Average requirement, adequate intake or limit. */
  readonly figure: number
  /** How requirements differ between people; 0 for an adequate intake and a limit, which are no requirement. */
  readonly requirementSd: number
  /** How intake differs within a person from day to day: pooled over many people, never the person's own few days. */
  readonly withinSd: number
  /** Distinct days with food, 1 or more. */
  readonly days: number
}

/**
 * How many standard deviations the mean lies above the figure.
 *
 * Unit    none
 * Range   days >= 1
 * Rule    z = (mean - figure) / sqrt(requirementSd^2 + withinSd^2 / days)
 * Source  IOM 2000, chapter 3 and Appendix B; domain.md 1.6
 *
 * @example adequacyZ({ mean: 320, figure: 265, requirementSd: 26.5, withinSd: 85.9, days: 3 }) // 0.978: IOM's own example
 */
export function adequacyZ({ mean, figure, requirementSd, withinSd, days }: AgainstFigure): number {
  if (!(days >= 1)) throw new RangeError(`no mean of ${days} days`)
  return (mean - figure) / Math.sqrt(requirementSd ** 2 + withinSd ** 2 / days)
}

/**
 * The share of a normal distribution that lies below z: the confidence that what z stands for holds.
 *
 * Unit    0 to 1
 * Rule    (1 + erf(z / sqrt 2)) / 2, good to seven decimals
 *
 * @example confidenceOf(0) // 0.5
 */
export function confidenceOf(z: number): number {
  return (1 + errorFunction(z / Math.SQRT2)) / 2
}

/**
 * How many more days at the same mean would take |z| to `line`.
 *
 * Unit    whole days; 0 where it is there already
 * Rule    solved for n: n = withinSd^2 / ((mean - figure)^2 / line^2 - requirementSd^2), rounded up. Where the distance is
 *         within `line` times the SD of the requirement no number of days gets there: how far this one person's
 *         requirement lies from the average stays unknown.
 * Source  algebra on IOM 2000; domain.md 1.6
 *
 * null: no number of days can.
 *
 * @example furtherDays({ mean: 900, figure: 1000, requirementSd: 100, withinSd: 256, days: 7 }, 1) // null
 */
export function furtherDays(against: AgainstFigure, line: number): number | null {
  const { mean, figure, requirementSd, withinSd, days } = against
  if (Math.abs(adequacyZ(against)) >= line) return 0
  const room = ((mean - figure) / line) ** 2 - requirementSd ** 2
  if (!(room > 0)) return null
  // A hair of binary rounding must not ask for a day more.
  return Math.max(1, Math.ceil(withinSd ** 2 / room - 1e-9) - days)
}
