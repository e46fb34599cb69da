import { DRY, DRY_HEAT, EXCLUSIVE, FRIED, PULSES, UNCOOKED, WET_HEAT } from './word-classes.ts'

/** Asks whether a food's name has a word. */
export type HasWord = (word: string) => boolean

/** How a name that lacks a typed word answers it, from -1 (contradicts it) to 1; `forms` are the name's (formsOf). */
export type Absence = (has: HasWord, forms: number) => number

/** The answer of names to a word that they lack; null: always 0, as for words that have no kin. Worked out once a word. */
export function absenceOf(word: string): Absence | null {
  if (word.startsWith('!')) return (has) => (has(word.slice(1)) ? -1 : 0.8)
  const own = OWN_ANSWERS[word]
  if (own !== undefined) return own
  if (word === 'cooked' || DRY_HEAT.has(word) || WET_HEAT.has(word) || FRIED.has(word))
    return (_, forms) => cookedFit(word, forms)
  if (UNCOOKED.has(word) || DRY.has(word)) return (_, forms) => uncookedFit(word, forms)
  const rivals = rivalsOf(word)
  const silent = SILENT.get(word) ?? 0
  if (rivals.length > 0) return (has) => (anyOf(rivals, has) ? -0.6 : silent)
  return silent === 0 ? null : () => silent
}

const FATS = ['butter', 'oil', 'margarine']

/** Words for what was left out, which a name that has it contradicts, and for the fat in the pan. */
const OWN_ANSWERS: Readonly<Record<string, Absence>> = {
  nosalt: (has) => (has('withsalt') ? -1 : has('raw') || has('lowsodium') ? 0.8 : 0.45),
  lowsodium: (has) => (has('withsalt') ? -1 : has('nosalt') ? 0.8 : 0),
  nosugar: (has) => (has('sweetened') || has('sugar') ? -1 : 0.7),
  nobutter: (has, forms) => (has('butter') ? -1 : (forms & NO_FAT) !== 0 ? 1 : 0.7),
  // "kale, steamed, no fat" is no fat-free kale
  nonfat: (has, forms) =>
    (forms & NO_FAT) !== 0 ? 0.9 : has('fatadded') ? -1 : anyOf(rivalsOf('nonfat'), has) ? -0.6 : 0,
  fatadded: (has) => (has('nofatadded') ? -0.6 : anyOf(FATS, has) ? 0.9 : 0),
  oil: (has) => (has('water') ? -0.6 : has('fatadded') ? 0.85 : 0),
  oliveoil: (has) => (has('water') ? -0.6 : has('oil') || has('fatadded') ? 0.85 : 0),
  butter: (has) => (has('fatadded') ? 0.85 : 0),
  leanonly: (has) => (has('lean') && has('fat') ? -0.6 : 0.6),
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

/** Words that say how a food is kept or made, and the bit of each kind. */
const FORMS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [1, UNCOOKED],
  [2, new Set(['dry'])],
  [4, DRY_HEAT],
  [8, WET_HEAT],
  [16, FRIED],
  [32, new Set(['cooked'])],
  [64, new Set(['canned'])],
  [128, new Set(['aseaten'])],
  [256, new Set(['raw'])],
  [512, new Set(['dried'])],
  [1024, DRY],
  [2048, PULSES],
  [4096, new Set(['nofatadded'])],
]
const [IS_UNCOOKED, SAYS_DRY, BY_DRY_HEAT, BY_WET_HEAT, IS_FRIED, SAYS_COOKED, CANNED, AS_EATEN, RAW, DRIED, IS_DRY, PULSE, NO_FAT] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096,
] as const // biome-ignore format: a table
const IS_COOKED = BY_DRY_HEAT | BY_WET_HEAT | IS_FRIED | SAYS_COOKED | CANNED

/** The kinds of such words that a name has, as bits. The compiled table keeps them: every search asks for them. */
export function formsOf(words: readonly string[]): number {
  return FORMS.reduce((bits, [bit, kind]) => (words.some((word) => kind.has(word)) ? bits | bit : bits), 0)
}

/** A typed way of cooking against the name's: the same family nearly fits, raw contradicts, silence half fits. */
function cookedFit(word: string, forms: number): number {
  if ((forms & (IS_UNCOOKED | SAYS_DRY)) !== 0) return -0.7
  const isDryHeat = (forms & BY_DRY_HEAT) !== 0
  const isWetHeat = (forms & BY_WET_HEAT) !== 0
  const isFried = (forms & IS_FRIED) !== 0
  if (word === 'cooked') return isDryHeat || isWetHeat ? 0.9 : isFried ? 0.4 : 0.6
  if ((isDryHeat && DRY_HEAT.has(word)) || (isWetHeat && WET_HEAT.has(word)) || (isFried && FRIED.has(word)))
    return 0.8
  if (isFried) return 0.1
  if (isDryHeat || isWetHeat) return 0.5
  if ((forms & SAYS_COOKED) === 0) return 0.6
  // What is boiled or steamed is cooked without fat.
  return (forms & NO_FAT) !== 0 && WET_HEAT.has(word) ? 0.95 : 0.8
}

/** "raw", "uncooked", "dry" or "dried" against the name: near words for the same state. */
function uncookedFit(word: string, forms: number): number {
  if ((forms & AS_EATEN) !== 0) return -0.6
  if (word === 'dried' && (forms & RAW) !== 0) return (forms & PULSE) === 0 ? -0.3 : 0.85 // a dried apricot is no raw one
  if (word === 'raw' && (forms & DRIED) !== 0) return -0.3
  if ((forms & IS_DRY) !== 0) return 1
  if ((forms & IS_COOKED) !== 0) return -0.8
  return word === 'raw' ? 0.5 : 0.2
}
