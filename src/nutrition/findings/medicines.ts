import type { Coded } from '../../diagnostics/code.ts'
import type { GuessedName } from '../names-guessed.ts'
import type { Nutrient } from '../nutrients.ts'
import type { EvidenceByCode } from './evidence.ts'

/** What medicines and conditions change. `names` are as written. */
export type MedicineFinding =
  /** `names`: the medicines for which no vitamin K gap is shown. */
  | Coded<'vitamin-k-gap-withheld', 'caution', { names: readonly string[]; guessed?: readonly GuessedName[] }>
  /**
   * `products`: supplements of potassium and salt substitutes, as written. `beside`: what lets potassium build up; none: a
   * list of the profile is `missing`, so that it is not known.
   */
  | Coded<'potassium-source', 'warning' | 'caution', { products: readonly string[]; beside: readonly string[]; missing: readonly ('medicines' | 'conditions')[] }>
  /**
   * `names`: the medicines, conditions, supplements and foods for which no potassium gap is shown. `notInSum`: entries with a
   * salt substitute, whose potassium is not counted.
   */
  | Coded<'potassium-gap-withheld', 'caution', { names: readonly string[]; guessed?: readonly GuessedName[]; notInSum?: readonly string[] }>
  /** `names`: the kidney diseases, and what is read as one (`readAs`), for which these have no target and no gap. */
  | Coded<'kidney-targets-withheld', 'caution', { names: readonly string[]; readAs: readonly string[]; nutrients: readonly Nutrient[] }>
  | Coded<'vitamin-k-medicines-unknown', 'caution' | 'note', Record<string, never>>
  /** Which of the two lists the profile does not have. */
  | Coded<'potassium-medicines-unknown', 'caution' | 'note', { missing: readonly ('medicines' | 'conditions')[] }>
  /** Names that were read as others, a slip of the keys away. */
  | Coded<'names-guessed', 'note', { names: readonly GuessedName[] }>
  /** Gaps are shown although a medicine is not known that may make them harmful; `names` of the medicines. */
  | Coded<'gap-medicine-not-known', 'caution', { names: readonly string[]; nutrients: readonly ('vitaminK' | 'potassium')[] }>
  /** `unknown`: those of `names` that are no name known here. */
  | Coded<'medicine-not-checked', 'note', { names: readonly string[]; unknown: readonly string[] }>
  /** `kept`: those of `names` whose foods are left out of what is named or suggested. */
  | Coded<'condition-not-checked', 'note', { names: readonly string[]; kept: readonly string[] }>
  /** Conditions that only say that there is no kidney disease. */
  | Coded<'condition-denied', 'note', { names: readonly string[] }> // biome-ignore format: a table

export const MEDICINES_EVIDENCE: EvidenceByCode<MedicineFinding> = {
  'vitamin-k-gap-withheld': 'moderate',
  'potassium-source': 'strong',
  'potassium-gap-withheld': 'strong',
  'kidney-targets-withheld': 'moderate',
  'vitamin-k-medicines-unknown': null,
  'potassium-medicines-unknown': null,
  'names-guessed': null,
  'gap-medicine-not-known': null,
  'medicine-not-checked': null,
  'condition-not-checked': null,
  'condition-denied': null,
}
