import type { Coded } from '../diagnostics/code.ts'
import type { ExerciseRead } from '../exercise/read-exercise.ts'
import type { AddProblem } from '../input/adding/addition.ts'

export type WhyNoExercise = Extract<ExerciseRead, { ok: false }>['why']

/** What `log add` can have to say, besides what reading the log and the entries finds. */
export type LogAddProblem =
  | AddProblem
  /** Another process has held the lock all the time that was waited. */
  | Coded<'log-locked', 'error', { path: string }>
  /** Neither entries on the command line, a meal at most, nor a terminal to ask at. */
  | Coded<'nothing-to-add', 'error', { meal: string | null }>
  /** A log says what was eaten. */
  | Coded<'date-in-future', 'error', { date: string; today: string }>
  /** Typed as food or exercise; what it calls for is said beside it. */
  | Coded<'symptom-as-food', 'error', { text: string }>
  /** Another food, or another amount, in Britain; nobody has said whose words and pints they are. Grams. */
  | Coded<
      'american-reading',
      'warning',
      { text: string; grams: number; inBritain: string; gramsInBritain: number }
    >
  /** Typed as food. */
  | Coded<'exercise-as-food', 'error', { text: string }>
  | Coded<'unknown-exercise', 'error', { text: string; why: WhyNoExercise; near: readonly string[] }>
  /** Supplements of the profile no longer count on a day that now has its own. */
  | Coded<'every-day-left-out', 'warning', { date: string; texts: readonly string[] }>
