import type { PlainDate } from '../calendar/plain-date.ts'
import type { Step } from './walk.ts'
import { inPlainWords, YES_NO } from './words/in-plain-words.ts'
import { leavesOpen, saysNone } from './words/none-of-it.ts'
import { isNoMore, isNotKnown } from './words/not-known.ts'
import { tidied } from './words/tidied.ts'
import { isHalfNo, NONE } from './yes-no-words.ts'

/** What was typed, as far as it is no answer itself. */
export type Meant =
  | { readonly kind: 'why' }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'stop' }
  /** The answer, in the words that the files have. */
  | { readonly kind: 'answer'; readonly text: string }

/** Questions about the body, where "back" may be one's own. */
const OF_BODY = ['symptoms', 'fracture_site', 'conditions']
const BACK = /^(?:<|back|go back)$/i
/** Questions where "no" is an answer, besides lists. */
const HAVE_NONE = [
  ...YES_NO, 'falls_last_12_months', 'glucocorticoid_months', 'joint_pain', 'alcohol', 'drug', 'smoking', 'menopause',
] // biome-ignore format: a list
/**
 * What a person means by a line: a word for "skip", "why" or "back", that there is none or no more of it, or an answer.
 *
 * @example asMeant(weight, 'abt 65kg') // { kind: 'answer', text: '65 kg' }
 */
export function asMeant(
  { question, item, round }: Pick<Step, 'question' | 'item' | 'round'>,
  line: string,
  today: PlainDate,
): Meant {
  const text = tidied(line)
  if (text === '') return { kind: 'skip' }
  if (isWhy(text)) return { kind: 'why' }
  if (BACK.test(text) && !(text.toLowerCase() === 'back' && OF_BODY.includes(question.id)))
    return { kind: 'back' }
  // Of a parent it is no "no".
  const isOpen = question.id === 'parental_hip_fracture' && isHalfNo(text)
  if (isOpen || isNotKnown(text) || leavesOpen(question.id, text)) return { kind: 'skip' }
  if (question.id !== 'smoking' && isStop(text)) return { kind: 'stop' }
  const isList = item.most > 1 && item.questions[0]?.id === question.id
  if (isList && (NONE.test(text) || isNoMore(text) || saysNone(question.id, text)))
    return ofNone(question, round)
  // Where there is no word for it, "no" gives nothing: "no" to "Whose cups?" is not said.
  if (NONE.test(text) && !HAVE_NONE.includes(question.id)) return { kind: 'skip' }
  if (isHalfNo(text) && (isList || !HAVE_NONE.includes(question.id))) return { kind: 'skip' }
  return { kind: 'answer', text: inPlainWords(question.id, text, today) }
}

/** Whether a text asks why something is asked: "?", "what is this?" */
export function isWhy(text: string): boolean {
  return /^(?:\?+|why\??|help|what\??|what (?:is|does) (?:this|that|it)(?: mean)?\??|huh\??)$/i.test(
    text.trim(),
  )
}

/** Whether a text chooses nothing: "dunno", "none", "back". */
export function isOfNoHelp(text: string): boolean {
  return isNotKnown(text) || NONE.test(text) || isBack(text)
}

export function isStop(text: string): boolean {
  return /^(?:stop|quit|exit|bye)[.!]?$/i.test(text.trim())
}

/** "That's all", "yes stop", "finish": an end, where it is asked whether to stop. */
export function isEnding(text: string): boolean {
  const plain = text
    .trim()
    .replace(
      /^(?:(?:yes|yeah|yep|ok|okay|please)[,.]? )+|(?:[,.]? (?:please|thanks|thank you|now|here|there|then|for (?:now|today)|today))+$|[.!]+$/gi,
      '',
    )
  return /^(?:stop|end(?: it)?|finish(?:ed)?|quit|exit|done|enough|i(?:'d| would) (?:rather|like to|prefer to) (?:stop|finish|ring|call)(?: (?:them|my team|999|now))?|i(?:'ll| will|'m going to) (?:stop|finish|ring|call)(?: (?:them|my team|999|now))?|(?:let'?s|we can|i want to|i(?:'ll| will)) (?:stop|leave it|finish)|that'?s (?:all|it|enough|me done|me)|that (?:is|will be) (?:all|enough)|(?:i'm|i am|all) (?:done|finished)|leave it)$/i.test(
    plain,
  )
}

export function isBack(text: string): boolean {
  return BACK.test(text.trim())
}

/** That there are none is an answer where its file has a word for it; behind others it only ends the list. */
function ofNone({ id, choices = [] }: Step['question'], round: number): Meant {
  const isSaid = round === 1 && (choices.includes('none') || id === 'exercise')
  return isSaid ? { kind: 'answer', text: 'none' } : { kind: 'skip' }
}
