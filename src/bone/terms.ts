/** Where a least significant change comes from, best first. */
export type LscFrom = 'stated-g' | 'stated-percent' | 'precision' | 'iscd-minimum'

export interface LeastSignificantChange {
  /** Exactly one of the two is set. */
  readonly gPerCm2: number | null
  readonly percent: number | null
  readonly from: LscFrom
  /** 1; more where fewer than four vertebrae were compared. The figures above have it in them. */
  readonly vertebraeFactor: number
}

/** Why two results are not comparable (`device`, `region`, `side`, `interval`), or why that cannot be told. */
export type ComparabilityReason =
  | 'device'
  | 'region'
  | 'side'
  | 'interval'
  | 'device-unknown'
  | 'region-unknown'
  | 'side-unknown'

export type ScheduleReason =
  | 'no-scan'
  | 'later-scan-unread'
  | 'lowest-t'
  | 'first-follow-up'
  | 'significant-loss'
  | 'ovarian-suppression'
  | 'fracture-since-scan'
  | 'antiresorptive-since-scan'
  | 'glucocorticoid'
  | 'usual-interval'
  | 'treatment-finished'
  | 'scanned-after-treatment'

/** What is taken for granted where nothing is recorded: a woman of 51-70, after menopause, on an aromatase inhibitor. */
export type Assumption = 'age' | 'sex' | 'menopause' | 'aromatase-inhibitor'
