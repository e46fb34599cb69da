import type { Coded } from '../../diagnostics/code.ts'
import type { Nutrient, NutrientUnit } from '../nutrients.ts'
import type { TargetSetName } from '../reference-intake.ts'
import type { EvidenceByCode } from './evidence.ts'

/** What the figures of a set of targets rest on, where it is not the US one. */
export interface TargetsBasisArgs {
  readonly set: TargetSetName
  /** Nutrients whose target is taken from another set. */
  readonly targetsFrom: { readonly set: TargetSetName; readonly nutrients: readonly Nutrient[] } | null
  /** Nutrients whose upper limit is the US one, since the set has none here. */
  readonly limitsFromUs: readonly Nutrient[]
  /** Nutrients with a target in the US set and none in this. */
  readonly without: readonly Nutrient[]
  /** Phytate, mg a day, for which zinc is read; null: zinc does not depend on it. */
  readonly phytateMg: number | null
  /** Energy of the log, kcal a day, of which ALA is a share; null: it is not, or the energy is not wholly known. */
  readonly energyKcal: number | null
  /** ALA has no target because energy is not wholly known. */
  readonly energyNotKnown: boolean
}

/** Above the upper end of a range and not above an upper limit. */
export interface AboveRange {
  readonly nutrient: Nutrient
  readonly unit: NutrientUnit
  readonly mean: number
  readonly lower: number
  readonly upper: number
}

export type TargetFinding =
  | Coded<'above-target-range', 'note', { nutrients: readonly AboveRange[] }>
  | Coded<'targets-basis', 'note', TargetsBasisArgs>

export const TARGETS_EVIDENCE: EvidenceByCode<TargetFinding> = {
  'above-target-range': 'moderate',
  'targets-basis': null,
}
