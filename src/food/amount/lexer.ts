import { readNumber } from '../../quantity/number.ts'

/** A piece of a phrase with its place in it. */
export type Token =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly text: string
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'bad-number' | 'word' | 'mark'
      readonly text: string
      readonly start: number
      readonly end: number
    }

const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒'
const NUMBER = new RegExp(
  [
    `\\d+[ -]?[${VULGAR}]`, // 1½
    `[${VULGAR}]`,
    '(?:\\d+[ -]?)?(?:[⁰¹²³⁴-⁹]+[/⁄∕][₀-₉\\d]+|⅟[₀-₉\\d]+)', // 1¹⁄₂, ⅟8
    '\\d+[ -]+\\d+\\s?[/⁄∕]\\s?\\d+', // 1 1/2
    '\\d+\\s?[/⁄∕]\\s?\\d+(?!\\d)', // 1/2
    '\\d+(?:[.,]\\d+)*', // 1.5  1,5  1,000
    '[.,]\\d+',
  ].join('|'),
  'y',
)
const MIXED = /\d+(?!x\d)[a-z]+\d/iy
/** The "x" of "2x200 ml" and "eggs x2". */
const TIMES = /x(?=\s?\d)/iy
/** Names with a number or a size in them. */
const NAMES =
  /(?:\d{2}\s?\/\s?\d{1,2}(?=\s+(?:lean\s+)?(?:ground|beef|mince|burger|hamburger))|half[- ]and[- ]half|half & half|7[- ]?up|quarter[- ]pounder|(?:three|3|four|4|five|5)[- ]bean|(?:five|5)[- ]spice|mini[- ]wheats?|half[- ]fat|extra virgin|extra firm|extra lean|thousand island|(?:three|3)[- ]musketeers|(?:five|5)[- ]hour[- ]energy|product[- ]19|\d+-grain)(?![a-z\d])/iy
/** How a name of NAMES begins; V8 takes its time over long patterns, and every word would be held against it. */
const OPENS_NAME = new Set(['hal', 'qua', 'thr', 'fou', 'fiv', 'min', 'ext', 'tho', 'pro'])
/** How it goes on behind a number: 80/20, 7-up, 3 bean, five spice, 3 musketeers, 5 hour energy, 7-grain. */
const BEHIND_NUMBER = new Set(['-', '/', 'u', ' /', ' u', ' b', ' s', ' m', ' h'])

/**
 * Cuts a phrase into numbers, words and marks. A number with a percent sign (`2%`) and letters with digits in them
 * (`B12`, `V8`) are words; `250ml` is a number and a word; `lb.` loses its dot. A `,` between digits is decimal.
 */
export function tokensOf(phrase: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < phrase.length) {
    const token = tokenAt(phrase, at)
    if (token !== null) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return withoutHyphens(tokens.map(inchMark))
}

/** The mark in `12" pizza` is a word: inch. */
function inchMark(token: Token, i: number, tokens: readonly Token[]): Token {
  const before = tokens[i - 1]
  const isInch = token.kind === 'mark' && /["″”]/.test(token.text)
  return isInch && before?.kind === 'number' && before.end === token.start
    ? { kind: 'word', text: 'inch', start: token.start, end: token.end }
    : token
}

/** "15-oz" is "15 oz", and "three-quarters" two words; a hyphen with a space beside it stays a mark. */
function withoutHyphens(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, i) => {
    const before = tokens[i - 1]
    const behind = tokens[i + 1]
    const joins = (before?.kind === 'number' || before?.kind === 'word') && behind?.kind === 'word'
    return !(
      joins &&
      token.kind === 'mark' &&
      /[-‐‑]/.test(token.text) &&
      before.end === token.start &&
      behind.start === token.end
    )
  })
}

