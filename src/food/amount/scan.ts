import type { Amount, Size, Stretch } from './amount.ts'
import { Cursor } from './cursor.ts'
import { FOOD_UNITS } from './food-units.ts'
import type { Token } from './lexer.ts'
import { type NumberHere, numberAt } from './number-words.ts'
import type { Unit } from './units.ts'

const SIZES: Readonly<Record<string, Size>> = {
  small: 'small', sm: 'small', medium: 'medium', med: 'medium', average: 'medium', regular: 'medium', large: 'large',
  lg: 'large', lrg: 'large', jumbo: 'extra large', xl: 'extra large', mini: 'miniature', miniature: 'miniature',
} // biome-ignore format: a table
/** Words before a unit that change nothing that could be measured: "heaped", "about". */
const FILLERS = new Set(
  'heaped heaping level scant rounded generous good full about approx approximately ca roughly around'.split(
    ' ',
  ),
)
const EGG_DISH = /^(omelet|omelette|omlet|omlette|scramble|frittata)s?$/

/** What a scan of a phrase's tokens finds. */
export interface Scanned {
  readonly amounts: readonly Amount[]
  /** The word right behind a leading number that is no unit: "cpu" in "2 cpu kale". */
  readonly wordAfterNumber: Stretch | null
}

/** Finds every amount. A number that is not clearly one stays part of the food's name. */
export function scan(tokens: readonly Token[]): Scanned {
  const cursor = new Cursor(tokens)
  const amounts: Amount[] = []
  let wordAfterNumber: Stretch | null = null
  let depth = 0
  while (!cursor.isAtEnd) {
    const mark = cursor.token()
    if (mark?.kind === 'mark') depth += /[([]/.test(mark.text) ? 1 : /[)\]]/.test(mark.text) ? -1 : 0
    const found = amountAt(cursor, depth > 0, amounts.length === 0)
    if (found === null) cursor.at += 1
    else {
      amounts.push(found.amount)
      wordAfterNumber ??= found.wordAfter
    }
  }
  return { amounts, wordAfterNumber }
}

interface FoundAmount {
  readonly amount: Amount
  readonly wordAfter: Stretch | null
}

/** An amount that begins at the cursor, which moves behind it; null: none, and the cursor stays. */
function amountAt(cursor: Cursor, inBrackets: boolean, isFirst: boolean): FoundAmount | null {
  const from = cursor.at
  const opensPart = cursor.opensPart(from)
  const number = numberAt(cursor, opensPart || inBrackets) ?? partBeforeUnit(cursor)
  const behindNumber = cursor.at
  const halves =
    number !== null &&
    !number.isWord &&
    cursor.word() === 'half' &&
    cursor.unit(1) !== null &&
    cursor.take('half')
      ? 0.5
      : 1
  const size = modifiers(cursor)
  const unit = unitAt(cursor, number !== null)
  if (number === null) return withoutNumber(cursor, from, { opensPart, size, unit, inBrackets })
  if (unit !== null)
    return plain(
      finish(cursor, from, { quantity: number.value * halves * times(cursor), unit, size, inBrackets }),
    )
  if (size !== null)
    return plain(finish(cursor, from, { quantity: number.value, unit: null, size, inBrackets }))
  cursor.at = behindNumber
  return bareCount(cursor, from, { number, isFirst, inBrackets })
}

/** "wild rice half cup": a number in words inside a part counts only before a unit. */
function partBeforeUnit(cursor: Cursor): NumberHere | null {
  const from = cursor.at
  const isArticle = cursor.word() === 'a' || cursor.word() === 'an'
  const number = isArticle ? null : numberAt(cursor, true)
  if (number !== null && cursor.unit() !== null && !FOOD_UNITS.has(cursor.unit()?.unit.name ?? ''))
    return number
  cursor.at = from
  return null
}

const plain = (amount: Amount): FoundAmount => ({ amount, wordAfter: null })

