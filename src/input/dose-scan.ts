import type { SupplementName } from '../generated/supplements.ts'
import { supplementNameAt } from './supplement-name.ts'

/** A stretch of a supplement line that is understood; `start` and `end` are offsets into the line. */
export type DosePart = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'name'; readonly name: SupplementName; readonly isAs: boolean }
  | { readonly kind: 'amount'; readonly number: string; readonly unit: string }
  /** `isOfPills`: "2 tablets", which hold all that the line names; "2 x" does not say of what. */
  | { readonly kind: 'count'; readonly number: string; readonly isOfPills: boolean }
  | { readonly kind: 'period'; readonly perDay: number }
  | { readonly kind: 'elemental' | 'salt' | 'unknown' }
)

/**
 * Letters and digits of the scripts that labels use. Spelt out, since `\\p{L}` without regard to case takes V8
 * longer to prepare than all the rest of a report.
 */
const LETTER = String.raw`[a-z0-9\u00aa-\u024f\u0370-\u04ff]`
const NUMBER = String.raw`(?:(?<!${LETTER})[-−]\s?)?(?:\d+[ ]\d+\s*[/⁄]\s*\d+|\d+\s*[/⁄]\s*\d+|\d*\s?[½⅓⅔¼¾]|\d[\d.,]*|[.,]\d+)`
const UNIT = String.raw`milligrams?|micrograms?|grams?|mg|mcg|µg|μg|ug|g|i\.?u\.?|u\.i\.|ui|i\.e\.|ie|units?|ml|drops?`
const PILL = `(?:tab(?:let)?s?|cap(?:sule)?s?|caplets?|softgels?|pills?|gumm(?:y|ies)|chew(?:able)?s?|sachets?|lozenges?)`
const DAY = '(?:day|daily|d)'
const COUNTED = '(?:one|two|three|four)'
const END = `(?!${LETTER})`

const DIGITS = '0123456789½⅓⅔¼¾.,-−'
const AMOUNT = sticky(DIGITS, String.raw`(${NUMBER})\s*(${UNIT})${END}`)
const COUNT = sticky(
  `${DIGITS}x×*otf`,
  String.raw`(${NUMBER}|${COUNTED})\s*(?:[x×*](?=\s*[\d½¼¾])|${PILL}${END}(?:\s+of${END})?)|(\d|${COUNTED})(?=\s*(?:(?:a|per|each|every)\s+|/\s*)(?:day|week|month)${END}|\s+(?:daily|weekly|monthly)${END})|[x×*]\s*(\d+)${END}(?!\s*(?:times|a|per|/|daily|weekly|monthly))`,
)
const ELEMENTAL = sticky(
  '(eao',
  String.raw`(?:\(?elemental\)?|\(?as (?:the )?element\)?|of (?:the )?element)${END}`,
)
const SALT = sticky('(aots', String.raw`(?:as |of )?(?:the )?\(?salt\)?${END}`)
const SALT_ALONE = sticky(
  'cobgmlt',
  `(?:carbonate|citrate|oxide|(?:bis)?glycinate|malate|gluconate|lactate|taurate|threonate)${END}`,
)
const AS = sticky('(af', String.raw`\(?\s*(?:as|from)\s+`)

/** Words that change nothing: what a pill looks like, when it is taken, and what joins two parts of a line. */
const FILLER = sticky(
  null,
  String.raw`[\s,;+&/()·:]+|[–—-](?=\s)|(?<=${LETTER})[–—-]|\.(?!\d)|(?:(?:per|each|a|one|1|in a) ${PILL}|${PILL}|drops?|of|and|with|plus|the|liquid|oil|vegan|supplements?|taken|take|with (?:a |my )?(?:food|meals?|breakfast|lunch|dinner|supper)|in the (?:morning|evening)|at (?:night|bedtime|breakfast|lunch|dinner))${END}`,
)

/** How often, and what one dose then is a day. A month is a twelfth of 365.25 days. */
const PERIODS: readonly (readonly [Pattern, (match: RegExpExecArray) => number])[] = [
  [sticky('e', `every (?:other|second) (day|week|month)${END}`), ([, unit]) => perDayOf(unit) / 2],
  [
    sticky('e', String.raw`every ([1-9]\d?) ?(day|week|month)s?${END}`),
    ([, n, unit]) => perDayOf(unit) / Number(n),
  ],
  [sticky('e', String.raw`every ([1-9]\d?) ?hours?${END}`), ([, n]) => 24 / Number(n)],
  [sticky('fpae', `fortnightly${END}|(?:per|a|every|each) fortnight${END}`), () => 1 / 14],
  [
    sticky(
      'otf123456789',
      String.raw`(once|twice|thrice|(?:[1-9]\d?|two|three|four) ?(?:times|x|×)) ?(?:(?:a|per|each|every|/) ?)?(${DAY}|week(?:ly)?|wk|month(?:ly)?)${END}`,
    ),
    ([, times, unit]) => timesOf(times) * perDayOf(unit),
  ],
  [
    sticky('ape/', `(?:(?:a|per|each|every) |/ ?|per)(${DAY}|week|wk|month|mo)${END}`),
    ([, unit]) => perDayOf(unit),
  ],
  [sticky('dwm', `(daily|weekly|monthly)${END}`), ([, unit]) => perDayOf(unit)],
]

function perDayOf(unit: string | undefined): number {
  const letter = unit?.[0]?.toLowerCase()
  return letter === 'w' ? 1 / 7 : letter === 'm' ? 12 / 365.25 : 1
}

