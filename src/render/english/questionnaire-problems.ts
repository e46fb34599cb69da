import type { Problem } from '../../diagnostics/problem.ts'
import type { InputProblem } from '../../input/problems.ts'
import type { ScanProblem } from '../../input/scans/scan-problems.ts'
import { type ProblemWords, quotable } from './problem-words.ts'
import { problemInEnglish } from './problems.ts'

/** What is wrong with an answer. The words of files name their keys; here nobody has typed one. */
export function answerProblemInEnglish(
  what: Problem<InputProblem | ScanProblem>['what'],
  question = '',
): string {
  const { message, help } = wordsFor(what, question)
  return help === null ? message : `${message} (${help})`
}

/** What to type, where an answer is no figure, or none that can be. */
const SUCH_FIGURES: Readonly<Record<string, string>> = {
  height: 'such as 162 cm, 1.62 m or 5 ft 4 in; Enter: not known',
  weight: 'such as 62 kg, 137 lb or 9 st 10 lb; Enter: not known',
  alcohol:
    'how many drinks or units, and is that a day or a week? Such as 5 drinks/week, 2 units/day, 1 drink a month, or 0; a drink is 14 g of alcohol, a UK unit 8 g; Enter: not known',
  glucocorticoid_months: 'in all, such as 6 months, 2 years, 3 weeks, or 0; Enter: not known',
  falls_last_12_months: 'a number, such as 0 or 2, as near as you know; Enter: not known',
  joint_pain: 'a number from 0 (none) to 10 (worst), such as 4; Enter: not said',
  frax_major: 'a percentage, such as 12; Enter: not known',
  frax_hip: 'a percentage, such as 1.8; Enter: not known',
}

function wordsFor(what: Problem<InputProblem | ScanProblem>['what'], question: string): ProblemWords {
  const such = SUCH_FIGURES[question]
  switch (what.code) {
    case 'bad-choice':
      return {
        message: `'${quotable(what.args.text)}' is none of the answers to this question`,
        help: `choose among: ${what.args.known.map(inWords).join(', ')}${question === 'diet' ? '; what else you do not eat is asked next' : ''}; Enter: not said`,
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
        help:
          such ?? `${/^[\d.,]+$/.test(what.args.text) ? 'with its unit, ' : ''}such as: ${what.args.example}`,
      }
    case 'out-of-range':
      return {
        message: `'${quotable(what.args.text)}' is outside ${what.args.from} to ${what.args.to.replace(/ of 10$/, '')}`,
        help: such ?? 'check the number and its unit',
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