/** A count without a unit: at the start ("2 eggs"), at the end ("cherry tomatoes 10"), before "x 125 g". */
function bareCount(
  cursor: Cursor,
  from: number,
  { number, isFirst, inBrackets }: { number: NumberHere; isFirst: boolean; inBrackets: boolean },
): FoundAmount | null {
  const isTimes = cursor.isTimes()
  if (isTimes) cursor.at += 1
  const behind = cursor.token()
  const isMultiplier = isTimes && behind?.kind === 'number'
  const opens = cursor.opensPart(from) && cursor.onlyMarksBefore(from)
  const closes = cursor.isBeforeEndOfPart && !number.isWord
  if (!(opens || isMultiplier || closes || (isFirst && behind?.kind === 'number'))) {
    cursor.at = from
    return null
  }
  const wordAfter =
    opens && behind?.kind === 'word' ? { text: behind.text, start: behind.start, end: behind.end } : null
  return {
    amount: finish(cursor, from, { quantity: number.value, unit: null, size: null, inBrackets }),
    wordAfter,
  }
}

/** A vessel, helping or size with no number: "mug of tea", "large cappuccino", "milk, glass", "blueberries handful". */
function withoutNumber(
  cursor: Cursor,
  from: number,
  {
    opensPart,
    size,
    unit,
    inBrackets,
  }: { opensPart: boolean; size: Size | null; unit: Unit | null; inBrackets: boolean },
): FoundAmount | null {
  const closes = cursor.isBeforeEndOfPart && from > 0
  const isOf = cursor.word() === 'of'
  const isHelping = unit?.kind === 'helping' || (unit?.kind === 'container' && unit.size !== null)
  const isUnit = unit !== null && ((opensPart && (isOf || closes)) || (isHelping && closes))
  const isSize = unit === null && size !== null && opensPart && !cursor.isAtEnd
  if (!isUnit && !isSize) {
    cursor.at = from
    return null
  }
  return plain(finish(cursor, from, { quantity: 1, unit: isUnit ? unit : null, size, inBrackets }))
}

function finish(
  cursor: Cursor,
  from: number,
  amount: { quantity: number; unit: Unit | null; size: Size | null; inBrackets: boolean },
): Amount {
  const ofEach = (amount.unit?.kind === 'mass' || amount.unit?.kind === 'volume') && vesselOrEach(cursor)
  cursor.take('of')
  return { ...amount, ofEach, start: cursor.start(from), end: cursor.end(cursor.at - 1) }
}

/** "8 oz bottle", "125 g each". */
function vesselOrEach(cursor: Cursor): boolean {
  const vessel = cursor.unit()
  const isVessel = vessel !== null && vessel.unit.kind === 'container' && vessel.unit.name !== 'drink'
  if (isVessel) cursor.at += 1
  return cursor.take('each', 'apiece') || isVessel
}

/** "x 2" behind an amount: "125 g x 2". */
function times(cursor: Cursor): number {
  const number = cursor.token(1)
  if (!cursor.isTimes() || number?.kind !== 'number') return 1
  cursor.at += 2
  return number.value
}

/** Sizes and fillers at the cursor, which moves behind them. */
function modifiers(cursor: Cursor): Size | null {
  let size: Size | null = null
  for (;;) {
    const word = cursor.word()
    if (word === null) return size
    const next = cursor.word(1) ?? ''
    if (word === 'extra' && (next === 'large' || next === 'small')) {
      size = next === 'small' ? 'miniature' : 'extra large'
      cursor.at += 2
    } else if (SIZES[word] !== undefined) {
      size = SIZES[word] ?? null
      cursor.at += 1
      cursor.take('sized', 'size')
    } else if (word === 'big' && cursor.unit(1) !== null) {
      size = 'large'
      cursor.at += 1
    } else if (FILLERS.has(word) && cursor.unit(1) !== null) cursor.at += 1
    else return size
  }
}

/** A unit at the cursor. A piece that is a food itself ("egg") is one only before a dish made of it. */
function unitAt(cursor: Cursor, afterNumber: boolean): Unit | null {
  const here = cursor.unit()
  if (here === null) return null
  const next = cursor.word(here.length)
  if (FOOD_UNITS.has(here.unit.name)) {
    const counts = afterNumber && next !== null && (next === 'of' || EGG_DISH.test(next))
    if (!counts) return null
  }
  cursor.at += here.length
  return here.unit
}
