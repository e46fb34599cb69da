import type { Cursor } from './cursor.ts'

/** A number as it stands in a phrase. */
export interface NumberHere {
  /** The middle of a range. */
  readonly value: number
  /** Written in words: "a", "half", "two". */
  readonly isWord: boolean
}

const WHOLE: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, couple: 2, pair: 2,
  single: 1,
} // biome-ignore format: a table
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // biome-ignore format: a table
const TIMES: Readonly<Record<string, number>> = { hundred: 100, dozen: 12 }
const PART: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fourth: 1 / 4,
  fourths: 1 / 4,
  eighth: 1 / 8,
  eighths: 1 / 8,
}

/** Whether a number may begin with a word. */
export function opensNumber(word: string): boolean {
  return (
    word === 'a' ||
    word === 'an' ||
    word === 'between' ||
    Object.hasOwn(WHOLE, word) ||
    Object.hasOwn(TENS, word) ||
    Object.hasOwn(TIMES, word) ||
    Object.hasOwn(PART, word)
  )
}

/** The number at the cursor, which moves behind it; words count only where `inWords` allows ("vitamin a" is no 1). */
export function numberAt(cursor: Cursor, inWords: boolean): NumberHere | null {
  const isBetween = inWords && cursor.take('between')
  const from = cursor.at
  const low = cursor.token()?.kind === 'number' ? inDigits(cursor) : inWords ? numberInWords(cursor) : null
  if (low === null) {
    if (isBetween) cursor.at = from - 1
    return null
  }
  return { ...low, value: rangeFrom(cursor, low.value, isBetween) }
}

/** "1 and 1/2", "2 & a half", "1½", "2 dozen": digits with the part behind them. */
function inDigits(cursor: Cursor): NumberHere | null {
  const token = cursor.token()
  if (token?.kind !== 'number') return null
  cursor.at += 1
  if (cursor.take('dozen')) return { value: 12 * token.value, isWord: false }
  return {
    value: Number.isInteger(token.value) ? andPart(cursor, token.value) : token.value,
    isWord: false,
  }
}

/** "8-10", "2 to 3", "two or three", "between 2 and 3": the middle. "3 - 2" is no range. */
function rangeFrom(cursor: Cursor, low: number, isBetween: boolean): number {
  const from = cursor.at
  const dash = cursor.token()
  const isDash = dash !== undefined && dash.kind !== 'number' && /^(?:[-–—‑]|to|or)$/i.test(dash.text)
  if (isDash || (isBetween && cursor.word() === 'and')) {
    cursor.at += 1
    const high = inDigits(cursor) ?? numberInWords(cursor)
    if (high !== null && high.value > low) return (low + high.value) / 2
  }
  cursor.at = from
  return low
}

/** "half a", "a quarter", "one and a half", "a dozen", "three quarters of a", "one hundred and fifty", "twenty-five". */
function numberInWords(cursor: Cursor): NumberHere | null {
  const from = cursor.at
  const hasArticle = cursor.take('a', 'an')
  const whole = wholeInWords(cursor)
  if (whole !== null) return { value: wholeAnd(cursor, whole), isWord: true }
  const part = PART[cursor.word() ?? '']
  if (part !== undefined) {
    cursor.at += 1
    skipArticle(cursor)
    return { value: cursor.take('dozen') ? part * 12 : part, isWord: true }
  }
  if (hasArticle) return { value: andPart(cursor, 1), isWord: true }
  cursor.at = from
  return null
}

/** "twelve", "twenty five", "two hundred and fifty", "a hundred", "two dozen". */
function wholeInWords(cursor: Cursor): number | null {
  const small = belowHundred(cursor)
  const times = TIMES[cursor.word() ?? '']
  if (times === undefined) return small
  cursor.at += 1
  const hundreds = (small ?? 1) * times
  const from = cursor.at
  const isJoined = cursor.take('and')
  const rest = times === 100 ? belowHundred(cursor) : null
  if (rest === null && isJoined) cursor.at = from
  return hundreds + (rest ?? 0)
}

function belowHundred(cursor: Cursor): number | null {
  const tens = TENS[cursor.word() ?? '']
  if (tens !== undefined) cursor.at += 1
  const ones = WHOLE[cursor.word() ?? '']
  if (ones === undefined || (tens !== undefined && ones > 9)) return tens ?? null
  cursor.at += 1
  return (tens ?? 0) + ones
}

function wholeAnd(cursor: Cursor, whole: number): number {
  const word = cursor.word() ?? ''
  const part = PART[word]
  if (part !== undefined && (word.endsWith('s') || whole === 1)) {
    cursor.at += 1
    skipArticle(cursor)
    return whole * part // three quarters, one third
  }
  return cursor.take('of') ? whole : andPart(cursor, whole)
}

/** "and a half", "and three quarters", "& 1/2" behind a whole number. */
function andPart(cursor: Cursor, whole: number): number {
  const from = cursor.at
  if (cursor.take('and') || cursor.takeMark('&', '+')) {
    const token = cursor.token()
    if (token?.kind === 'number' && token.value < 1) {
      cursor.at += 1
      return whole + token.value
    }
    cursor.take('a', 'an')
    const times = WHOLE[cursor.word() ?? '']
    const part = PART[cursor.word(times === undefined ? 0 : 1) ?? '']
    if (part !== undefined) {
      cursor.at += times === undefined ? 1 : 2
      return whole + (times ?? 1) * part
    }
  }
  cursor.at = from
  return whole
}

/** "half of an", "a quarter of a". */
function skipArticle(cursor: Cursor): void {
  const from = cursor.at
  cursor.take('of')
  if (!cursor.take('a', 'an', 'one')) cursor.at = from
}
