import type { Coded } from '../../diagnostics/code.ts'
import type { Mineral } from '../../generated/medicine-rules.ts'
import type { EvidenceByCode, FindingEvidence } from './evidence.ts'

/** One line of what labels and sources say; see data/reference/medicine-rules.yaml. */
export interface MedicineLine {
  readonly id: string
  /** `estrogens, DHEA and pregnenolone` */
  readonly title: string
  /** As written by the person. */
  readonly names: readonly string[]
  /** Those of the names that were read with a slip of the keys. */
  readonly slips: readonly string[]
  /** `{inhibitor}` in it stands for `inhibitor`. */
  readonly says: string
  /** The aromatase inhibitor that is taken, as written; null: not recorded. */
  readonly inhibitor: string | null
  /** Blood thinners that are taken too, where the rule is about other medicines. */
  readonly beside: readonly string[]
  readonly evidence: FindingEvidence
}

/** What is taken of a mineral, and the medicines that labels keep apart from it. */
export interface SpacingArgs {
  readonly mineral: Mineral
  /** Supplements and medicines that hold it, as written. */
  readonly taken: readonly string[]
  /** `time`: by how much, as labels have it. */
  readonly medicines: readonly (MedicineLine & { readonly time: string })[]
}

type Spacing = { [M in Mineral]: Coded<`${M}-spacing`, 'caution', SpacingArgs> }[Mineral]

/** What labels and sources say of medicines and conditions. */
export type MedicineRuleFinding =
  | Coded<'medicine-rules', 'caution' | 'note', { lines: readonly MedicineLine[] }>
  /** Medicines that are checked, but of which the sources have no rule on food. */
  | Coded<'medicine-nothing-known', 'note', { lines: readonly MedicineLine[] }>
  | Spacing
  /** `supplements`: of which no amount is suggested. */
  | Coded<'condition-rules', 'caution', { supplements: 'all' | 'calcium'; lines: readonly MedicineLine[] }>
  /** 0 to 10; `medicine`: the aromatase inhibitor, as written; anastrozole where none is recorded. */
  | Coded<'joint-pain', 'caution', { score: number; medicine: string }> // biome-ignore format: a table

export const MEDICINE_RULES_EVIDENCE: EvidenceByCode<MedicineRuleFinding> = {
  // Each line has its own.
  'medicine-rules': 'moderate',
  'medicine-nothing-known': 'moderate',
  'calcium-spacing': 'strong',
  'iron-spacing': 'strong',
  'magnesium-spacing': 'strong',
  'zinc-spacing': 'strong',
  'condition-rules': 'moderate',
  'joint-pain': 'moderate',
}
