import type { ExerciseRefusal } from '../../exercise/read-exercise.ts'
import type { ExerciseProblem } from '../../report/exercise-problem.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** What each code means, for docs/errors.md and `bonecheck explain`. */
export const EXERCISE_PROBLEM_MEANING: Readonly<Record<ExerciseProblem['code'], string>> = {
  'unknown-activity': 'An entry under `exercise:` with a word that is not understood. It is not counted.',
  'which-activity':
    'An entry under `exercise:` that says where or that, and not what ("gym"), or jogging at the pace of walking. It is not counted.',
  'several-activities':
    'An entry under `exercise:` that names several activities; how the minutes are shared is not known. It is not counted.',
  'exercise-amount':
    'An entry under `exercise:` with a number that may mean several things, none, or more than a day has. It is not counted.',
  'exercise-read-as':
    'An entry under `exercise:` was read as something a little different: a name with one slip of the pen, the lower end of a range, or "none" beside other exercise.',
}

/** The forms of an amount that are understood. */
const AMOUNTS =
  'amounts are minutes or hours ("30 min", "1 h 15 min", "2 x 20 min"), sets ("3x10"), steps, or a distance with minutes or a pace ("3 km in 45 min", "20 min/mile")'

function quoted(names: readonly string[], between: string): string {
  return names.map((name) => `'${quotable(name)}'`).join(between)
}

/** What was named, with amounts. */
function amountExamples(name: string): string[] {
  return [`${name} 30 min`, `${name} 1 h`]
}

/** What to write instead: what is near, and which amounts are understood. */
export function exerciseHelp(why: ExerciseRefusal, near: readonly string[]): string {
  const each = near.map((name) => `${name} 20 min`)
  switch (why) {
    case 'unknown-activity':
      return near.length === 0
        ? `write an activity and how long, such as "brisk walk 30 min", "squats 3x10", "yoga 45 min" or "none"; ${AMOUNTS}`
        : `did you mean ${quoted(near, ' or ')}? One activity an entry, with nothing else; ${AMOUNTS}`
    case 'which-activity':
      return `what was it? Such as ${quoted(each, ', ')}`
    case 'several-activities':
      return `write each as an entry of its own with its minutes, such as ${quoted(each, ' and ')}`
    case 'bad-amount':
      return `such as ${quoted(amountExamples(near[0] ?? 'walking'), ' or ')}; ${AMOUNTS}`
  }
}

function readAs(
  text: string,
  args: Extract<ExerciseProblem, { code: 'exercise-read-as' }>['args'],
): ProblemWords {
  const { as } = args
  switch (args.why) {
    case 'spelling':
      return { message: `'${text}' was read as ${as}`, help: 'correct it if something else was meant' }
    case 'range':
      return { message: `'${text}' was counted as ${as} min, the lower end`, help: null }
    case 'pace-range':
      return {
        message:
          args.minutesAt === null
            ? `'${text}' was counted at ${as} km/h, the slower end`
            : `'${text}' was counted at ${as} km/h for how hard it was and at ${args.minutesAt} km/h for how long: the lower end of both`,
        help: null,
      }
    case 'pace-minutes':
      return { message: `the minutes of '${text}' are those at ${as} km/h, the faster end`, help: null }
    case 'none-beside':
      return {
        message: `'${text}' stands beside other exercise of the day and says nothing`,
        help: 'a day without has nothing else; take one of them out',
      }
  }
}

/** Why an entry of exercise is not counted, or how it was read. */
export function exerciseProblem({ code, args }: ExerciseProblem): ProblemWords {
  const text = quotable(args.text)
  switch (code) {
    case 'unknown-activity':
      return { message: `'${text}' is no activity that I know`, help: exerciseHelp(code, args.near) }
    case 'which-activity':
      return { message: `'${text}' does not say clearly what was done`, help: exerciseHelp(code, args.near) }
    case 'several-activities':
      return { message: `several activities in one entry: '${text}'`, help: exerciseHelp(code, args.near) }
    case 'exercise-amount':
      return { message: `the amount in '${text}' is not clear`, help: exerciseHelp('bad-amount', args.near) }
    case 'exercise-read-as':
      return readAs(text, args)
  }
}
