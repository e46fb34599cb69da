import type { SupplementDose } from '../nutrition/intake-day.ts'
import type { TextAt } from './text-at.ts'

/** One supplement line, read. */
export interface SupplementLine {
  readonly text: TextAt
  /** null: a supplement whose nutrients are not known ("a multivitamin", "turmeric capsule"). */
  readonly dose: Dose | null
}

/** What a line brings of one nutrient a day, in how large doses, and in which form. */
export type Dose = Omit<SupplementDose, 'text'>
