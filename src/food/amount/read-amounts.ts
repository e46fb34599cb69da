import { FOOD_UNITS } from './food-units.ts'
import { type Token, tokensOf } from './lexer.ts'
import { type Unit, unitOf, unitOfLetter } from './units.ts'

export type Size = 'small' | 'medium' | 'large' | 'extra large' | 'miniature'

/** An amount found in a phrase: "1 1/2 cups", "2 large", "(3.75 oz)", "a handful". */
export interface Amount {
  /** How many units; the middle of a range. */
  readonly quantity: number
  readonly unit: Unit | null
  readonly size: Size | null
  readonly inBrackets: boolean
  /** Followed by a vessel ("8 oz bottle") or by "each": the amount of one, not of all. */
  readonly ofEach: boolean
  readonly start: number
  readonly end: number
}

/** A phrase taken apart. `rest` is the phrase with every amount blanked out, so that offsets stay true. */
export interface Phrase {
  readonly amounts: readonly Amount[]
  readonly rest: string
  readonly badNumber: { readonly text: string; readonly start: number; readonly end: number } | null
  readonly negative: { readonly text: string; readonly start: number; readonly end: number } | null
  /** The word right behind a leading number that is no unit ("cpu" in "2 cpu kale"), for the unknown-unit error. */
  readonly wordAfterNumber: { readonly text: string; readonly start: number; readonly end: number } | null
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  fifteen: 15, twenty: 20, dozen: 12, couple: 2, single: 1,
} // biome-ignore format: a table
const PART_WORDS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  thirds: 1 / 3,
  quarters: 1 / 4,
}
const SIZE_WORDS: Readonly<Record<string, Size>> = {
  small: 'small', sm: 'small', medium: 'medium', med: 'medium', average: 'medium', regular: 'medium',
  large: 'large', lg: 'large', lrg: 'large', jumbo: 'extra large', xl: 'extra large', mini: 'miniature',
  miniature: 'miniature', tall: 'small', venti: 'large',
} // biome-ignore format: a table
const SPOON_WORDS = new Set([
  'heaped',
  'heaping',
  'level',
  'scant',
  'rounded',
  'generous',
  'good',
  'full',
  'about',
  'approx',
  'approximately',
  'ca',
  'roughly',
  'around',
])

/** Finds every amount in a phrase. Strict: a number that is not clearly an amount stays part of the food's name. */
export function readAmounts(phrase: string): Phrase {
  const tokens = tokensOf(phrase)
  const scan = new Scan(tokens)
  const amounts = scan.amounts()
  // Blank by code unit, so that offsets into the phrase keep their meaning.
  let text = phrase
  for (const { start, end } of amounts)
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  const bad = tokens.find((token) => token.kind === 'bad-number')
  return {
    amounts,
    rest: text,
    badNumber: bad ?? null,
    negative: negativeStart(tokens, phrase),
    wordAfterNumber: scan.wordAfterNumber,
  }
}

/** "-2 cups milk": a minus right before the first number and at the very start. */
function negativeStart(tokens: readonly Token[], phrase: string): Phrase['negative'] {
  const [mark, number] = tokens
  if (mark?.kind !== 'mark' || !/[-−–]/.test(mark.text) || number?.kind !== 'number') return null
  return number.start === mark.end
    ? { text: phrase.slice(mark.start, number.end), start: mark.start, end: number.end }
    : null
}

