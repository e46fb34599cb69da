import type { Coded } from '../../diagnostics/code.ts'
import type { EvidenceByCode } from './evidence.ts'

/** Symptoms of the log or the profile. */
export type SymptomFinding =
  /** A trigger of domain.md 8.2, in the words of data/reference/symptoms.yaml. */
  | Coded<'symptom-call-now', 'urgent', { id: string; text: string; call: 'emergency' | 'team'; written: string }>
  | Coded<'symptom-not-known', 'note', { names: readonly string[] }> // biome-ignore format: a table

export const SYMPTOMS_EVIDENCE: EvidenceByCode<SymptomFinding> = {
  'symptom-call-now': 'strong',
  'symptom-not-known': null,
}
