import type { PlainDate } from '../calendar/plain-date.ts'
import type { BoneFinding } from './findings.ts'
import type { RuleId } from './guidelines/ids.ts'
import type { BonePerson, YesNoUnknown } from './person.ts'
import type { Device, ReferenceId, Scan, Side, Site } from './scan.ts'
import type { Assumption, ComparabilityReason, LeastSignificantChange, ScheduleReason } from './terms.ts'

/** What one T-score alone can say. */
export type TCategory = 'normal' | 'low' | 'osteoporosis'
/** What one Z-score can say, where the T-score does not apply. */
export type ZGroup = 'below_expected' | 'within_expected'
/** `established` is osteoporosis range and a fragility fracture; it is of a person, not of one result. */
export type Category = TCategory | 'established' | ZGroup

/** Why a result is shown but decides no category. */
export type NotUsed =
  /** Ward's triangle, trochanter, total body, heel and the like. */
  | 'not-a-diagnostic-site'
  /** Fewer than two vertebrae. */
  | 'single-vertebra'
  /** Another result of the spine on that day covers more vertebrae. */
  | 'fewer-vertebrae'
  /** Hip and spine are there, and no hyperparathyroidism is recorded. */
  | 'radius-needs-a-reason'
  /** Neither a T-score, nor a BMD that one can be worked out from. */
  | 'no-score'

export interface AssessedResult {
  readonly site: Site
  readonly side: Side | null
  readonly region: string | null
  readonly ignoredRegion: string | null
  readonly bmdGPerCm2: number | null
  /** As it stands in the report, or worked out (not rounded). */
  readonly tScore: number | null
  /** One decimal, halves away from zero: what the category goes by. */
  readonly printedT: number | null
  /** `computed`: approximate, from BMD and `reference`; null where there is no T-score. */
  readonly tScoreFrom: 'reported' | 'computed' | null
  readonly reference: ReferenceId | null
  readonly zScore: number | null
  readonly printedZ: number | null
  /** What applies to this person; null where nothing does, or where it cannot be told which of the two below applies. */
  readonly category: TCategory | ZGroup | null
  /** Both are given where it is not known whether the T-score applies; else the one that does not apply is null. */
  readonly tCategory: TCategory | null
  readonly zGroup: ZGroup | null
  readonly usedForDiagnosis: boolean
  readonly notUsed: NotUsed | null
  /** The T-score does not go with the BMD (t-mismatch.ts). */
  readonly tDoubtful: boolean
}

export interface AssessedScan {
  readonly date: PlainDate
  readonly device: Device
  /** Whole years on the day of the scan; null where no age is recorded. */
  readonly ageYears: number | null
  readonly results: readonly AssessedResult[]
}

export interface Latest {
  readonly date: PlainDate
  /** The lowest T-score of the sites that count, on the latest day; null where there is none. */
  readonly lowest: {
    readonly site: Site
    readonly side: Side | null
    readonly region: string | null
    readonly tScore: number
    readonly printedT: number
    readonly tScoreFrom: 'reported' | 'computed'
  } | null
  /** The lowest Z-score of the same sites. */
  readonly lowestZ: {
    readonly site: Site
    readonly side: Side | null
    readonly zScore: number
    readonly printedZ: number
  } | null
  readonly category: Category | null
  /** Whether T-scores apply to this person on that day. */
  readonly tApplies: YesNoUnknown
}

export interface Change {
  /** `step`: from the scan before; `baseline`: from the first comparable one to the latest. */
  readonly kind: 'step' | 'baseline'
  readonly site: Site
  readonly side: Side | null
  readonly region: string | null
  readonly from: PlainDate
  readonly to: PlainDate
  /** days / 365.25 */
  readonly years: number
  /** true, false, or null: cannot be told. Where it is false all figures below are null. */
  readonly comparable: boolean | null
  readonly why: readonly ComparabilityReason[]
  /** g/cm2; negative is a loss. */
  readonly bmdChange: number | null
  readonly percent: number | null
  /** Simple: percent / years. */
  readonly percentPerYear: number | null
  /** What triggers compare: the above to 0.1, halves away from zero. */
  readonly roundedPercentPerYear: number | null
  /** Of T-scores as reported; never of one that was worked out. */
  readonly tChange: number | null
  readonly tPerYear: number | null
  /** `t-score`: worked out from T-scores with `reference` because the user asked for it: approximate. */
  readonly percentFrom: 'bmd' | 't-score' | null
  readonly reference: ReferenceId | null
  readonly lsc: LeastSignificantChange | null
  /** The same as per cent of the earlier BMD. */
  readonly lscPercent: number | null
  /** |change| >= LSC; null where there is no percent. */
  readonly significant: boolean | null
  /** Less than 12 months: noise is likely. */
  readonly short: boolean
  /** The lowest diagnostic T-score (1 decimal) of the earlier scan; null where there is none. */
  readonly lowestTBefore: number | null
}

/** A straight line through three or more comparable results of one site. */
export interface Trend {
  readonly site: Site
  readonly side: Side | null
  readonly region: string | null
  readonly of: 'bmd' | 't-score'
  readonly from: PlainDate
  readonly to: PlainDate
  readonly scans: number
  /** g/cm2 a year, or T a year, with its 95 % confidence interval. */
  readonly slopePerYear: number
  readonly low: number
  readonly high: number
  /** The same in per cent of the first BMD a year; null for T-scores. */
  readonly percentPerYear: number | null
  readonly percentLow: number | null
  readonly percentHigh: number | null
  /** null: comparability of at least one pair cannot be told. */
  readonly comparable: true | null
}

