import type { Step } from './walk.ts'

/** What was typed, as far as it is no answer itself. */
export type Meant =
  | { readonly kind: 'why' }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  /** The answer, in the words that the files have. */
  | { readonly kind: 'answer'; readonly text: string }

const NOT_KNOWN =
  /^(?:skip|pass|unknown|not known|dunno|no idea|(?:i am |i'm |im )?not sure|(?:sorry,? )?(?:i )?(?:do not|don'?t|can'?t|cannot) (?:know|remember|recall|say)|(?:i )?have no idea)[.!]?$/i
const NONE =
  /^(?:no|none|nope|nothing|nil|n\/?a|not any|none at all|nothing at all|no thanks?|no thank you)[.!]?$/i
const NO_MORE =
  /^(?:no more|nothing else|nothing more|that'?s (?:all|it)|that (?:is|was) (?:all|it)|done|finished)[.!]?$/i

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
): Meant {
  const text = line.replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()
  if (text === '') return { kind: 'skip' }
  if (/^(?:\?+|why\??|help)$/i.test(text)) return { kind: 'why' }
  if (/^(?:<|back|go back)$/i.test(text)) return { kind: 'back' }
  if (NOT_KNOWN.test(text)) return { kind: 'skip' }
  const isList = item.most > 1 && item.questions[0]?.id === question.id
  if (isList && (NONE.test(text) || NO_MORE.test(text))) return ofNone(question, round)
  return { kind: 'answer', text: inPlainWords(question.id, text) }
}

/** That there are none is an answer where its file has a word for it; behind others it only ends the list. */
function ofNone({ id, choices = [] }: Step['question'], round: number): Meant {
  const isSaid = round === 1 && (choices.includes('none') || id === 'exercise')
  return isSaid ? { kind: 'answer', text: 'none' } : { kind: 'skip' }
}

function inPlainWords(id: string, text: string): string {
  if (COUNTS.includes(id)) return NONE.test(text) ? '0' : (IN_WORDS[text.toLowerCase()] ?? text)
  if (id === 'drug') return NONE.test(text) ? 'none' : text
  if (id === 'smoking')
    return /^(?:i )?(?:gave (?:it )?up|used to|not any ?more)\b/i.test(text) ? 'former' : text
  if (id === 'birth')
    return text.replace(/^(?:i'm|i am|im|aged?)\s+/i, '').replace(/\s*(?:yrs?\.?|yo)(?: old)?$/i, ' years')
  return id === 'height' || id === 'weight' ? inShortUnits(text) : text
}

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
