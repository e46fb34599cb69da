import type { Problem } from '../diagnostics/problem.ts'
import type { EntryProblem } from '../food/understood.ts'
import type { InputProblem } from '../input/problems.ts'
import type { ReportFileProblem } from '../input/report-file.ts'
import type { ScanProblem } from '../input/scans/scan-problems.ts'
import type { LogAddProblem } from './add-problem.ts'
import type { CommandProblem } from './command-problem.ts'
import type { ExerciseProblem } from './exercise-problem.ts'
import type { PinProblem } from './pin-problem.ts'

/** Anything that a run can have to say about its input, from whichever room. */
export type ReportProblem = Problem<
  | CommandProblem
  | EntryProblem
  | ExerciseProblem
  | InputProblem
  | LogAddProblem
  | PinProblem
  | ReportFileProblem
  | ScanProblem
>