/** Per cent, from the smaller to the larger change; both ends are the same where one figure is published. */
export interface PercentRange {
  readonly from: number
  readonly to: number
}

/** What a study saw; per cent over `years`, negative for a loss. Context, never a prediction. */
export interface ExpectedLoss {
  readonly id: string
  readonly population: string
  readonly years: number
  readonly spine: PercentRange
  readonly hip: PercentRange
  readonly hipSite: 'total_hip' | 'femoral_neck'
  /** The same in the group compared with; null where there was none. */
  readonly compared: {
    readonly what: string
    readonly spine: number | null
    readonly hip: number | null
  } | null
  readonly source: string
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
}

export interface Schedule {
  /** null where nothing more is due by these rules. */
  readonly due: PlainDate | null
  readonly windowFrom: PlainDate | null
  readonly intervalMonths: number | null
  readonly lastScan: PlainDate | null
  readonly status: 'not_due' | 'window' | 'due' | 'overdue' | null
  readonly reasons: readonly ScheduleReason[]
}

/** Why a guideline does not speak of this person at all. */
export type OutsidePopulation = 'men' | 'premenopausal' | 'treatment-finished'

/** One thing a rule looked at; `value` as a number, a word, or null where it is not known. */
export interface RuleInput {
  readonly name: InputName
  readonly value: number | string | null
  readonly site?: Site
}

export const INPUT_NAMES = [
  't-score', 'age', 'bmi', 'parental-hip-fracture', 'fracture-after-50', 'fragility-fracture', 'hip-or-spine-fracture',
  'glucocorticoid', 'smoking', 'alcohol', 'secondary-causes', 'annual-loss', 'lowest-t-before', 'frax', 'frax-country',
  'aromatase-inhibitor', 'aromatase-inhibitor-start', 'menopause', 'calcium-intake', 'vitamin-d-intake', 'scans',
] as const // biome-ignore format: a list
export type InputName = (typeof INPUT_NAMES)[number]

/** Risk factors that a person has, and those of which it is not known; the rest are known to be absent. */
export interface RiskCount {
  readonly present: number
  readonly unknown: number
}

export interface GuidelineResult {
  readonly id: RuleId
  readonly met: YesNoUnknown
  readonly inputs: readonly RuleInput[]
  /** What would have to be known. Names only what could change the answer. */
  readonly missing: readonly InputName[]
  /** null for a rule that counts none. */
  readonly risks: RiskCount | null
  readonly outside: OutsidePopulation | null
}

export interface PreScan {
  readonly ost: { readonly score: number; readonly cut: number; readonly suggestsDxa: boolean } | null
  readonly orai: { readonly score: number; readonly cut: number; readonly suggestsDxa: boolean } | null
  readonly missing: readonly ('age' | 'weight' | 'sex')[]
}

/** FRAX as the user gave it, beside published thresholds. */
export interface FraxComparison {
  readonly major: number | null
  readonly hip: number | null
  readonly country: string | null
  /** null: from another country, so the US thresholds do not speak of it. */
  readonly us: { readonly major: number; readonly hip: number; readonly reached: boolean | null } | null
  /** European average thresholds for the age, major fractures, %; null without an age from 45 to 94. */
  readonly europe: { readonly intervention: number; readonly lower: number; readonly upper: number } | null
}

/** A question to take to the visit; `args` fill the places of its text. */
export interface VisitQuestion {
  readonly id: QuestionId
  readonly args: Readonly<Record<string, string | number | null>>
}

export const BONE_QUESTION_IDS = [
  'QN1', 'QN2', 'QN3', 'QN4', 'QN5', 'QN6', 'QN7', 'QN8', 'QN17', 'QN18', 'QN19', 'QN20',
] as const // biome-ignore format: a list
export type QuestionId = (typeof BONE_QUESTION_IDS)[number]

/** What `assessScans` works from. */
export interface AssessScansInput {
  /** In any order; several on one day are fine (one a machine). */
  readonly scans: readonly Scan[]
  readonly person: BonePerson
  readonly today: PlainDate
  /** Days of scans of which something could not be read; null: of a day that is not known. */
  readonly unreadDates?: readonly (PlainDate | null)[]
  readonly options?: {
    /**
     * Asked for by the user: work out per cent from reported T-scores, and T-scores where no maker is recorded, with
     * this set. Without it neither is done.
     */
    readonly reference?: ReferenceId
  }
}

/** What a set of scans says; pure data. */
export interface BoneAssessment {
  readonly today: PlainDate
  /** Oldest first. */
  readonly scans: readonly AssessedScan[]
  readonly latest: Latest | null
  /** What could not be read may be a scan of another day than `scans`. */
  readonly otherDayUnread: boolean
  /** Baselines, then steps; each in the order of their later scan, and of SITES. */
  readonly changes: readonly Change[]
  readonly trends: readonly Trend[]
  readonly expected: readonly ExpectedLoss[]
  /** Only without scans (domain.md 4). */
  readonly preScan: PreScan | null
  readonly schedule: Schedule
  readonly guidelines: readonly GuidelineResult[]
  readonly frax: FraxComparison | null
  /** What was taken for granted because nothing is recorded. */
  readonly assumed: readonly Assumption[]
  /** Most weighty first. */
  readonly findings: readonly BoneFinding[]
  readonly questions: readonly VisitQuestion[]
}
