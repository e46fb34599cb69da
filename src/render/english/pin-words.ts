import type { PinProblem } from '../../report/pin-problem.ts'
import { percent } from './amount.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** What each code means, for docs/errors.md and `bonecheck explain`. */
export const PIN_PROBLEM_MEANING: Readonly<Record<PinProblem['code'], string>> = {
  'not-pinned':
    '`bonecheck log pin` left an entry as it is: it is not sure which food is meant, or the entry with an id would not be read just as before.',
  'log-left-alone':
    '`bonecheck log pin` writes to a file only where all of it can be read and every other byte can be kept.',
  'unwritable-file': 'The file could not be written, or its folder is not there. Nothing was changed.',
}

/** Why an entry or a file is not pinned. */
export function pinProblem({ code, args }: PinProblem): ProblemWords {
  switch (code) {
    case 'not-pinned':
      return notPinned(args)
    case 'log-left-alone':
      return {
        message: `nothing was written to '${quotable(args.path)}'`,
        help: LEFT_ALONE[args.why],
      }
    case 'unwritable-file':
      return {
        message: `'${quotable(args.path)}' ${UNWRITABLE[args.why][0]}; nothing was changed`,
        help: UNWRITABLE[args.why][1],
      }
  }
}

const LEFT_ALONE = {
  syntax: 'put right what stands above, then pin again',
  bytes: 'save it as plain text (UTF-8), then try again',
  profile: 'put its profile right: it says whose cups are meant, and which foods are own ones',
} as const

const UNWRITABLE = {
  permission: ['may not be written by you', 'look at its permissions'],
  changed: ['was changed by another program meanwhile', 'try again'],
  'no-folder': ['cannot be made, since its folder is not there', 'check the name, or make the folder first'],
  other: ['could not be written', null],
} as const

function notPinned({
  why,
  food,
  id,
  confidence,
  others,
}: Extract<PinProblem, { code: 'not-pinned' }>['args']) {
  const meant = `"${quotable(food)}" (${id})`
  switch (why) {
    case 'unsure':
      return {
        message: `not pinned: only ${percent(confidence)} sure that this is ${meant}`,
        help:
          others[0] === undefined
            ? 'if it is, write the id yourself'
            : `if it is, write the id yourself; or is it "${quotable(others[0])}"?`,
      }
    case 'several':
      return {
        message: 'not pinned: it holds several foods, and an id is that of one',
        help: 'write each food as an entry of its own',
      }
    case 'own':
      return {
        message: `not pinned: your own "${quotable(others[0] ?? '')}" may be meant, not ${meant}`,
        help: 'write the name of the one that is meant, or its id',
      }
    case 'weight':
      return {
        message: `not pinned: with the id of ${meant}, it would weigh something else`,
        help: 'give its weight',
      }
    case 'place':
      return {
        message: `not pinned: where it stands, it cannot become a long entry`,
        help: `write it as "food: ..." with "id: ${id}" yourself`,
      }
  }
}

/** `log.yaml: 14 entries pinned, 2 were pinned before, 1 left as it is.` */
export function pinSummary(
  file: string,
  {
    pinned,
    before,
    own,
    left,
    isDryRun,
  }: { pinned: number; before: number; own: number; left: number; isDryRun: boolean },
): string {
  const parts = [
    pinned === 0 ? 'nothing to pin' : `${entries(pinned)} ${isDryRun ? 'would be pinned' : 'pinned'}`,
    ...(before === 0 ? [] : [`${before} ${before === 1 ? 'was' : 'were'} pinned before`]),
    ...(own === 0 ? [] : [`${own} of your own foods`]),
    ...(left === 0 ? [] : [`${left} left as ${left === 1 ? 'it is' : 'they are'}`]),
  ]
  return `${file}: ${parts.join(', ')}.${isDryRun ? ' Nothing was written.' : ''}`
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}
