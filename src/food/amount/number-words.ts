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
  fifteen: 15, twenty: 20, dozen: 12, couple: 2, single: 1,
} // biome-ignore format: a table
const PART: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
}

/** The number at the cursor, which moves behind it; words count only where `inWords` allows ("vitamin a" is no 1). */
export function numberAt(cursor: Cursor, inWords: boolean): NumberHere | null {
  const token = cursor.token()
  if (token?.kind === 'number') {
    cursor.at += 1
    return { value: rangeFrom(cursor, token.value), isWord: false }
  }
  return inWords ? numberInWords(cursor) : null
}

/** "8-10", "2 to 3": the middle. "3 - 2" is no range. */
function rangeFrom(cursor: Cursor, low: number): number {
  const dash = cursor.token()
  const high = cursor.token(1)
  const isDash = dash !== undefined && dash.kind !== 'number' && /^(?:[-–—]|to|or)$/i.test(dash.text)
  if (!isDash || high?.kind !== 'number' || high.value <= low) return low
  cursor.at += 2
  return (low + high.value) / 2
}

/** "half a", "a quarter", "one and a half", "a dozen", "three quarters of a". */
function numberInWords(cursor: Cursor): NumberHere | null {
  const from = cursor.at
  const hasArticle = cursor.take('a', 'an')
  const whole = WHOLE[cursor.word() ?? '']
  if (whole !== undefined) {
    cursor.at += 1
    return { value: wholeAnd(cursor, whole), isWord: true }
  }
  const part = PART[cursor.word() ?? '']
  if (part !== undefined) {
    cursor.at += 1
    skipArticle(cursor)
    return { value: part, isWord: true }
  }
  if (hasArticle) return { value: andPart(cursor, 1), isWord: true }
  cursor.at = from
  return null
}

function wholeAnd(cursor: Cursor, whole: number): number {
  const word = cursor.word() ?? ''
  const part = PART[word]
  if (part !== undefined && word.endsWith('s')) {
    cursor.at += 1
    skipArticle(cursor)
    return whole * part // three quarters
  }
  if (cursor.take('dozen')) return whole * 12
  return cursor.take('of') ? whole : andPart(cursor, whole)
}

/** "and a half" behind a whole number. */
function andPart(cursor: Cursor, whole: number): number {
  const from = cursor.at
  if (cursor.take('and')) {
    cursor.take('a', 'an')
    const part = PART[cursor.word() ?? '']
    if (part !== undefined) {
      cursor.at += 1
      return whole + part
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
