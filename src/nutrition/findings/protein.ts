import type { Coded } from '../../diagnostics/code.ts'
import type { ProteinRange } from '../protein-range.ts'
import type { EvidenceByCode } from './evidence.ts'

/** What is recommended beyond the target of protein. Amounts in g a day. */
export interface ProteinRangeArgs {
  readonly meanG: number
  readonly meanIsLowerBound: boolean
  readonly weightKg: number
  /** For people with cancer (ESPEN). */
  readonly cancer: ProteinRange
  /** For older people (PROT-AGE); null: under 65, or the age is not recorded. */
  readonly older: ProteinRange | null
  readonly stands: 'below' | 'within' | 'above'
  /** Set where it is above 30: by actual weight the amounts may be overstated. */
  readonly bmi: number | null
  /** Whether the profile says which conditions there are. */
  readonly conditionsKnown: boolean
}

export type ProteinFinding =
  | Coded<'protein-range', 'note', ProteinRangeArgs>
  /** `names`: the kidney diseases for which no raised amount is shown. */
  | Coded<'protein-range-withheld', 'caution', { names: readonly string[] }>

export const PROTEIN_EVIDENCE: EvidenceByCode<ProteinFinding> = {
  'protein-range': 'moderate',
  'protein-range-withheld': 'moderate',
}
