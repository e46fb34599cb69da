import type { ReportProblem } from '../../report/report-problem.ts'
import { commandProblem } from './command-problems.ts'
import { entryProblem } from './entry-problems.ts'
import type { ProblemWords } from './problem-words.ts'

/** The words for a problem, whichever room found it. */
export function problemInEnglish(what: ReportProblem['what']): ProblemWords {
  switch (what.code) {
    case 'unknown-food':
    case 'unknown-unit':
    case 'how-much':
    case 'unknown-id':
    case 'ambiguous-number':
    case 'bad-amount':
    case 'empty-entry':
      return entryProblem(what)
    default:
      return commandProblem(what)
  }
}
