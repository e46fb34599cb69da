import type { Nutrient } from '../nutrition/nutrients.ts'
import type { TextAt } from './text-at.ts'

/** One supplement line, read. */
export interface SupplementLine {
  readonly text: TextAt
  /** null: a supplement whose nutrients are not known ("a multivitamin", "turmeric capsule"). */
  readonly dose: { readonly nutrient: Nutrient; readonly amountPerDay: number } | null
}
