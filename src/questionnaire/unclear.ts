import type { PlainDate } from '../calendar/plain-date.ts'
import { namesInLine } from '../input/names-in-line.ts'
import { MEASURES, readMeasure } from '../input/profile-measures.ts'
import { namesGuessed } from '../nutrition/names-guessed.ts'
import { slipsOf, writtenOf } from '../nutrition/names-in-text.ts'
import { NOTHING_RECORDED, personFrom } from '../nutrition/person.ts'
import { dateMeantBy, isPartialDate, twoDays } from './date-words.ts'
import { inhibitorMeant, isCondition, isSpelled } from './names.ts'
import { birthIn } from './profile-answers.ts'
import type { Answers } from './question.ts'
import type { Step } from './walk.ts'
import { alcoholMeant } from './words/alcohol.ts'
import { feetAndInches } from './words/measures.ts'
import { menopauseMeant } from './words/menopause.ts'
import { isOfRelative } from './words/relatives.ts'
import { drugsToChoose, isOver, stillTaken } from './words/taken-now.ts'
import { datesAgo, yearsAtAge } from './words/time-ago.ts'

/** What an answer leaves open, so that it is asked back and not decided here. */
export type Unclear =
  | { readonly about: 'date'; readonly text: string; readonly dmy: PlainDate; readonly mdy: PlainDate }
  /** "No" to whether they smoke: never, or no longer. */
  | { readonly about: 'smoked-before' }
  /** One of a few answers, none of which can be taken without asking. */
  | { readonly about: WhatIsOpen; readonly text: string; readonly offers: readonly string[] }

/**
 * `when` it was; the `sign` of a T-score; whether `feet` are meant; which `unit`; glasses `of-what`; how `little` is rarely; how menopause
 * `came`; which of several drugs is taken, or whether one `is-taken` still.
 */
export type WhatIsOpen =
  | 'when'
  | 'sign'
  | 'feet'
  | 'unit'
  | 'of-what'
  | 'little'
  | 'came'
  | 'drug-now'
  | 'is-taken'

interface Known {
  readonly answers: Answers
  readonly today: PlainDate
}

/** What has to be asked back before an answer can be held against the files; null: nothing. */
export function unclearIn({ question }: Pick<Step, 'question'>, text: string, by: Known): Unclear | null {
  if (question.id === 'smoking' && text === 'no') return { about: 'smoked-before' }
  if (isOfRelative(question.id, text)) return null
  const days = twoDays(question.id, text)
  if (days !== null) return { about: 'date', text, ...days }
  return oneOf(question.id, text, by)
}

function oneOf(id: string, text: string, { answers, today }: Known): Unclear | null {
  const of = (about: WhatIsOpen, offers: readonly string[]): Unclear | null =>
    offers.length === 0 ? null : { about, text, offers }
  if (id === 'drug') return of('drug-now', drugsToChoose(text))
  if (id === 'medicines') return isOver(text) ? of('is-taken', [...stillTaken(text), text]) : null
  if (id === 'menopause') return menopauseMeant(text) === 'come' ? of('came', CAME) : null
  if (id === 'alcohol') {
    const meant = alcoholMeant(text)
    return meant === null || meant.kind === 'amount' ? null : of(meant.kind, meant.offers)
  }
  if (id === 'height')
    return of(
      'feet',
      [feetAndInches(text)].filter((one) => one !== null),
    )
  if (id === 'weight') return /^\d{2,3}([.,]\d)?$/.test(text) ? of('unit', weights(text)) : null
  if (/^(?:spine|total_hip|femoral_neck)_t$/.test(id))
    return /^(?:[1-7]|0?[.,]\d?[1-9]|[0-7][.,]\d{1,2})$/.test(text) && Number(text.replace(',', '.')) > 0
      ? of('sign', [`-${text}`, `+${text}`])
      : null
  if (!isPartialDate(id)) return null
  const ago = [...datesAgo(text, today), ...doubtful(id, text, today)]
  return of('when', ago.length > 0 ? ago : yearsAtAge(text, birthIn(answers, today)))
}

/** "May 2024, I think", "2021?": as it stands, and the year alone. */
function doubtful(id: string, text: string, today: PlainDate): readonly string[] {
  const said = text.replace(
    /,? (?:i think|i believe|i guess|maybe|perhaps|probably|or so|or thereabouts|ish)$|-?ish$|\s*\?+$/i,
    '',
  )
  const date = said === text ? null : dateMeantBy(id, said, today)
  return date === null ? [] : [...new Set([date, date.slice(0, 4)])]
}

const CAME = ['natural', 'surgical', 'ovarian_suppression'] as const

/** A weight without its unit, in those that it may have. */
function weights(text: string): string[] {
  return [`${text} kg`, `${text} lb`].filter((one) => 'value' in readMeasure(one, MEASURES.weight))
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
