import type { WhyNotAdded } from '../../input/adding/addition.ts'
import type { LogAddProblem } from '../../report/add-problem.ts'
import type { DaySoFar } from '../../report/day-so-far.ts'
import { amountOf } from './amount.ts'
import { NUTRIENT_NAME } from './names.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** What each code means, for docs/errors.md and `bonecheck explain`. */
export const ADD_PROBLEM_MEANING: Readonly<Record<LogAddProblem['code'], string>> = {
  'not-added':
    '`bonecheck log add` writes only where the entries have one clear place in the log and nothing else in it would change. The log is as it was.',
  'log-locked':
    'Another `bonecheck log add` was writing the log for ten seconds on end. The log was not written by this one.',
}

/** Why entries were not added. */
export function addProblem({ code, args }: LogAddProblem): ProblemWords {
  if (code === 'log-locked')
    return {
      message: `'${quotable(args.path)}' is being written by another bonecheck; nothing was added`,
      help: `try again; if none is running, remove '${quotable(args.path)}.lock'`,
    }
  const [why, help] = NOT_ADDED[args.why]
  return { message: `nothing was added: '${quotable(args.key)}' ${why}`, help }
}

const NOT_ADDED: Readonly<Record<WhyNotAdded, readonly [string, string]>> = {
  syntax: ['cannot be read to its end', 'put its YAML right, then add again'],
  json: ['holds many logs, one a line', 'name a file that is one log with --file'],
  'not-a-log': ['is neither days nor a list of entries', 'name a food log with --file'],
  'one-list': ['cannot stand in a log that is one list, which is today', 'put dates into the log first'],
  'day-is-list': [
    'is a plain list, without meals',
    'leave out --meal; or put the list of that day under a name, such as "other:"',
  ],
  'not-a-list': ['is not a list', 'write it as a list, a line "- ..." for each entry, then add again'],
  alias: ['repeats another one (*)', 'write it out as a list, then add again'],
  shared: ['is repeated elsewhere (&), which would change too', 'write the entries in by hand'],
  merged: ['takes meals from another day (<<)', 'write the entries in by hand'],
  twice: ['stands there twice', 'make one of the two, then add again'],
  'meal-name': ['is no name for a meal', 'use a name such as breakfast or snack'],
  layout: ['is written in a way that log add cannot add to', 'write the entries in by hand'],
}

/** `log.yaml: 2 entries added to breakfast of 2026-11-18.` */
export function addSummary({
  file,
  count,
  date,
  meal,
  isDryRun,
}: {
  readonly file: string
  readonly count: number
  readonly date: string
  readonly meal: string | null
  readonly isDryRun: boolean
}): string {
  const entries = count === 1 ? '1 entry' : `${count} entries`
  const where = meal === null ? date : `${meal} of ${date}`
  return isDryRun
    ? `${file}: ${entries} would be added to ${where}. Nothing was written.`
    : `${file}: ${entries} added to ${where}.`
}

/** `2026-11-18 from food: energy 540 kcal, protein at least 24 g, ...` */
export function dayLine(date: string, { notUnderstood, sums }: DaySoFar): string {
  const parts = sums.map(({ nutrient, amount, isAtLeast }) => {
    const least = isAtLeast && amount !== null ? 'at least ' : ''
    return `${NUTRIENT_NAME[nutrient]} ${least}${amountOf(nutrient, amount)}`
  })
  const left =
    notUnderstood === 0 ? '' : ` Not understood and not in it: ${notUnderstood} of the day's entries.`
  return `${date} in all, from food: ${parts.join(', ')}.${left}`
}
