import type { Amount, Size, Stretch } from './amount.ts'
import { Cursor } from './cursor.ts'
import { FOOD_UNITS } from './food-units.ts'
import { multiplied, sumOf, takeJoin } from './joined.ts'
import type { Token } from './lexer.ts'
import { isModifier, modifiers, skipRoughly } from './modifiers.ts'
import { type NumberHere, numberAt, opensNumber } from './number-words.ts'
import type { Unit } from './units.ts'

const EGG_DISH = /^(omelet|omelette|omlet|omlette|scramble|frittata)s?$/

/** What a scan of a phrase's tokens finds. */
export interface Scanned {
  readonly amounts: readonly Amount[]
  /** The stretches that are amounts, or words said of one ("about"): no part of the food's name. */
  readonly taken: readonly Pick<Stretch, 'start' | 'end'>[]
  /** The word right behind a leading number that is no unit: "cpu" in "2 cpu kale". */
  readonly wordAfterNumber: Stretch | null
}

/** Finds every amount. A number that is not clearly one stays part of the food's name. */
export function scan(tokens: readonly Token[]): Scanned {
  const cursor = new Cursor(tokens)
  let amounts: Amount[] = []
  const taken: Pick<Stretch, 'start' | 'end'>[] = []
  let wordAfterNumber: Stretch | null = null
  let depth = 0
  while (!cursor.isAtEnd) {
    const mark = cursor.token()
    if (mark?.kind === 'mark') depth += /[([]/.test(mark.text) ? 1 : /[)\]]/.test(mark.text) ? -1 : 0
    const times = timesBehind(cursor)
    const found = times === null ? amountAt(cursor, depth > 0, amounts.length === 0) : null
    if (times !== null) amounts = multiplied(amounts, times)
    else if (found === null) cursor.at += 1
    else {
      const whole = withJoined(cursor, found.amount, depth > 0)
      amounts.push(whole)
      taken.push({ start: found.from, end: whole.end })
      wordAfterNumber ??= found.wordAfter
    }
    if (times !== null) taken.push(times)
  }
  return { amounts, taken, wordAfterNumber }
}

/** "x 2" behind a food, where nothing more follows in its part: "eggs x 2". */
function timesBehind(cursor: Cursor): Amount | null {
  const number = cursor.token(1)
  if (cursor.at === 0 || !cursor.isTimes() || number?.kind !== 'number') return null
  const from = cursor.at
  cursor.at += 2
  if (cursor.isBeforeEndOfPart)
    return finish(cursor, from, { quantity: number.value, unit: null, size: null, inBrackets: false })
  cursor.at = from
  return null
}

/** An amount with those that belong to it: "1 lb 4 oz", "1 cup and 2 tbsp". */
function withJoined(cursor: Cursor, first: Amount, inBrackets: boolean): Amount {
  const from = cursor.at
  const isJoinedByWord = takeJoin(cursor)
  const second = cursor.isAtEnd ? null : amountAt(cursor, inBrackets, false)
  const sum = second === null ? null : sumOf(first, second.amount, isJoinedByWord)
  if (sum !== null) return withJoined(cursor, sum, inBrackets)
  cursor.at = from
  return first
}

interface FoundAmount {
  readonly amount: Amount
  /** Where it begins in the phrase, with "about" before it. */
  readonly from: number
  readonly wordAfter: Stretch | null
}

/** An amount that begins at the cursor, which moves behind it; null: none, and the cursor stays. */
function amountAt(cursor: Cursor, inBrackets: boolean, isFirst: boolean): FoundAmount | null {
  if (!mayOpenAmount(cursor)) return null
  const start = cursor.at
  const followsJoin = cursor.followsJoin(start) || cursor.followsJuice(start)
  const opensPart = cursor.opensPart(start) || followsJoin
  skipRoughly(cursor)
  const from = cursor.at
  const found = amountFrom(cursor, from, {
    opensPart,
    isOpening: followsJoin || (opensPart && cursor.onlyMarksBefore(start)),
    inBrackets,
    isFirst,
  })
  if (found === null) cursor.at = start
  return found === null ? null : { ...found, from: cursor.start(start) }
}

/** Most words of a phrase open none, and the rest of the work is for nothing then. */
function mayOpenAmount(cursor: Cursor): boolean {
  const word = cursor.word()
  return word === null || opensNumber(word) || isModifier(word) || cursor.unit() !== null
}

type FoundHere = Omit<FoundAmount, 'from'>

