import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Coded } from '../../diagnostics/code.ts'
import type { EvidenceByCode } from './evidence.ts'

/** Vitamin K with a vitamin K antagonist. `medicines` are as written. */
export type VitaminKFinding =
  /** Natto or a supplement of vitamin K2: a warning; of other vitamin K: a caution. */
  | Coded<'vitamin-k-source', 'warning' | 'caution', { medicines: readonly string[]; foods: readonly string[]; supplements: readonly string[] }>
  /** µg of K1 a day; `ratio` is max / min, null where the least is 0. */
  | Coded<'vitamin-k-variable', 'caution', { medicines: readonly string[]; days: number; minUg: number; maxUg: number; ratio: number | null; cvPercent: number | null }>
  | Coded<'vitamin-k-unusual-day', 'note', { meanUg: number; limitUg: number; days: readonly { date: PlainDate; ug: number; fromMeanUg: number }[] }>
  /** Too few days of which enough is known. */
  | Coded<'vitamin-k-not-judged', 'note', { days: number; counted: number; least: number }> // biome-ignore format: a table

export const VITAMIN_K_EVIDENCE: EvidenceByCode<VitaminKFinding> = {
  'vitamin-k-source': 'strong',
  'vitamin-k-variable': 'moderate',
  'vitamin-k-unusual-day': 'moderate',
  'vitamin-k-not-judged': null,
}
