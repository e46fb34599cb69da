import type { Size } from './amount.ts'
import type { Cursor } from './cursor.ts'

const SIZES: Readonly<Record<string, Size>> = {
  small: 'small', sm: 'small', little: 'small', medium: 'medium', med: 'medium', average: 'medium', regular: 'medium',
  large: 'large', lg: 'large', lrg: 'large', jumbo: 'extra large', xl: 'extra large', mini: 'miniature',
  miniature: 'miniature',
} // biome-ignore format: a table
/** Words before a unit that change nothing that could be measured: "heaped", "generous". */
const FILLERS = new Set('heaped heaping level scant rounded generous good full standard'.split(' '))
/** Sizes that need the word "size" behind them: "fun size", "king-size". */
const WITH_SIZE: Readonly<Record<string, Size>> = {
  bite: 'miniature', fun: 'miniature', snack: 'miniature', king: 'extra large', family: 'extra large', good: 'large',
} // biome-ignore format: a table
/** Said of an amount as a whole: "about 200 ml", "approx. 2 dl". */
const ROUGHLY = new Set(
  'about approx approximately ca circa roughly around nearly almost just maybe'.split(' '),
)
const OTHERS = new Set('extra big thick thin'.split(' '))

/** Whether a word may stand before an amount or its unit. */
export function isModifier(word: string): boolean {
  return (
    Object.hasOwn(SIZES, word) ||
    Object.hasOwn(WITH_SIZE, word) ||
    FILLERS.has(word) ||
    ROUGHLY.has(word) ||
    OTHERS.has(word)
  )
}

/** Steps over "about" and the like, where a number or its words follow. */
export function skipRoughly(cursor: Cursor): void {
  while (cursor.takeOneOf(ROUGHLY)) if (!cursor.take('over', 'under')) cursor.takeMark('.')
}

/** Sizes and fillers at the cursor, which moves behind them. */
export function modifiers(cursor: Cursor): Size | null {
  let size: Size | null = null
  for (;;) {
    const word = cursor.word()
    if (word === null) return size
    const next = cursor.word(1) ?? ''
    if (word === 'extra' && (next === 'large' || next === 'small')) {
      size = next === 'small' ? 'miniature' : 'extra large'
      cursor.at += 2
    } else if (WITH_SIZE[word] !== undefined && /^sized?$/.test(next)) {
      size = WITH_SIZE[word] ?? null
      cursor.at += 2
    } else if (SIZES[word] !== undefined && (word !== 'little' || cursor.unit(1) !== null)) {
      size = SIZES[word] ?? null
      cursor.at += 1
      cursor.take('sized', 'size')
    } else if ((word === 'big' || word === 'thick' || word === 'thin') && cursor.unit(1) !== null) {
      size = word === 'thin' ? 'small' : 'large'
      cursor.at += 1
    } else if (FILLERS.has(word) && cursor.unit(1) !== null) cursor.at += 1
    else return size
  }
}
