import type { Coded } from '../diagnostics/code.ts'
import type { AddProblem } from '../input/adding/addition.ts'

/** What `log add` can have to say, besides what reading the log and the entries finds. */
export type LogAddProblem =
  | AddProblem
  /** Another process has held the lock all the time that was waited. */
  | Coded<'log-locked', 'error', { path: string }>
