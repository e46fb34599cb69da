import type { LimitKind, RequirementKind, TargetSetName } from './reference-intake.ts'

/**
 * What can be said of usual intake. The first five are for nutrients with an average requirement; above an adequate
 * intake (AI) intake is likely to be enough, below it nothing can be judged; the last are for limits.
 */
export const ADEQUACY_BANDS = [
  'very-likely-not-enough',
  'probably-not-enough',
  'cannot-tell',
  'probably-adequate',
  'very-likely-adequate',
  'probably-above-ai',
  'very-likely-above-ai',
  'adequacy-cannot-be-judged',
  'not-judged',
  'very-likely-below-limit',
  'probably-below-limit',
  'probably-above-limit',
  'very-likely-above-limit',
] as const
export type AdequacyBand = (typeof ADEQUACY_BANDS)[number]

/**
 * Why no more is said. `few-days`: more days at this mean would tell. `requirement-spread`: the mean is so near to the average
 * requirement that it depends on what this one person requires, which no log tells. `lower-bound`: the mean may be
 * higher than what is known of it. `day-incomplete`: a counted day has so few foods that it may not be whole. `below-ai`:
 * an AI says nothing of who is below it. `no-daily-sd`: intake varies so much from day to day that the method does not
 * hold. `no-requirement`: these targets give no average requirement. `no-weight`, `no-energy`: the figure is worked out
 * from it, and it is not recorded.
 */
export const ADEQUACY_REASONS = [
  'few-days',
  'requirement-spread',
  'lower-bound',
  'day-incomplete',
  'below-ai',
  'no-daily-sd',
  'no-requirement',
  'no-weight',
  'no-energy',
] as const
export type AdequacyReason = (typeof ADEQUACY_REASONS)[number]

/** More days at the same mean until it is probable, and very likely; null: no number of days gets there. */
export interface FurtherDays {
  readonly probably: number | null
  readonly veryLikely: number | null
}

/** One statistic of a mean against one figure. */
export interface HowSure {
  /** Positive is on the good side: above a requirement or an AI, below an upper limit; for sodium, above its limit. */
  readonly z: number | null
  /** That usual intake is on that side, 0 to 1. A bound where the mean is one. */
  readonly confidence: number | null
  readonly band: AdequacyBand
  readonly why: AdequacyReason | null
  /** null where days would not change what can be said. */
  readonly furtherDays: FurtherDays | null
}

/** How sure one can be of one nutrient after the counted days (domain.md 1.4-1.6). Amounts in the nutrient's unit. */
export interface AdequacyAssessment extends HowSure {
  /** What the mean is held against; null: nothing to hold it against. */
  readonly method: RequirementKind | 'AI' | Extract<LimitKind, 'CDRR' | 'limit'> | 'own' | null
  readonly reference: number | null
  /** Whose figure it is; null: none, or the profile's. */
  readonly set: TargetSetName | null
  readonly requirementSd: number | null
  readonly withinPersonSd: number | null
  readonly days: number
  /** The mean is at least this: some food or supplement is not in it. */
  readonly meanIsLowerBound: boolean
  /** `low`: days differ so much that the method is barely reliable (zinc). */
  readonly reliability: 'usual' | 'low' | null
  /** The same for the upper limit of the whole intake; null where there is none, or no day-to-day SD. */
  readonly upperLimit: (HowSure & { readonly value: number }) | null
}
