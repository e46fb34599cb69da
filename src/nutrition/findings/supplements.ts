import type { Coded } from '../../diagnostics/code.ts'
import type { EvidenceByCode } from './evidence.ts'

/** Which supplements are in the sums, and which are not. */
export type SupplementFinding =
  | Coded<'supplements-not-recorded', 'note', { days: number }>
  | Coded<'supplements-partly-recorded', 'note', { recordedDays: number; days: number }>
  /** `medicines`: those of them that stand under medicines, products of calcium or vitamin D. */
  | Coded<'supplement-not-counted', 'note', { names: readonly string[]; medicines: readonly string[] }>
  /** `beside`: vitamin K antagonists, with which it is a caution; none: a note. */
  | Coded<'supplement-not-checked', 'caution' | 'note', { names: readonly string[]; beside: readonly string[] }> // biome-ignore format: a table

export const SUPPLEMENTS_EVIDENCE: EvidenceByCode<SupplementFinding> = {
  'supplements-not-recorded': null,
  'supplements-partly-recorded': null,
  'supplement-not-counted': null,
  'supplement-not-checked': null,
}
