import type { PlainDate } from '../calendar/plain-date.ts'
import { namesInLine } from '../input/names-in-line.ts'
import { namesGuessed } from '../nutrition/names-guessed.ts'
import { slipsOf, writtenOf } from '../nutrition/names-in-text.ts'
import { NOTHING_RECORDED, personFrom } from '../nutrition/person.ts'
import { twoDays } from './date-words.ts'
import { inhibitorMeant, isCondition, isSpelled } from './names.ts'
import type { Step } from './walk.ts'

/** What an answer leaves open, so that it is asked back and not decided here. */
export type Unclear =
  | { readonly about: 'date'; readonly text: string; readonly dmy: PlainDate; readonly mdy: PlainDate }
  /** "No" to whether they smoke: never, or no longer. */
  | { readonly about: 'smoked-before' }

/** What has to be asked back before an answer can be held against the files; null: nothing. */
export function unclearIn({ question }: Pick<Step, 'question'>, text: string): Unclear | null {
  if (question.id === 'smoking' && text === 'no') return { about: 'smoked-before' }
  const days = twoDays(question.id, text)
  return days === null ? null : { about: 'date', text, ...days }
}

/** A name that looks like a slip of the keys. */
export interface Guess {
  /** The piece of the answer that it stands for. */
  readonly written: string
  readonly as: string
}

/**
 * The names of an answer that are a slip of the keys away from a known one.
 *
 * @example guessesIn({ question: { id: 'medicines', reader: 'profile' } }, 'warfrin 3 mg')
 * // [{ written: 'warfrin', as: 'warfarin' }]
 */
export function guessesIn({ question: { id } }: Pick<Step, 'question'>, text: string): readonly Guess[] {
  if (id === 'drug') return inhibitorGuess(text)
  if (id !== 'medicines' && id !== 'conditions') return []
  return namesInLine(text).flatMap((name) => [...inhibitorGuess(name), ...listGuess(id, name)].slice(0, 1))
}

function inhibitorGuess(text: string): Guess[] {
  const drug = isSpelled(text) ? null : inhibitorMeant(text)
  return drug === null ? [] : [guess(text, drug)]
}

function listGuess(list: 'medicines' | 'conditions', name: string): Guess[] {
  // A thyroid is no slip of thyroxin where a condition is asked for.
  if (list === 'conditions' && (isCondition(name) || /\bthyroid\b/i.test(name))) return []
  const as = namesGuessed(personFrom({ ...NOTHING_RECORDED, [list]: [name] }))[0]?.as
  return as === undefined ? [] : [guess(name, as)]
}

/** Of several words only the one with the slip is put right, so that a dose stays. */
function guess(text: string, as: string): Guess {
  const word = writtenOf(text).words.find((one) => slipsOf([one], { names: [as] }, 2).length > 0)
  const at = word === undefined ? -1 : text.toLowerCase().indexOf(word)
  if (word === undefined || at < 0) return { written: text, as }
  return { written: text.slice(at, at + word.length), as }
}
