import type { Coded } from '../diagnostics/code.ts'

/** What can be wrong with an entry under `exercise:`; with all but the last it is not counted. */
export type ExerciseProblem =
  | Coded<'unknown-activity', 'error', { text: string; near: readonly string[] }>
  | Coded<'which-activity', 'error', { text: string; near: readonly string[] }>
  | Coded<'several-activities', 'error', { text: string; near: readonly string[] }>
  | Coded<'exercise-amount', 'error', { text: string; near: readonly string[] }>
  | Coded<'exercise-read-as', 'warning', { text: string; why: 'spelling' | 'range'; as: string }>
