import type { Coded } from '../../diagnostics/code.ts'
import type { CalciumAfterFood } from '../calcium-assessment.ts'
import type { EvidenceByCode } from './evidence.ts'
import type { MedicineLine } from './medicine-rules.ts'

/** What food leaves of the target, and what supplements bring; mg a day. */
export interface AfterFoodArgs extends CalciumAfterFood {
  /** null: not recorded. */
  readonly supplementsMg: number | null
  /** Recorded on every counted day, and all of them could be counted; else `supplementsMg` is a lower bound. */
  readonly supplementsKnown: boolean
  /** Products of calcium that are taken in an amount that is not known. */
  readonly uncounted: readonly string[]
  /** Foods to name: none that the person leaves out, and none where potassium may build up (domain.md 5.12: no food advice then). */
  readonly foods: readonly { readonly food: string; readonly from: number; readonly to: number }[]
  readonly askAboutPotassium: boolean
  /** About how much is advised in the United Kingdom with a medicine for osteoporosis; null: other targets, or no such medicine. */
  readonly onBoneMedicinesMg: number | null
  /** Some of it may rest on what US makers add, and the targets are of another country. */
  readonly isByUsFortification: boolean
  /** Lists that the profile does not have. */
  readonly missing: readonly ('medicines' | 'conditions')[]
}

/** Food first, supplements of calcium and their doses, the form of vitamin D. Names are as written. */
export type CalciumFinding =
  | Coded<'calcium-after-food', 'note', AfterFoodArgs>
  /** Conditions and medicines with which to ask before any supplement of calcium; `lines`: what is said of each; `supplements`: of which a condition forbids to suggest an amount. */
  | Coded<'calcium-ask-first', 'caution', { names: readonly string[]; gapMg: number | null; gapIsUpperBound: boolean; supplementsMg: number | null; supplements: 'all' | 'calcium' | null; lines: readonly MedicineLine[] }>
  /** Supplements bring the total further above the target than 300 mg. */
  | Coded<'calcium-more-than-target', 'caution', { totalMg: number; totalIsLowerBound: boolean; targetMg: number; supplementsMg: number }>
  | Coded<'calcium-large-dose', 'note', { names: readonly string[] }>
  | Coded<'calcium-supplement-facts', 'note', { carbonate: readonly string[] }>
  | Coded<'calcium-absorbable', 'note', { foodMg: number; absorbableMg: number; supplementsMg: number | null; absorbedOfSupplementsMg: number | null; oxalateRich: readonly string[] }>
  | Coded<'ergocalciferol-taken', 'note', { names: readonly string[] }>
  | Coded<'cholecalciferol-preferred', 'note', Record<string, never>> // biome-ignore format: a table

export const CALCIUM_EVIDENCE: EvidenceByCode<CalciumFinding> = {
  'calcium-after-food': 'moderate',
  'calcium-ask-first': 'moderate',
  'calcium-more-than-target': 'weak',
  'calcium-large-dose': 'moderate',
  'calcium-supplement-facts': 'weak',
  'calcium-absorbable': null,
  'ergocalciferol-taken': 'moderate',
  'cholecalciferol-preferred': 'moderate',
}
