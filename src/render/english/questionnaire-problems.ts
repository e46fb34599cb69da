import type { Problem } from '../../diagnostics/problem.ts'
import type { InputProblem } from '../../input/problems.ts'
import type { ScanProblem } from '../../input/scans/scan-problems.ts'
import { type ProblemWords, quotable } from './problem-words.ts'
import { problemInEnglish } from './problems.ts'

/** What is wrong with an answer. The words of files name their keys; here nobody has typed one. */
export function answerProblemInEnglish(what: Problem<InputProblem | ScanProblem>['what']): string {
  const { message, help } = wordsFor(what)
  return help === null ? message : `${message} (${help})`
}

function wordsFor(what: Problem<InputProblem | ScanProblem>['what']): ProblemWords {
  switch (what.code) {
    case 'bad-choice':
      return {
        message: `'${quotable(what.args.text)}' is none of the answers to this question`,
        help: `choose among: ${what.args.known.map(inWords).join(', ')}`,
      }
    case 'bad-yes-no':
      return {
        message: `'${quotable(what.args.text)}' is neither yes nor no`,
        help: 'yes, no, or Enter: not known',
      }
    case 'bad-measure':
      return {
        message: `'${quotable(what.args.text)}' is not a value that I can read here`,
        // "140" may be pounds or kilograms.
        help: `${/^[\d.,]+$/.test(what.args.text) ? 'with its unit, ' : ''}such as: ${what.args.example}`,
      }
    case 'out-of-range':
      return {
        message: `'${quotable(what.args.text)}' is outside ${what.args.from} to ${what.args.to}`,
        help: 'check the number and its unit',
      }
    default:
      return withoutColumn(problemInEnglish(what))
  }
}

const inWords = (word: string) => word.replaceAll('_', ' ')

/** Scans are typed one figure at a time, and have no columns. */
function withoutColumn({ message, help }: ProblemWords): ProblemWords {
  return {
    message: message.replaceAll(/ \(column '[a-z_]+'\)| in column '[a-z_]+'/g, ''),
    help: help?.replace('another column', 'another figure') ?? null,
  }
}
