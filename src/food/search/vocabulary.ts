import { foodNames } from '../../generated/food-names.ts'
import { slipsBetween } from '../nearest.ts'
import type { FoodTable } from '../table.ts'
import { hasWord, isCanonical } from './canonical.ts'

/** The words of all food names, and corrections for words that are none. One a table, made on first use. */
export class Vocabulary {
  private readonly table: FoodTable
  private words: string[] | null = null
  /** All words end to end. Plain ASCII after folding, so bytes and characters count the same. */
  private readonly text: string
  private readonly offsets: Uint32Array
  private readonly numbers = new Map<string, number | undefined>()
  private readonly corrections = new Map<string, string | null>()

  constructor(table: FoodTable) {
    this.table = table
    this.offsets = table.u32('wordOffsets')
    this.text = table.slice('words', 0, this.offsets[this.offsets.length - 1] ?? 0)
  }

  /** The number of a word; undefined: no food name has it. */
  numberOf(word: string): number | undefined {
    if (this.numbers.has(word)) return this.numbers.get(word)
    const number = this.search(word)
    this.numbers.set(word, number)
    return number
  }

  /** Halving the sorted words beats making ten thousand strings of them for the few that a log asks for. */
  private search(word: string): number | undefined {
    let low = 0
    let high = this.offsets.length - 2
    while (low <= high) {
      const middle = (low + high) >>> 1
      const found = this.text.slice(this.offsets[middle], this.offsets[middle + 1])
      if (found === word) return middle
      if (found < word) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }

  /** A word that food-names.yaml makes of a phrase, and that looks after itself. */
  isPhrase(word: string): boolean {
    return isCanonical(word)
  }

  /** In how many names a word stands. */
  frequency(word: string): number {
    const number = this.numberOf(word)
    if (number === undefined) return 0
    const offsets = this.table.u32('postingOffsets')
    return (offsets[number + 1] ?? 0) - (offsets[number] ?? 0)
  }

  /** A word that some name has, or that food-names.yaml knows. */
  isKnown(word: string): boolean {
    return this.numberOf(word) !== undefined || isTyped(word)
  }

  /**
   * What a mistyped word most likely is: one slip in up to seven letters, two in longer words; the same first letter
   * first, then the commoner word. Null: nothing is near.
   */
  correct(word: string): string | null {
    const made = this.corrections.get(word)
    if (made !== undefined) return made
    const found =
      word.length < 4 || /\d/.test(word) || RIGHT_AS_THEY_ARE.has(word) ? null : this.nearest(word)
    this.corrections.set(word, found)
    return found
  }

  private nearest(word: string): string | null {
    const typed = foodNames.typed.split(' ')
    const limit = word.length <= 7 ? 1 : 2
    let best: { word: string; cost: number } | null = null
    for (const candidates of [this.all(), typed]) {
      for (const candidate of candidates) {
        if (
          Math.abs(candidate.length - word.length) > limit ||
          candidate.length < 3 ||
          candidate.startsWith('!')
        )
          continue
        const slips = slipsBetween(word, candidate)
        // A short word is near too many; only one that food names use often is worth the guess.
        if (slips > limit || (word.length <= 5 && this.frequency(candidate) < 3 && !isTyped(candidate)))
          continue
        const cost =
          slips * 10 + (candidate[0] === word[0] ? 0 : 6) - Math.log10(1 + this.frequency(candidate))
        if (best === null || cost < best.cost || (cost === best.cost && candidate < best.word))
          best = { word: candidate, cost }
      }
    }
    return best?.word ?? null
  }

  private all(): string[] {
    this.words ??= Array.from({ length: this.offsets.length - 1 }, (_, i) =>
      this.text.slice(this.offsets[i], this.offsets[i + 1]),
    )
    return this.words
  }
}

/** Everyday words that are a slip away from foods ("nothing much" is no mush) and in no name. */
const RIGHT_AS_THEY_ARE = new Set([
  'much',
  'very',
  'just',
  'also',
  'then',
  'lots',
  'none',
  'same',
  'else',
  'later',
])

/** Looked for in the text: to make a set of its words takes longer than the few that a log asks about. */
function isTyped(word: string): boolean {
  return hasWord(foodNames.typed, word)
}
