import type { Coded } from '../../diagnostics/code.ts'
import type { JointPainSaid } from '../joint-pain-said.ts'
import type { EvidenceByCode } from './evidence.ts'

/** Symptoms of the log or the profile. */
export type SymptomFinding =
  /** A trigger of domain.md 8.2, in the words of data/reference/symptoms.yaml. */
  | Coded<'symptom-call-now', 'urgent', { id: string; text: string; call: 'emergency' | 'team'; written: string }>
  /** `jointPain`: it has a key of its own in the profile. */
  | Coded<'symptom-not-known', 'note', { names: readonly string[]; jointPain: readonly JointPainSaid[] }> // biome-ignore format: a table

export const SYMPTOMS_EVIDENCE: EvidenceByCode<SymptomFinding> = {
  'symptom-call-now': 'strong',
  'symptom-not-known': null,
}
