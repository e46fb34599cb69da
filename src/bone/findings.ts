import type { PlainDate } from '../calendar/plain-date.ts'
import type { Coded } from '../diagnostics/code.ts'
import type { RecordedBoneMedicine } from './bone-medicines.ts'
import type { ReferenceId, Side, Site } from './scan.ts'
import type {
  Assumption,
  ComparabilityReason,
  LeastSignificantChange,
  LscFrom,
  ScheduleReason,
} from './terms.ts'

/** Which result a finding is about. */
export interface At {
  readonly site: Site
  readonly side: Side | null
  readonly region: string | null
}

/** A loss between two scans; percent are negative for a loss. */
export interface LossArgs extends At {
  readonly kind: 'step' | 'baseline'
  readonly from: PlainDate
  readonly to: PlainDate
  readonly years: number
  readonly percent: number
  /** Rounded to 0.1, as triggers compare it. */
  readonly percentPerYear: number
  readonly lsc: LeastSignificantChange
  readonly significant: boolean
  /** null: comparability cannot be told. */
  readonly comparable: boolean | null
  /** From T-scores with `reference`, on the user's wish: approximate. */
  readonly approximate: boolean
  readonly reference: ReferenceId | null
}

type None = Record<string, never>
type AtT = At & { date: PlainDate; tScore: number }

/** Everything that an assessment of scans can find. */
export type BoneFinding =
  | Coded<'rate-sig', 'warning', LossArgs>
  | Coded<'rate-fast', 'warning', LossArgs & { limit: number }>
  | Coded<'rate-fast-t', 'warning', At & { kind: 'step' | 'baseline'; from: PlainDate; to: PlainDate; years: number; tChange: number; tPerYear: number; limit: number; comparable: boolean | null }>
  | Coded<'rate-hadji-10', 'warning', LossArgs & { limit: number; lowestTBefore: number | null }>
  | Coded<'rate-5', 'caution', LossArgs & { limit: number }>
  /** Reported T-scores that do not go with their BMD by any usual reference; `expected`: T by the nearest one. */
  | Coded<'t-score-doubtful', 'warning', { results: readonly (AtT & { bmdGPerCm2: number; expected: number })[]; limit: number }>
  | Coded<'loss-acceleration', 'warning', At & { dates: readonly PlainDate[]; earlier: number; later: number; threshold: number }>
  | Coded<'in-osteoporosis-range', 'warning', AtT & { established: boolean }>
  | Coded<'scan-overdue', 'warning', { due: PlainDate; lastScan: PlainDate | null; reasons: readonly ScheduleReason[] }>
  | Coded<'baseline-due', 'warning', None>
  | Coded<'scans-not-comparable', 'caution', { sites: readonly Site[]; from: PlainDate; to: PlainDate; differs: readonly ComparabilityReason[] }>
  | Coded<'scan-due', 'caution', { due: PlainDate; lastScan: PlainDate | null; reasons: readonly ScheduleReason[] }>
  | Coded<'rules-for-women', 'caution', None>
  | Coded<'t-does-not-apply', 'caution', { why: 'premenopausal' | 'man-under-50' | 'unknown' }>
  | Coded<'site-not-repeated', 'caution', AtT & { latest: PlainDate }>
  | Coded<'low-trauma-fracture', 'caution', { sites: readonly string[] }>
  | Coded<'denosumab-on-time', 'caution', { medicines: readonly string[] }>
  | Coded<'bone-medicine-recorded', 'note', { medicines: readonly RecordedBoneMedicine[] }>
  | Coded<'rate-exp', 'note', LossArgs & { limit: number }>
  | Coded<'change-within-scan-error', 'note', LossArgs>
  | Coded<'gain-significant', 'note', LossArgs>
  | Coded<'cannot-tell-acceleration', 'note', At & { dates: readonly PlainDate[]; earlier: number; later: number; threshold: number; why: 'within-error' | 'comparability-unknown' }>
  | Coded<'comparability-unknown', 'note', { sites: readonly Site[]; missing: readonly ComparabilityReason[] }>
  | Coded<'interval-too-short', 'note', { sites: readonly Site[]; from: PlainDate; to: PlainDate; months: number }>
  | Coded<'lsc-assumed', 'note', { sites: readonly { site: Site; percent: number }[]; from: LscFrom }>
  | Coded<'t-score-near-threshold', 'note', AtT & { threshold: number; within: number }>
  | Coded<'t-computed-approximate', 'note', { results: readonly AtT[]; references: readonly ReferenceId[] }>
  | Coded<'percent-from-t-approximate', 'note', { references: readonly ReferenceId[] }>
  | Coded<'radius-not-used', 'note', AtT>
  /** The latest T-score of a 1/3 radius, of an earlier day than `latest`. */
  | Coded<'radius-earlier', 'note', AtT & { latest: PlainDate }>
  | Coded<'radius-used', 'note', AtT & { why: 'hyperparathyroidism' | 'no-spine' | 'no-hip' }>
  | Coded<'region-not-used', 'note', { regions: readonly string[] }>
  | Coded<'ai-finished', 'note', { stop: PlainDate }>
  | Coded<'fracture-trauma-unknown', 'note', None>
  | Coded<'frax-compared', 'note', { major: number | null; hip: number | null; country: string | null; usMajor: number; usHip: number; reachedUs: boolean | null; europe: { intervention: number; lower: number; upper: number } | null }>
  | Coded<'qfracture-shown', 'note', { major: number | null; hip: number | null; source: string | null; date: PlainDate | null }>
  | Coded<'person-assumed', 'note', { assumed: readonly Assumption[] }> // biome-ignore format: a table

