import type { Coded } from '../diagnostics/code.ts'
import type { ReadAs } from '../exercise/read-exercise.ts'

/** What can be wrong with an entry under `exercise:`; with all but the last it is not counted. `intake` warns of it. */
export type ExerciseProblem =
  | Coded<'unknown-activity', 'error' | 'warning', { text: string; near: readonly string[] }>
  | Coded<'which-activity', 'error' | 'warning', { text: string; near: readonly string[] }>
  | Coded<'several-activities', 'error' | 'warning', { text: string; near: readonly string[] }>
  | Coded<'exercise-amount', 'error' | 'warning', { text: string; near: readonly string[] }>
  | Coded<'exercise-read-as', 'warning', { text: string } & (ReadAs | { why: 'none-beside'; as: string })>