/** The same, behind "about". */
function amountFrom(
  cursor: Cursor,
  from: number,
  {
    opensPart,
    isOpening,
    inBrackets,
    isFirst,
  }: { opensPart: boolean; isOpening: boolean; inBrackets: boolean; isFirst: boolean },
): FoundHere | null {
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
  if (number === null) return withoutNumber(cursor, from, { opensPart, isFirst, size, unit, inBrackets })
  if (unit !== null)
    return plain(
      finish(cursor, from, { quantity: number.value * halves * times(cursor), unit, size, inBrackets }),
    )
  if (size !== null)
    return plain(finish(cursor, from, { quantity: number.value, unit: null, size, inBrackets }))
  cursor.at = behindNumber
  return bareCount(cursor, from, { number, opensPart, isOpening, isFirst, inBrackets })
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

const plain = (amount: Amount): FoundHere => ({ amount, wordAfter: null })

/** A count without a unit: at the start ("2 eggs"), at the end ("cherry tomatoes 10"), before "x 125 g". */
function bareCount(
  cursor: Cursor,
  from: number,
  {
    number,
    opensPart,
    isOpening,
    isFirst,
    inBrackets,
  }: {
    number: NumberHere
    opensPart: boolean
    isOpening: boolean
    isFirst: boolean
    inBrackets: boolean
  },
): FoundHere | null {
  const isTimes = cursor.isTimes()
  if (isTimes) cursor.at += 1
  const behind = cursor.token()
  const isMultiplier = isTimes && behind?.kind === 'number'
  const closes =
    (cursor.isBeforeEndOfPart || cursor.isBeforeState) &&
    (!number.isWord || (opensPart && number.value !== 1))
  if (!(isOpening || isMultiplier || closes || (isFirst && behind?.kind === 'number'))) {
    cursor.at = from
    return null
  }
  const wordAfter =
    isOpening && behind?.kind === 'word' ? { text: behind.text, start: behind.start, end: behind.end } : null
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
    isFirst,
    size,
    unit,
    inBrackets,
  }: { opensPart: boolean; isFirst: boolean; size: Size | null; unit: Unit | null; inBrackets: boolean },
): FoundHere | null {
  // "1 oz sesame seeds, whole" says which seeds, and "almonds, whole" is more than one.
  const closes =
    cursor.isBeforeEndOfPart && from > 0 && (unit?.name !== 'whole' || (isFirst && isOneWhole(cursor, from)))
  const isOf = cursor.word() === 'of'
  const isHelping = unit?.kind === 'helping' || (unit?.kind === 'container' && unit.size !== null)
  const isBare = from === 0 && unit !== null && LEFT_BARE.has(unit.name) && opensFood(cursor)
  const isUnit = unit !== null && ((opensPart && (isOf || closes)) || (isHelping && closes) || isBare)
  const isSize = unit === null && size !== null && opensPart && !cursor.isAtEnd
  if (!isUnit && !isSize) {
    cursor.at = from
    return null
  }
  return plain(finish(cursor, from, { quantity: 1, unit: isUnit ? unit : null, size, inBrackets }))
}

/** "tbsp honey" and "glass milk" are one of it; "pound cake", "gram flour" and "T bone steak" are foods. */
const LEFT_BARE = new Set(['tsp', 'tbsp', 'cup', 'pint', 'oz', 'glass', 'mug', 'bowl', 'slice', 'tin'])
/** "Cup cake", "glass noodles", "mug cake"; behind a comma or a bracket stands no food. */
const NAMED_BY_UNIT = new Set(['', 'cake', 'cakes', 'noodle', 'noodles'])

function opensFood(cursor: Cursor): boolean {
  const isLetter = cursor.token(-1)?.text.length === 1
  return !isLetter && !NAMED_BY_UNIT.has(cursor.word() ?? '')
}

/** "Milk, whole" says which milk, and so does "milk, whole, 1 pint". */
const OF_FULL_FAT = new Set(['milk', 'yogurt', 'yoghurt', 'wheat', 'grain'])

function isOneWhole(cursor: Cursor, from: number): boolean {
  const food = cursor.wordBefore(from) ?? cursor.wordBefore(from - 1)
  return !isPlural(food) && !OF_FULL_FAT.has(food ?? '') && !cursor.hasNumberAhead
}

const isPlural = (word: string | null): boolean => word?.endsWith('s') ?? false

function finish(
  cursor: Cursor,
  from: number,
  amount: { quantity: number; unit: Unit | null; size: Size | null; inBrackets: boolean },
): Amount {
  const isDrained = cursor.word() === 'drained' || cursor.wordBeforeComma(from) === 'drained'
  const ofEach = (amount.unit?.kind === 'mass' || amount.unit?.kind === 'volume') && vesselOrEach(cursor)
  cursor.take('of')
  // Not spread: V8 copies property by property until it has seen the function often.
  const { quantity, unit, size, inBrackets } = amount
  const start = cursor.start(from)
  const end = cursor.end(cursor.at - 1)
  return { quantity, unit, size, inBrackets, ofEach, isDrained, start, end }
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

/** A unit at the cursor. A piece that is a food itself ("egg") is one only before a dish made of it. */
function unitAt(cursor: Cursor, afterNumber: boolean): Unit | null {
  const here = cursor.unit()
  if (here === null) return null
  const next = cursor.word(here.length)
  // A slice in portions of the table, but in "2 toast with butter" the food.
  if (cursor.word()?.startsWith('toast')) return null
  // "1 whole wheat bagel" is no whole one of a wheat bagel.
  if (here.unit.name === 'whole' && /^(?:wheat|grain|meal|milk|oats?|rye|fat)$/.test(next ?? '')) return null
  if (FOOD_UNITS.has(here.unit.name)) {
    const counts = afterNumber && next !== null && (next === 'of' || EGG_DISH.test(next))
    if (!counts) return null
  }
  cursor.at += here.length
  return here.unit
}