function timesOf(times: string | undefined): number {
  const word = (times ?? '').toLowerCase()
  const digits = /^\d+/.exec(word)
  if (digits !== null) return Number(digits[0])
  if (word.startsWith('tw')) return 2
  if (word.startsWith('th')) return 3
  return word.startsWith('four') ? 4 : 1
}

/**
 * A pattern that matches at one place, and what its matches may begin with, in lower case. V8 prepares a pattern when
 * it is first tried, and most lines begin no match of most patterns.
 */
interface Pattern {
  /** null: anything. */
  readonly leads: string | null
  readonly source: string
  /** Made on first use: most logs have no dose that needs it. */
  regExp: RegExp | null
}

function sticky(leads: string | null, pattern: string): Pattern {
  return { leads, source: pattern, regExp: null }
}

function matchAt(pattern: Pattern, text: string, at: number): RegExpExecArray | null {
  const { leads } = pattern
  if (leads !== null && !leads.includes(text.charAt(at).toLowerCase())) return null
  pattern.regExp ??= new RegExp(pattern.source, 'iy')
  const { regExp } = pattern
  regExp.lastIndex = at
  return regExp.exec(text)
}

/**
 * Every part of a supplement line in its order. Nothing is skipped: what is not understood comes back as `unknown`,
 * since a word passed over ("every third day") could make the dose wrong by any factor.
 */
export function scanDose(text: string): readonly DosePart[] {
  const parts: DosePart[] = []
  let at = 0
  while (at < text.length) {
    const open = separatorsFrom(text, at)
    const part = open > at ? 'filler' : (plainAmountAt(text, at) ?? partAt(text, at, parts))
    if (part !== null && part !== 'filler') parts.push(part)
    at =
      open > at
        ? open
        : part === null
          ? at + 1
          : part === 'filler'
            ? (FILLER.regExp?.lastIndex ?? at + 1)
            : part.end
  }
  return parts
}

/** Where blanks and commas end that begin here, with the marks among them; `at` itself where none begins. */
function separatorsFrom(text: string, at: number): number {
  if (!' ,;:'.includes(text.charAt(at))) return at
  let end = at + 1
  while (end < text.length && ' ,;:+&/()·'.includes(text.charAt(end))) end += 1
  return end
}

/** What most lines say, "1000 IU", without V8 having to prepare the patterns of everything that a line could say. */
function plainAmountAt(text: string, at: number): DosePart | null {
  PLAIN_AMOUNT.lastIndex = at
  const found = PLAIN_AMOUNT.exec(text)
  return found === null || /[-−]\s?$/.test(text.slice(Math.max(0, at - 2), at))
    ? null
    : { kind: 'amount', number: found[1] ?? '', unit: found[2] ?? '', start: at, end: at + found[0].length }
}

const PLAIN_AMOUNT = /(\d+) ?(mg|mcg|g|IU|iu)(?=$|[ ,;)])/y

function partAt(text: string, at: number, parts: readonly DosePart[]): DosePart | 'filler' | null {
  const as = matchAt(AS, text, at)
  const elemental = matchAt(ELEMENTAL, text, at)
  if (elemental !== null) return { kind: 'elemental', start: at, end: at + elemental[0].length }
  const behindAs = at + (as?.[0].length ?? 0)
  const afterAs = as === null ? null : (nameAt(text, behindAs, at, true) ?? saltAt(text, behindAs, at, parts))
  if (afterAs !== null) return afterAs
  for (const [pattern, perDay] of PERIODS) {
    const found = matchAt(pattern, text, at)
    if (found !== null) return { kind: 'period', perDay: perDay(found), start: at, end: at + found[0].length }
  }
  const amount = matchAt(AMOUNT, text, at)
  if (amount !== null)
    return {
      kind: 'amount',
      number: (amount[1] ?? '').trim(),
      unit: amount[2] ?? '',
      start: at,
      end: at + amount[0].length,
    }
  const count = matchAt(COUNT, text, at)
  if (count !== null)
    return {
      kind: 'count',
      number: inFigures((count[1] ?? count[2] ?? count[3] ?? '').trim()),
      isOfPills: /[a-z]{3}/i.test(count[0]),
      start: at,
      end: at + count[0].length,
    }
  const name = nameAt(text, at, at, false)
  if (name !== null) return name
  const salt = matchAt(SALT, text, at)
  if (salt !== null) return { kind: 'salt', start: at, end: at + salt[0].length }
  if (matchAt(FILLER, text, at) !== null) return 'filler'
  const word = /[\p{L}\p{N}.,%'’-]+|./suy
  word.lastIndex = at
  const unknown = word.exec(text)
  return { kind: 'unknown', start: at, end: at + (unknown?.[0].length ?? 1) }
}

const IN_FIGURES: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4' }

function inFigures(number: string): string {
  return IN_FIGURES[number.toLowerCase()] ?? number
}

/** What the element before it comes in: "calcium 600 mg as carbonate". */
function saltAt(text: string, at: number, start: number, parts: readonly DosePart[]): DosePart | null {
  const salt = matchAt(SALT_ALONE, text, at)
  const before = parts.findLast((part) => part.kind === 'name')
  // "Calcium carbonate 1250 mg" stays a salt, or an element, to be said.
  if (salt === null || before === undefined || before.name.isSalt) return null
  const name = `${before.name.nutrient} ${salt[0]}`
  const found = supplementNameAt(name, 0)
  return found?.end !== name.length
    ? null
    : { kind: 'name', name: found.name, isAs: true, start, end: at + salt[0].length }
}

function nameAt(text: string, at: number, start: number, isAs: boolean): DosePart | null {
  const found = supplementNameAt(text, at)
  return found === null ? null : { kind: 'name', name: found.name, isAs, start, end: found.end }
}
