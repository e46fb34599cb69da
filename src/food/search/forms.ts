import { DRY, DRY_HEAT, EXCLUSIVE, FRIED, PULSES, UNCOOKED, WET_HEAT } from './word-classes.ts'

/** Asks whether a food's name has a word. */
export type HasWord = (word: string) => boolean

/**
 * How well a food's name answers one typed word, from -1 (contradicts it) to 1. `plain` is the answer for words
 * that have no kin: 1 when the name has the word, 0 when not.
 */
export function formFit(word: string, plain: number, has: HasWord): number {
  if (plain > 0) return plain
  if (word.startsWith('!')) return has(word.slice(1)) ? -1 : 0.8
  if (word === 'nosalt') return has('withsalt') ? -1 : has('raw') ? 0.8 : 0.45
  if (word === 'nosugar') return has('sweetened') || has('sugar') ? -1 : 0.7
  if (word === 'nobutter') return has('butter') ? -1 : 0.7
  if (word === 'nodressing') return has('dressing') ? -1 : 0.7
  if (word === 'cooked' || DRY_HEAT.has(word) || WET_HEAT.has(word) || FRIED.has(word))
    return cookedFit(word, has)
  if (UNCOOKED.has(word) || DRY.has(word)) return uncookedFit(word, has)
  if (anyOf(rivalsOf(word), has)) return -0.6
  return SILENT.get(word) ?? 0
}

/** How well a name that says nothing of it fits: canned fish has its bones, cooked food is salted more often than not. */
const SILENT: ReadonlyMap<string, number> = new Map([
  ['withbone', 0.7], ['nobone', 0.6], ['withskin', 0.6], ['noskin', 0.6], ['withsalt', 0.7], ['nofatadded', 0.7],
  ['drained', 0.8], ['whole', 0.6], ['fullfat', 0.6], ['vitamind', 0.5],
]) // biome-ignore format: a table

const rivals = new Map<string, readonly string[]>()

/** Words that contradict a word: the others of the groups of which a food has one. Worked out once a word. */
function rivalsOf(word: string): readonly string[] {
  const known = rivals.get(word)
  if (known !== undefined) return known
  const made = EXCLUSIVE.filter((group) => group.has(word)).flatMap((group) =>
    [...group].filter((other) => other !== word),
  )
  rivals.set(word, made)
  return made
}

/** Whether a name has any of these words; counted by index, as this runs for every food of a shortlist. */
function anyOf(words: readonly string[], has: HasWord): boolean {
  for (let i = 0; i < words.length; i += 1) if (has(words[i] ?? '')) return true
  return false
}

const RAW_WORDS = [...UNCOOKED]
const DRY_WORDS = [...DRY]
const PULSE_WORDS = [...PULSES]
const DRY_HEAT_WORDS = [...DRY_HEAT]
const WET_HEAT_WORDS = [...WET_HEAT]
const FRIED_WORDS = [...FRIED]
const COOKED_WORDS = [...DRY_HEAT, ...WET_HEAT, ...FRIED, 'cooked', 'canned']

/** A typed way of cooking against the name's: the same family nearly fits, raw contradicts, silence half fits. */
function cookedFit(word: string, has: HasWord): number {
  if (anyOf(RAW_WORDS, has) || has('dry')) return -0.7
  const isDryHeat = anyOf(DRY_HEAT_WORDS, has)
  const isWetHeat = anyOf(WET_HEAT_WORDS, has)
  const isFried = anyOf(FRIED_WORDS, has)
  if (word === 'cooked') return isDryHeat || isWetHeat ? 0.9 : isFried ? 0.4 : 0.6
  if ((isDryHeat && DRY_HEAT.has(word)) || (isWetHeat && WET_HEAT.has(word)) || (isFried && FRIED.has(word)))
    return 0.8
  if (isFried) return 0.1
  if (isDryHeat || isWetHeat) return 0.5
  return has('cooked') ? 0.8 : 0.6
}

/** "raw", "uncooked", "dry" or "dried" against the name: near words for the same state. */
function uncookedFit(word: string, has: HasWord): number {
  if (word === 'dried' && has('raw')) return anyOf(PULSE_WORDS, has) ? 0.85 : -0.3 // a dried apricot is no raw one
  if (word === 'raw' && has('dried')) return -0.3
  if (anyOf(DRY_WORDS, has)) return 1
  if (anyOf(COOKED_WORDS, has)) return -0.8
  return word === 'raw' ? 0.5 : 0.2
}
