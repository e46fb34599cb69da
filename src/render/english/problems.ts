import type { EntryProblem } from '../../food/understood.ts'
import type { OwnFoodProblem, WrittenProblem } from '../../input/problems.ts'
import type { ReportFileProblem } from '../../input/report-file.ts'
import type { LogAddProblem } from '../../report/add-problem.ts'
import type { CommandProblem } from '../../report/command-problem.ts'
import type { ExerciseProblem } from '../../report/exercise-problem.ts'
import type { PinProblem } from '../../report/pin-problem.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { ADD_PROBLEM_MEANING, addProblem } from './add-words.ts'
import { commandProblem } from './command-problems.ts'
import { entryProblem } from './entry-problems.ts'
import { EXERCISE_PROBLEM_MEANING, exerciseProblem } from './exercise-problems.ts'
import { inputProblem } from './input-problems.ts'
import { COMMAND_PROBLEM_MEANING, ENTRY_PROBLEM_MEANING, INPUT_PROBLEM_MEANING } from './meanings.ts'
import { OWN_FOOD_PROBLEM_MEANING } from './own-food-meanings.ts'
import { ownFoodProblem } from './own-food-problems.ts'
import { PIN_PROBLEM_MEANING, pinProblem } from './pin-words.ts'
import type { ProblemWords } from './problem-words.ts'
import { REPORT_FILE_PROBLEM_MEANING, reportFileProblem } from './report-file-words.ts'
import { scanProblem } from './scan-problems.ts'

/** The words for a problem, whichever room found it. */
export function problemInEnglish(what: ReportProblem['what']): ProblemWords {
  if (isOf<EntryProblem>(what, ENTRY_PROBLEM_MEANING)) return entryProblem(what)
  if (isOf<CommandProblem>(what, COMMAND_PROBLEM_MEANING)) return commandProblem(what)
  if (isOf<OwnFoodProblem>(what, OWN_FOOD_PROBLEM_MEANING)) return ownFoodProblem(what)
  if (isOf<ReportFileProblem>(what, REPORT_FILE_PROBLEM_MEANING)) return reportFileProblem(what)
  if (isOf<LogAddProblem>(what, ADD_PROBLEM_MEANING)) return addProblem(what)
  if (isOf<ExerciseProblem>(what, EXERCISE_PROBLEM_MEANING)) return exerciseProblem(what)
  if (isOf<PinProblem>(what, PIN_PROBLEM_MEANING)) return pinProblem(what)
  return isOf<WrittenProblem>(what, INPUT_PROBLEM_MEANING) ? inputProblem(what) : scanProblem(what)
}

/** Each room's codes are the keys of its record of meanings, which the compiler holds complete. */
function isOf<P extends ReportProblem['what']>(
  what: ReportProblem['what'],
  codes: Readonly<Record<P['code'], string>>,
): what is P {
  return Object.hasOwn(codes, what.code)
}
