import type { PlainDate } from '../calendar/plain-date.ts'
import { dateMeantBy } from './date-words.ts'
import type { Step } from './walk.ts'
import { isHalfNo, isNo, isYes, NONE, YES, yesOrNo } from './yes-no-words.ts'

/** What was typed, as far as it is no answer itself. */
export type Meant =
  | { readonly kind: 'why' }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'stop' }
  /** The answer, in the words that the files have. */
  | { readonly kind: 'answer'; readonly text: string }

const NOT_KNOWN =
  /^(?:skip(?: (?:it|this))?|next|pass|unknown|not known|dunno|n\/?a|not applicable|never mind|no,? (?:thanks?|thank you)|(?:no ?one|nobody) knows|(?:i(?: would|'d) )?(?:rather|prefer) not(?: (?:to )?say)?|no idea|(?:i am |i'm |im )?not sure|(?:sorry,? )?(?:i )?(?:do not|don'?t|can'?t|cannot) (?:know|remember|recall|say)|(?:i )?have no idea)[.!]?$/i
/** Questions about the body, where "back" may be one's own. */
const OF_BODY = ['symptoms', 'fracture_site', 'conditions']
const BACK = /^(?:<|back|go back)$/i
const NO_MORE =
  /^(?:no more|nothing else|nothing more|that'?s (?:all|it)|that (?:is|was) (?:all|it)|done|finished)[.!]?$/i

const YES_NO = ['parental_hip_fracture', 'fracture_low_trauma', 'complete']
/** Questions where "no" is an answer, besides lists. */
const HAVE_NONE = [
  ...YES_NO, 'falls_last_12_months', 'glucocorticoid_months', 'joint_pain', 'alcohol', 'drug', 'smoking', 'menopause',
] // biome-ignore format: a list
const NO_ALCOHOL =
  /^(?:i )?(?:(?:do not|don'?t) drink(?: any)?(?: alcohol)?|(?:am )?tee ?total(?:ler)?|no alcohol|never drink)[.!]?$/i

/** Questions where "none" is the number nought. */
const COUNTS = ['falls_last_12_months', 'glucocorticoid_months', 'joint_pain']
const IN_WORDS: Readonly<Record<string, string>> = {
  never: '0',
  zero: '0',
  once: '1',
  one: '1',
  twice: '2',
  two: '2',
}

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
  const text = line.replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()
  if (text === '') return { kind: 'skip' }
  if (/^(?:\?+|why\??|help|what\??|what (?:is|does) (?:this|that|it)(?: mean)?\??|huh\??)$/i.test(text))
    return { kind: 'why' }
  if (BACK.test(text) && !(text.toLowerCase() === 'back' && OF_BODY.includes(question.id)))
    return { kind: 'back' }
  if (NOT_KNOWN.test(text)) return { kind: 'skip' }
  if (question.id !== 'smoking' && isStop(text)) return { kind: 'stop' }
  const isList = item.most > 1 && item.questions[0]?.id === question.id
  if (isList && (NONE.test(text) || NO_MORE.test(text))) return ofNone(question, round)
  // Where there is no word for it, "no" gives nothing: "no" to "Whose cups?" is not said.
  if (NONE.test(text) && !HAVE_NONE.includes(question.id)) return { kind: 'skip' }
  if (isHalfNo(text) && (isList || !HAVE_NONE.includes(question.id))) return { kind: 'skip' }
  return { kind: 'answer', text: inPlainWords(question.id, text, today) }
}

/** Whether a text chooses nothing: "dunno", "none", "back". */
export function isOfNoHelp(text: string): boolean {
  return isNotKnown(text) || NONE.test(text) || isBack(text)
}

export function isStop(text: string): boolean {
  return /^(?:stop|quit|exit|bye)[.!]?$/i.test(text.trim())
}

export function isNotKnown(text: string): boolean {
  return NOT_KNOWN.test(text.trim())
}

export function isBack(text: string): boolean {
  return BACK.test(text.trim())
}

/** That there are none is an answer where its file has a word for it; behind others it only ends the list. */
function ofNone({ id, choices = [] }: Step['question'], round: number): Meant {
  const isSaid = round === 1 && (choices.includes('none') || id === 'exercise')
  return isSaid ? { kind: 'answer', text: 'none' } : { kind: 'skip' }
}

function inPlainWords(id: string, text: string, today: PlainDate): string {
  if (YES_NO.includes(id)) return yesOrNo(id, text)
  if (COUNTS.includes(id)) return NONE.test(text) ? '0' : (IN_WORDS[text.toLowerCase()] ?? text)
  if (id === 'alcohol') return NONE.test(text) || NO_ALCOHOL.test(text) ? '0' : text
  if (id === 'drug') return NONE.test(text) ? 'none' : text
  if (id === 'smoking') return smokingIn(text)
  if (id === 'menopause') return isYes(text) ? 'yes' : isNo(text) ? 'no' : text
  const date = dateMeantBy(id, text, today)
  if (date !== null) return date
  if (id === 'birth')
    return text.replace(/^(?:i'm|i am|im|aged?)\s+/i, '').replace(/\s*(?:yrs?\.?|yo)(?: old)?$/i, ' years')
  // Nobody is 1.62 cm or feet tall.
  if (id === 'height' && /^[12][.,]\d{1,2}$/.test(text)) return `${text} m`
  return id === 'height' || id === 'weight' ? inShortUnits(text) : text
}

const FORMER =
  /^(?:(?:yes|no),? )?(?:(?:i )?(?:gave (?:it )?up|used to|not any ?more|no longer(?: (?:smoke|do))?[.!]?$)|formerly|previously|in the past|(?:i )?(?:stopped|quit|smoked)\b.*(?:\bago|\b(?:in|until|till) (?:19|20)\d\d)[.!]?$)/i
/** Words that turn "10 a day until 2003" into the past; which of the two is meant is asked again. */
const OVER = /\b(?:until|till|before|ago|past|when|used|quit|stopped|gave|as an? )/i

/** "No" may be never or no longer, so it stays and is asked about. */
function smokingIn(text: string): string {
  if (FORMER.test(text)) return 'former'
  if (NEVER.test(text)) return 'never'
  if (NONE.test(text) || /^i (?:do not|don'?t) smoke[.!]?$/i.test(text)) return 'no'
  const isNow = YES.test(text) || /^(?:sometimes|occasionally|socially|\d+ a day)\b/i.test(text)
  return isNow && !OVER.test(text) ? 'current' : text
}

/** "Never", "no, never", "I have never smoked"; not "never again" or "never mind". */
const NEVER =
  /^(?:no,? )?(?:i(?: have|'ve)? )?never(?: ever)?(?: (?:did|have|smoked|been a smoker))?(?: (?:at all|in my life|cigarettes|a cigarette|anything|one))?[.!]?$/i

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\bstones?\b/gi, 'st'],
  [/\b(?:foot|feet)\b/gi, 'ft'],
  [/\b(?:inch|inches|ins)\b/gi, 'in'],
  [/\bpounds?\b/gi, 'lb'],
  [/\b(?:kilos?|kilograms?|kgs|kilogrammes?)\b/gi, 'kg'],
  [/\b(?:centimet(?:re|er)s?|cms)\b/gi, 'cm'],
  [/\bmet(?:re|er)s?\b/gi, 'm'],
]

/** "abt 65kg" is as near as anyone weighs; "10 stone 3 pounds" has units that files write shorter. */
function inShortUnits(text: string): string {
  const plain = text.replace(
    /^(?:(?:i'm|i am|it is|it's) )?(?:about|abt\.?|approx(?:imately|\.)?|around|roughly|circa|ca\.|~)\s*/i,
    '',
  )
  // A digit and a letter have no boundary between them: "5foot".
  return UNITS.reduce(
    (made, [long, short]) => made.replace(long, short),
    plain.replace(/(\d)(?=[a-z])/gi, '$1 '),
  )
}
