import type { PlainDate } from '../calendar/plain-date.ts'
import type { Change } from './assessment.ts'

export interface Acceleration {
  /** The latest step. */
  readonly step: Change
  readonly dates: readonly PlainDate[]
  /** Per cent a year of the two steps. */
  readonly earlier: number
  readonly later: number
  /** What the two rates would have to differ by, per cent a year. */
  readonly threshold: number
  readonly answer: 'accelerating' | 'within-error' | 'comparability-unknown'
}

/**
 * Whether bone is lost faster than before, for each latest step that follows on another one and lost more a year.
 *
 * Unit    per cent a year
 * Rule    only with three comparable scans, and only where the two rates differ by more than
 *         sqrt(2) x LSC (%) / (the shorter interval in years); else it cannot be told
 * Source  project convention, domain.md 2.8
 *
 * @example 0.980, 0.975, 0.930 a year apart, LSC 5.3 %: -0.5 and -4.6; 4.1 is under 7.5: cannot be told
 */
export function accelerationsOf(latestSteps: readonly Change[], steps: readonly Change[]): Acceleration[] {
  return latestSteps.flatMap((step) => {
    const before = steps.find((one) => one.to === step.from && sameTrack(one, step))
    const found = before === undefined ? null : compare(before, step)
    return found === null ? [] : [found]
  })
}

function compare(before: Change, step: Change): Acceleration | null {
  // Only of measured BMD: what was worked out from T-scores is too rough to compare rates.
  if (before.percentFrom !== 'bmd' || step.percentFrom !== 'bmd') return null
  const [earlier, later] = [before.percentPerYear, step.percentPerYear]
  if (earlier === null || later === null || before.lscPercent === null || step.lscPercent === null)
    return null
  if (later >= 0 || later >= earlier) return null
  const lsc = Math.max(before.lscPercent, step.lscPercent)
  const threshold = (Math.SQRT2 * lsc) / Math.min(before.years, step.years)
  const beyond = earlier - later > threshold
  const known = before.comparable === true && step.comparable === true
  const answer = !beyond ? 'within-error' : known ? 'accelerating' : 'comparability-unknown'
  return { step, dates: [before.from, before.to, step.to], earlier, later, threshold, answer }
}

function sameTrack(a: Change, b: Change): boolean {
  return a.site === b.site && a.side === b.side && a.region === b.region
}