export type BoneFindingCode = BoneFinding['code']

/** Every code, in the order in which findings of one level stand; `--fail-on` checks names against it. */
export const BONE_FINDING_CODES = [
  't-score-doubtful',
  'in-osteoporosis-range',
  'rate-hadji-10',
  'rate-fast',
  'rate-fast-t',
  'rate-sig',
  'loss-acceleration',
  'baseline-due',
  'scan-overdue',
  'low-trauma-fracture',
  'denosumab-on-time',
  't-does-not-apply',
  'rules-for-women',
  'rate-5',
  'scan-due',
  'scans-not-comparable',
  'site-not-repeated',
  'bone-medicine-recorded',
  'rate-exp',
  'change-within-scan-error',
  'gain-significant',
  'cannot-tell-acceleration',
  't-score-near-threshold',
  'comparability-unknown',
  'interval-too-short',
  'lsc-assumed',
  't-computed-approximate',
  'percent-from-t-approximate',
  'radius-used',
  'radius-not-used',
  'radius-earlier',
  'region-not-used',
  'ai-finished',
  'fracture-trauma-unknown',
  'frax-compared',
  'qfracture-shown',
  'person-assumed',
] as const satisfies readonly BoneFindingCode[]

/** Does not compile when a code of the union is missing from the list above. */
type Listed = (typeof BONE_FINDING_CODES)[number]
const allListed: [Exclude<BoneFindingCode, Listed>] extends [never] ? true : never = true
void allListed

/** How well the advice behind a finding is supported (domain.md 8.2). */
export type FindingEvidence = 'strong' | 'moderate' | 'weak' | 'theory'

const EVIDENCE_OF: Readonly<Partial<Record<BoneFindingCode, FindingEvidence>>> = {
  'in-osteoporosis-range': 'strong',
  'rate-sig': 'strong',
  'rate-fast': 'moderate',
  'rate-fast-t': 'weak',
  'rate-hadji-10': 'weak',
  'rate-5': 'weak',
  'rate-exp': 'moderate',
  'loss-acceleration': 'weak',
  'low-trauma-fracture': 'strong',
  'denosumab-on-time': 'moderate',
  'baseline-due': 'strong',
  'scan-due': 'moderate',
  'scan-overdue': 'moderate',
  'scans-not-comparable': 'strong',
  't-does-not-apply': 'strong',
  'rules-for-women': 'moderate',
  'frax-compared': 'moderate',
  'ai-finished': 'moderate',
}

/** The evidence label of a code; null for findings that only say how things were worked out. The labels are ours. */
export function boneEvidenceOf(code: BoneFindingCode): FindingEvidence | null {
  return EVIDENCE_OF[code] ?? null
}

const WEIGHT = { warning: 1, caution: 2, note: 3 } as const

/** Warnings, then cautions and notes; within a level in the order of `BONE_FINDING_CODES`. */
export function boneInOrderOfWeight(findings: readonly BoneFinding[]): BoneFinding[] {
  const place = new Map<string, number>(BONE_FINDING_CODES.map((code, i) => [code, i]))
  const weight = (finding: BoneFinding) => WEIGHT[finding.level] * 1000 + (place.get(finding.code) ?? 0)
  return [...findings].sort((a, b) => weight(a) - weight(b))
}