class Scan {
  wordAfterNumber: Phrase['wordAfterNumber'] = null
  private at = 0
  private depth = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  amounts(): Amount[] {
    const found: Amount[] = []
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at]
      if (token?.kind === 'mark')
        this.depth +=
          token.text === '(' || token.text === '[' ? 1 : token.text === ')' || token.text === ']' ? -1 : 0
      const amount = this.amountHere(found.length === 0)
      if (amount === null) this.at += 1
      else found.push(amount)
    }
    return found
  }

  /** An amount that begins at the current token; the cursor moves behind it. Null: none, cursor unmoved. */
  private amountHere(first: boolean): Amount | null {
    const from = this.at
    const startsPart = this.startsPart(from)
    const number = this.number(startsPart)
    const behindNumber = this.at
    const modifiers = this.modifiers()
    const unit = this.unit(number !== null)
    if (number === null) return this.withoutNumber(from, startsPart, modifiers.size, unit)
    if (unit !== null) return this.finish(from, number.value * (this.times() ?? 1), unit, modifiers.size)
    if (modifiers.size !== null) return this.finish(from, number.value, null, modifiers.size)
    this.at = behindNumber
    return this.bareCount(from, number, first)
  }

  /** A count without a unit: at the start ("2 eggs"), at the end ("cherry tomatoes 10"), before "x 125 g". */
  private bareCount(from: number, number: { value: number; word: boolean }, first: boolean): Amount | null {
    const next = this.tokens[this.at]
    if (next?.kind === 'mark' && /[x×*]/.test(next.text)) this.at += 1
    else if (next?.kind === 'word' && /^[x×]$/i.test(next.text)) this.at += 1
    const behind = this.tokens[this.at]
    const multiplied = this.at > from && behind?.kind === 'number' && this.isTimes(this.at - 1)
    const ends = behind === undefined || (behind.kind === 'mark' && /[,;)]/.test(behind.text))
    const starts = from === 0 || (this.startsPart(from) && this.onlyMarksBefore(from))
    if (!(starts || multiplied || (ends && !number.word) || (first && behind?.kind === 'number'))) {
      this.at = from
      return null
    }
    if (starts && behind?.kind === 'word')
      this.wordAfterNumber = { text: behind.text, start: behind.start, end: behind.end }
    return this.finish(from, number.value, null, null)
  }

  /** A vessel, helping or size with no number: "mug of tea", "large cappuccino", "milk, glass". */
  private withoutNumber(
    from: number,
    startsPart: boolean,
    size: Size | null,
    unit: Unit | null,
  ): Amount | null {
    const behind = this.tokens[this.at]
    const endsPart = behind === undefined || (behind.kind === 'mark' && /[,;)]/.test(behind.text))
    const of = behind?.kind === 'word' && behind.text.toLowerCase() === 'of'
    const isHelping =
      unit !== null && (unit.kind === 'helping' || (unit.kind === 'container' && unit.size !== null))
    const isUnit =
      unit !== null && ((startsPart && (of || (endsPart && from > 0))) || (isHelping && endsPart && from > 0))
    const isSize = unit === null && size !== null && startsPart
    if (isUnit) return this.finish(from, 1, unit, size)
    if (isSize && behind !== undefined) return this.finish(from, 1, null, size)
    this.at = from
    return null
  }

  private finish(from: number, quantity: number, unit: Unit | null, size: Size | null): Amount {
    let ofEach = false
    if (unit?.kind === 'mass' || unit?.kind === 'volume') {
      const vessel = this.peekUnit()
      if (vessel !== null && vessel.kind === 'container' && vessel.name !== 'drink') {
        this.at += 1
        ofEach = true
      }
      if (this.peekWord() === 'each' || this.peekWord() === 'apiece') {
        this.at += 1
        ofEach = true
      }
    }
    if (this.peekWord() === 'of') this.at += 1
    const start = this.tokens[from]?.start ?? 0
    const end = this.tokens[this.at - 1]?.end ?? start
    return { quantity, unit, size, inBrackets: this.depth > 0, ofEach, start, end }
  }

  /** "x 2" behind an amount: "125 g x 2". */
  private times(): number | null {
    if (!this.isTimes(this.at)) return null
    const number = this.tokens[this.at + 1]
    if (number?.kind !== 'number') return null
    this.at += 2
    return number.value
  }

  private isTimes(index: number): boolean {
    const token = this.tokens[index]
    return token !== undefined && token.kind !== 'number' && /^[x×*]$/i.test(token.text)
  }

  private number(startsPart: boolean): { value: number; word: boolean } | null {
    const digits = this.tokens[this.at]
    if (digits?.kind === 'number') {
      this.at += 1
      return { value: this.range(digits.value), word: false }
    }
    return startsPart || this.depth > 0 ? this.numberInWords() : null
  }

  /** "8-10", "2 to 3": the middle. "3 - 2" is no range. */
  private range(low: number): number {
    const dash = this.tokens[this.at]
    const high = this.tokens[this.at + 1]
    const isDash = dash !== undefined && dash.kind !== 'number' && /^(?:[-–—]|to|or)$/i.test(dash.text)
    if (!isDash || high?.kind !== 'number' || high.value <= low) return low
    this.at += 2
    return (low + high.value) / 2
  }

  /** "half a", "a quarter", "one and a half", "a dozen", "three quarters of a". */
  private numberInWords(): { value: number; word: boolean } | null {
    const from = this.at
    const article = this.takeWord('a') || this.takeWord('an')
    const whole = NUMBER_WORDS[this.peekWord() ?? '']
    if (whole !== undefined) {
      this.at += 1
      return { value: this.wholeAnd(whole), word: true }
    }
    const part = PART_WORDS[this.peekWord() ?? '']
    if (part !== undefined) {
      this.at += 1
      this.partOf()
      return { value: part, word: true }
    }
    if (article) return { value: this.andPart(1), word: true }
    this.at = from
    return null
  }

  private wholeAnd(whole: number): number {
    const part = PART_WORDS[this.peekWord() ?? '']
    if (part !== undefined && /s$/.test(this.peekWord() ?? '')) {
      this.at += 1
      this.partOf()
      return whole * part // three quarters
    }
    if (this.takeWord('dozen')) return whole * 12
    if (this.takeWord('of')) return whole
    return this.andPart(whole)
  }

  private andPart(whole: number): number {
    const from = this.at
    if (this.takeWord('and')) {
      if (!this.takeWord('a')) this.takeWord('an')
      const part = PART_WORDS[this.peekWord() ?? '']
      if (part !== undefined) {
        this.at += 1
        return whole + part
      }
    }
    this.at = from
    return whole
  }

  private partOf(): void {
    const from = this.at
    this.takeWord('of')
    if (!(this.takeWord('a') || this.takeWord('an') || this.takeWord('one'))) this.at = from
  }

  private modifiers(): { size: Size | null } {
    let size: Size | null = null
    for (;;) {
      const word = this.peekWord()
      if (word === null) return { size }
      const extra = word === 'extra' && /^(large|big|small)$/.test(this.peekWord(1) ?? '')
      if (extra) {
        size = this.peekWord(1) === 'small' ? 'miniature' : 'extra large'
        this.at += 2
      } else if (SIZE_WORDS[word] !== undefined) {
        size = SIZE_WORDS[word] ?? null
        this.at += 1
        if (this.peekWord() === 'sized' || this.peekWord() === 'size') this.at += 1
      } else if (SPOON_WORDS.has(word) && this.peekUnit(1) !== null) this.at += 1
      else return { size }
    }
  }

  private unit(afterNumber: boolean): Unit | null {
    const unit = this.peekUnit()
    if (unit === null) return null
    this.at += this.peekWord() === 'fl' || this.peekWord() === 'fluid' || this.peekWord() === 'cubic' ? 2 : 1
    // "2 egg omelette", "1 fruit yogurt": a food word that merely looks like a unit stays with the food.
    const next = this.peekWord()
    if (FOOD_UNITS.has(unit.name) && afterNumber && next !== null && next !== 'of' && !EGG_DISH.test(next)) {
      this.at -= 1
      return null
    }
    if (FOOD_UNITS.has(unit.name) && (next === null || !afterNumber)) {
      if (!(next !== null && EGG_DISH.test(next))) {
        this.at -= 1
        return null
      }
    }
    return unit
  }

  private peekUnit(ahead = 0): Unit | null {
    const token = this.tokens[this.at + ahead]
    if (token?.kind !== 'word') return null
    const word = token.text.toLowerCase()
    const next = this.tokens[this.at + ahead + 1]
    const nextWord = next?.kind === 'word' ? next.text.toLowerCase() : ''
    if ((word === 'fl' || word === 'fluid') && /^(oz|ozs|ounce|ounces)$/.test(nextWord))
      return unitOf('floz') ?? null
    if (word === 'cubic' && /^inch(es)?$/.test(nextWord)) return unitOf('cubic-inch') ?? null
    if (token.text.length === 1) return unitOfLetter(token.text) ?? unitOf(word) ?? null
    return unitOf(word) ?? null
  }

  private peekWord(ahead = 0): string | null {
    const token = this.tokens[this.at + ahead]
    return token?.kind === 'word' ? token.text.toLowerCase() : null
  }

  private takeWord(word: string): boolean {
    if (this.peekWord() !== word) return false
    this.at += 1
    return true
  }

  private startsPart(index: number): boolean {
    const before = this.tokens[index - 1]
    return before === undefined || before.kind === 'mark'
  }

  private onlyMarksBefore(index: number): boolean {
    return this.tokens.slice(0, index).every((token) => token.kind === 'mark')
  }
}

const EGG_DISH = /^(omelet|omelette|omlet|omlette|scramble|frittata)s?$/
