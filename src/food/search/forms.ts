import { DRY, DRY_HEAT, EXCLUSIVE, FRIED, PULSES, UNCOOKED, WET_HEAT } from './word-classes.ts'

/** Asks whether a food's name has a word. */
export type HasWord = (word: string) => boolean

/** How a name that lacks a typed word answers it, from -1 (contradicts it) to 1. */
export type Absence = (has: HasWord) => number

/** The answer of names to a word that they lack; null: always 0, as for words that have no kin. Worked out once a word. */
export function absenceOf(word: string): Absence | null {
  if (word.startsWith('!')) return (has) => (has(word.slice(1)) ? -1 : 0.8)
  const refused = REFUSED[word]
  if (refused !== undefined) return refused
  if (word === 'cooked' || DRY_HEAT.has(word) || WET_HEAT.has(word) || FRIED.has(word))
    return (has) => cookedFit(word, has)
  if (UNCOOKED.has(word) || DRY.has(word)) return (has) => uncookedFit(word, has)
  const rivals = rivalsOf(word)
  const silent = SILENT.get(word) ?? 0
  if (rivals.length > 0) return (has) => (anyOf(rivals, has) ? -0.6 : silent)
  return silent === 0 ? null : () => silent
}

/** Words for what was left out: a name that has it contradicts them. */
const REFUSED: Readonly<Record<string, Absence>> = {
  nosalt: (has) => (has('withsalt') ? -1 : has('raw') || has('lowsodium') ? 0.8 : 0.45),
  lowsodium: (has) => (has('withsalt') ? -1 : has('nosalt') ? 0.8 : 0),
  nosugar: (has) => (has('sweetened') || has('sugar') ? -1 : 0.7),
  nobutter: (has) => (has('butter') ? -1 : 0.7),
  nodressing: (has) => (has('dressing') ? -1 : 0.7),
}

/** How well a name that says nothing of it fits: canned fish has its bones, cooked food is salted more often than not. */
const SILENT: ReadonlyMap<string, number> = new Map([
  ['withbone', 0.7], ['nobone', 0.6], ['withskin', 0.6], ['noskin', 0.6], ['withsalt', 0.7], ['nofatadded', 0.7],
  ['drained', 0.8], ['whole', 0.6], ['fullfat', 0.6], ['vitamind', 0.5],
]) // biome-ignore format: a table

/** Words that contradict a word: the others of the groups of which a food has one. */
function rivalsOf(word: string): readonly string[] {
  return EXCLUSIVE.filter((group) => group.has(word)).flatMap((group) =>
    [...group].filter((other) => other !== word),
  )
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
  if (has('aseaten')) return -0.6
  if (word === 'dried' && has('raw')) return anyOf(PULSE_WORDS, has) ? 0.85 : -0.3 // a dried apricot is no raw one
  if (word === 'raw' && has('dried')) return -0.3
  if (anyOf(DRY_WORDS, has)) return 1
  if (anyOf(COOKED_WORDS, has)) return -0.8
  return word === 'raw' ? 0.5 : 0.2
}