function tokenAt(phrase: string, at: number): Token | null {
  if (isSpace(phrase, at)) return null
  const opensWord = at === 0 || !isLetterOrDigit(phrase, at - 1)
  const name = opensWord && mayOpenName(phrase, at) ? matchAt(NAMES, phrase, at) : null
  // Behind a number, or as a word of its own: "3x 30 g", "eggs x2", but not "Kix 2".
  if (
    name === null &&
    (phrase[at] === 'x' || phrase[at] === 'X') &&
    !isLetter(phrase, at - 1) &&
    matchAt(TIMES, phrase, at) !== null
  )
    return { kind: 'mark', text: phrase[at] ?? '', start: at, end: at + 1 }
  if (name !== null) return { kind: 'word', text: name, start: at, end: at + name.length }
  if (isLetter(phrase, at)) return wordAt(phrase, at)
  const whole = wholeNumberAt(phrase, at)
  if (whole !== null) return whole
  const number = matchAt(NUMBER, phrase, at)
  // "1e9" could be meant as an amount, and is none that is read; "250ml" is.
  if (number !== null && matchAt(MIXED, phrase, at) !== null) return mixedAt(phrase, at)
  if (number !== null) return numberToken(phrase, number, at)
  return { kind: 'mark', text: phrase[at] ?? '', start: at, end: at + 1 }
}

function mayOpenName(phrase: string, at: number): boolean {
  if (!isDigit(phrase, at)) return OPENS_NAME.has(phrase.slice(at, at + 3).toLowerCase())
  let end = at + 1
  while (isDigit(phrase, end)) end += 1
  const next = phrase.charAt(end).toLowerCase()
  return BEHIND_NUMBER.has(isSpace(phrase, end) ? ` ${phrase.charAt(end + 1).toLowerCase()}` : next)
}

/** "2" and "150" with a word behind, or nothing: most numbers, told without patterns. */
function wholeNumberAt(phrase: string, at: number): Token | null {
  if (!isDigit(phrase, at) || phrase[at] === '0') return null
  let end = at + 1
  while (isDigit(phrase, end)) end += 1
  const stands = end === phrase.length || (phrase[end] === ' ' && isAsciiLetter(phrase, end + 1))
  if (!stands || end - at > 6) return null
  const text = phrase.slice(at, end)
  return { kind: 'number', value: Number(text), text, start: at, end }
}

/** Letters with what belongs to them: "shepherd's", "B12", "lb." */
function wordAt(phrase: string, at: number): Token {
  let end = at
  let hasDigits = false
  while (end < phrase.length) {
    if (!isLetterOrDigit(phrase, end) && !isApostropheInside(phrase, end)) break
    // "250ml" begins with its number; behind letters a digit makes a name, as in B12.
    hasDigits ||= isDigit(phrase, end)
    end += 1
  }
  const hasDot = !hasDigits && phrase[end] === '.'
  return { kind: 'word', text: phrase.slice(at, end), start: at, end: hasDot ? end + 1 : end }
}

function isApostropheInside(phrase: string, at: number): boolean {
  return (phrase[at] === "'" || phrase[at] === '’') && isLetter(phrase, at + 1)
}

function mixedAt(phrase: string, at: number): Token {
  const { text, start, end } = wordAt(phrase, at)
  return { kind: 'bad-number', text, start, end }
}

function numberToken(phrase: string, text: string, at: number): Token {
  const end = at + text.length
  const percent = /^\s?%/.exec(phrase.slice(end))?.[0]
  if (percent !== undefined) return { kind: 'word', text: `${text}%`, start: at, end: end + percent.length }
  const read = readNumber(text)
  if ('value' in read) return { kind: 'number', value: read.value, text, start: at, end }
  return { kind: 'bad-number', text, start: at, end }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || (code > 127 && /\s/.test(text[at] ?? ''))
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function isLetterOrDigit(text: string, at: number): boolean {
  return isDigit(text, at) || isLetter(text, at)
}

function isAsciiLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}

/** ASCII letters by their codes; of the rest whatever Unicode calls a letter or the accent on one. */
function isLetter(text: string, at: number): boolean {
  if (at < 0) return false
  if (text.charCodeAt(at) < 128) return isAsciiLetter(text, at)
  return at < text.length && /[\p{L}\p{M}]/u.test(text[at] ?? '')
}
