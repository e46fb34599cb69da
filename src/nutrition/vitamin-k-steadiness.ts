import { mean as meanOf, sampleStandardDeviation } from 'simple-statistics'
import type { PlainDate } from '../calendar/plain-date.ts'
import { medicineRules } from '../generated/medicine-rules.ts'

/** Vitamin K of one day, µg of K1. */
export interface VitaminKDay {
  readonly date: PlainDate
  readonly ug: number
}

export interface VitaminKSteadiness {
  readonly days: number
  readonly meanUg: number
  readonly minUg: number
  readonly maxUg: number
  /** max / min; null where the least is 0. */
  readonly ratio: number | null
  /** 100 x sample SD / mean; null where the mean is 0. */
  readonly cvPercent: number | null
  readonly isVariable: boolean
  /** Days more than the limit from the mean, as they differ: with their sign. */
  readonly unusual: readonly (VitaminKDay & { readonly fromMeanUg: number })[]
}

/**
 * Whether vitamin K is steady from day to day, as it should be with a vitamin K antagonist.
 *
 * Unit    µg of K1 a day
 * Range   four days or more; null with fewer
 * Rule    variable: max / min above 3, or the coefficient of variation (sample SD) above 50 %; a day is unusual more
 *         than 100 µg from the mean
 * Source  data/reference/medicine-rules.yaml (project convention); domain.md 5.6, V71
 *
 * @example vitaminKSteadiness(daysOf(80, 90, 300, 85)) // { ratio: 3.75, cvPercent: 77.5, isVariable: true, ... }
 */
export function vitaminKSteadiness(days: readonly VitaminKDay[]): VitaminKSteadiness | null {
  const { leastDays, ratioAbove, cvPercentAbove, dayFromMeanUgAbove } = medicineRules.vitaminK
  if (days.length < leastDays) return null
  const amounts = days.map(({ ug }) => ug)
  const meanUg = meanOf(amounts)
  const [minUg, maxUg] = [Math.min(...amounts), Math.max(...amounts)]
  const cvPercent = meanUg > 0 ? (100 * sampleStandardDeviation(amounts)) / meanUg : null
  return {
    days: days.length,
    meanUg,
    minUg,
    maxUg,
    ratio: minUg > 0 ? maxUg / minUg : null,
    cvPercent,
    isVariable: maxUg > ratioAbove * minUg || (cvPercent ?? 0) > cvPercentAbove,
    unusual: days
      .map((day) => ({ ...day, fromMeanUg: day.ug - meanUg }))
      .filter(({ fromMeanUg }) => Math.abs(fromMeanUg) > dayFromMeanUgAbove),
  }
}
