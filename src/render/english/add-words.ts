import type { WhyNotAdded } from '../../input/adding/addition.ts'
import type { Nutrient } from '../../nutrition/nutrients.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { LogAddProblem, WhyNoExercise } from '../../report/add-problem.ts'
import type { DaySoFar } from '../../report/day-so-far.ts'
import { amountOf } from './amount.ts'
import { exerciseHelp } from './exercise-problems.ts'
import { NUTRIENT_NAME } from './names.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** What each code means, for docs/errors.md and `bonecheck explain`. */
export const ADD_PROBLEM_MEANING: Readonly<Record<LogAddProblem['code'], string>> = {
  'not-added':
    '`bonecheck log add` writes only where the entries have one clear place in the log and nothing else in it would change. The log is as it was.',
  'log-locked':
    'Another bonecheck (`log add`, `log pin`) was writing the log for ten seconds on end. The log was not written by this one.',
  'nothing-to-add':
    '`bonecheck log add` was given nothing to add. On a terminal it asks; elsewhere there is nobody to ask.',
  'date-in-future':
    '`bonecheck log add --date` was given a day after today. A log says what was eaten, and means would count what is only planned. Nothing was added.',
  'symptom-as-food':
    '`bonecheck log add` was given as food or as exercise what reads as a symptom that calls for a call. Nothing was added; `--symptom` adds it.',
  'american-reading':
    'A pint, or a word such as chips, means something else in Britain, and neither `--measures` nor a profile says whose it is. It was added as Americans mean it.',
  'exercise-as-food':
    '`bonecheck log add` was given exercise as food. Nothing was added; `--exercise` adds it.',
  'unknown-exercise':
    '`bonecheck log add --exercise` was given something that is no activity with its time. Nothing was added.',
  'every-day-left-out':
    'The supplements of a profile count on each day that lists none of its own. This day lists some now.',
}

/** Why entries were not added. */
export function addProblem({ code, args }: LogAddProblem): ProblemWords {
  if (code === 'nothing-to-add' && args.meal !== null)
    return {
      message: `'${quotable(args.meal)}' is a meal or a list, and nothing to add to it is given`,
      help: 'say what it was, such as "breakfast: 1 cup milk, 2 slices toast"; a meal that was not eaten needs no line',
    }
  if (code === 'nothing-to-add')
    return {
      message: 'nothing to add is given, and there is no terminal to ask at',
      help: 'give the entries, such as "1 cup milk, 2 slices toast"; or --supplement, --exercise, --symptom, --note',
    }
  if (code === 'date-in-future')
    return {
      message: `${args.date} is after today, ${args.today}; nothing was added`,
      help: 'a log says what was eaten, and a planned meal would count in the means: add it when it is; if the clock is wrong, --today says what today is',
    }
  if (code === 'symptom-as-food')
    return {
      message: `'${quotable(args.text)}' reads as a symptom, and was not added as food or exercise`,
      help: `bonecheck log add --symptom "${quotable(args.text)}" keeps it in the log`,
    }
  if (code === 'american-reading')
    return {
      message: `'${quotable(args.text)}' is taken as Americans mean it (${Math.round(args.grams)} g)`,
      help: `in Britain it would be ${Math.round(args.gramsInBritain)} g of "${args.inBritain}": --measures metric, or "measures: metric" in the profile`,
    }
  if (code === 'exercise-as-food')
    return {
      message: `'${quotable(args.text)}' is exercise, and no food`,
      help: `bonecheck log add --exercise "${quotable(args.text)}"`,
    }
  if (code === 'unknown-exercise')
    return {
      message: `'${quotable(args.text)}' ${NO_EXERCISE[args.why]}`,
      help: exerciseHelp(args.why, args.near),
    }
  if (code === 'every-day-left-out')
    return {
      message: `${args.date} now lists supplements of its own, so those of your profile do not count on it: ${args.texts.map(quotable).join('; ')}`,
      help: 'add those that were taken that day too',
    }
  if (code === 'log-locked')
    return {
      message: `'${quotable(args.path)}' is being written by another bonecheck, and was left as it is`,
      help: `try again; if none is running, remove '${quotable(args.path)}.lock'`,
    }
  const [why, help] = NOT_ADDED[args.why]
  return { message: `nothing was added: '${quotable(args.key)}' ${why}`, help }
}

const NO_EXERCISE: Readonly<Record<WhyNoExercise, string>> = {
  'unknown-activity': 'is no activity that is known',
  'which-activity': 'does not say what was done',
  'several-activities': 'holds several activities',
  'bad-amount': 'has an amount that is not clear',
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
  'none-among': ['lists something, which "none" would contradict', 'take out there what is wrong'],
  'two-days': ['is said to be the day, and another one is named too', 'add to one day at a time'],
  'which-day': ['does not say clearly which day', 'give the day with --date, such as --date 2026-11-18'],
  'two-meals': ['is named, and another meal or none for other entries', 'add one meal at a time'],
  'meal-slip': [
    'is nearly the name of a meal, and none',
    'write breakfast, brunch, lunch, dinner, supper or snacks; a name of your own that is near none of them is taken',
  ],
  'meal-name': ['is no name for a meal', 'use a name such as breakfast or snack'],
  layout: ['is written in a way that log add cannot add to', 'write the entries in by hand'],
}

/** `log.yaml: 2 entries added to breakfast of 2026-11-18.` */
export function addSummary({
  file,
  date,
  parts,
  isDryRun,
}: {
  readonly file: string
  readonly date: string
  /** What was added where; null: to no meal. */
  readonly parts: readonly { readonly count: number; readonly to: string | null }[]
  readonly isDryRun: boolean
}): string {
  const said = parts.map(({ count, to }, i) => {
    const entries = count === 1 ? '1 entry' : `${count} entries`
    const verb = i > 0 ? '' : isDryRun ? ' would be added' : ' added'
    return `${entries}${verb} to ${to === null ? date : i === 0 ? `${to} of ${date}` : to}`
  })
  return `${file}: ${said.join(', ')}.${isDryRun ? ' Nothing was written.' : ''}`
}

export const NO_SUPPLEMENT = 'no supplement that day'

/** `calcium 500 mg`: what a supplement brings of each nutrient. */
export function dosesText(doses: readonly { nutrient: Nutrient; amountPerDay: number }[]): string {
  if (doses.length === 0) return 'kept; what is in it is not known'
  return doses
    .map(({ nutrient, amountPerDay }) => `${NUTRIENT_NAME[nutrient]} ${amountOf(nutrient, amountPerDay)}`)
    .join(', ')
}

/** `brisk walking, 30 min` */
export function exerciseText(id: string | null, minutes: number | null): string {
  if (id === null) return 'no exercise'
  return `${id.replaceAll('_', ' ')}, ${minutes === null ? 'time not known' : `${roundHalfAwayFromZero(minutes, 0)} min`}`
}

/** `2026-11-18 from food: energy 540 kcal, protein at least 24 g, ...` */
export function dayLine(date: string, day: DaySoFar): string {
  const { entries, notUnderstood, sums } = day
  if (entries === 0) return `No food is logged for ${date} yet.${supplementsOf(day)}`
  const parts = sums.map(({ nutrient, amount, isAtLeast }) => {
    const least = isAtLeast && amount !== null ? 'at least ' : ''
    return `${NUTRIENT_NAME[nutrient]} ${least}${amountOf(nutrient, amount)}`
  })
  const left =
    notUnderstood === 0 ? '' : ` Not understood and not in it: ${notUnderstood} of the day's entries.`
  return `${date} in all, from food: ${parts.join(', ')}.${left}${supplementsOf(day)}`
}

function supplementsOf({ fromSupplements, notCounted }: DaySoFar): string {
  const brought = fromSupplements.map(
    ({ nutrient, amount }) => `${NUTRIENT_NAME[nutrient]} ${amountOf(nutrient, amount)}`,
  )
  const open =
    notCounted === 0 ? [] : [notCounted === 1 ? '1 is not counted' : `${notCounted} are not counted`]
  const all = [...brought, ...open]
  return all.length === 0 ? '' : ` From supplements: ${all.join(', ')}.`
}

export const NOTHING_ADDED = 'Nothing was added.'

/** What `log add` asks where nothing is given. */
export const ASK_ADD = {
  meal: {
    ask: 'Which meal? Enter: none in particular',
    choices: ['breakfast', 'lunch', 'dinner', 'snacks'],
    example: '',
    wrong: 'That is no name for a meal; use one such as breakfast or snacks. What it was is asked next.',
  },
  foods: {
    ask: (meal: string | null) => `What did you have${meal === null ? '' : ` for ${meal}`}? Enter: no food`,
    otherDay: 'That is another day: add it by itself, with --date yesterday.',
    otherMeal: 'That is another meal: add it by itself afterwards.',
    later: 'Supplements and exercise are asked for in a moment.',
    again: 'What else? Enter: that is all',
    example: '1 cup milk, 2 slices wholemeal toast',
  },
  supplements: {
    ask: 'A supplement, with the amount on its label? Enter: none to add',
    again: 'Another supplement? Enter: no more',
    example: 'vitamin D3 1000 IU',
  },
  exercise: {
    ask: 'Exercise? Enter: none to add',
    again: 'More exercise? Enter: no more',
    example: 'brisk walking 30 min',
  },
} as const

export function addIntro(file: string, date: string): string {
  return `What is to be added to ${file} for ${date}? Ctrl-C stops, and nothing is added.`
}

/** A new log says whose it is, where that lies beside it. */
export function namesProfile(log: string, profile: string, isDryRun: boolean): string {
  return isDryRun
    ? `${log} would be new and name ${profile}, which lies beside it.`
    : `${log} is new and names ${profile}, which lies beside it: reports of this log go by it.`
}

export function leavesProfileOut(log: string, profile: string): string {
  return (
    `${profile} lies beside ${log} and has mistakes, so it is not used: "bonecheck profile check ${profile}" shows ` +
    `them. Then write "profile: ${profile}" at the top of ${log}.`
  )
}
