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
  for (const group of EXCLUSIVE) {
    if (!group.has(word)) continue
    for (const other of group) if (other !== word && has(other)) return -0.6
  }
  return SILENT[word] ?? 0
}

/** How well a name that says nothing of it fits: canned fish has its bones, cooked food is salted more often than not. */
const SILENT: Readonly<Record<string, number>> = {
  withbone: 0.7, nobone: 0.6, withskin: 0.6, noskin: 0.6, withsalt: 0.7, nofatadded: 0.7, drained: 0.8, whole: 0.6, fullfat: 0.6, vitamind: 0.5,
} // biome-ignore format: a table

/** A typed way of cooking against the name's: the same family nearly fits, raw contradicts, silence half fits. */
function cookedFit(word: string, has: HasWord): number {
  const any = (family: ReadonlySet<string>) => [...family].some(has)
  if (any(UNCOOKED) || has('dry')) return -0.7
  if (word === 'cooked') return any(DRY_HEAT) || any(WET_HEAT) ? 0.9 : any(FRIED) ? 0.4 : 0.6
  const own = [DRY_HEAT, WET_HEAT, FRIED].find((family) => family.has(word))
  if (own !== undefined && any(own)) return 0.8
  if (any(FRIED)) return 0.1
  if (any(DRY_HEAT) || any(WET_HEAT)) return 0.5
  return has('cooked') ? 0.8 : 0.6
}

/** "raw", "uncooked", "dry" or "dried" against the name: near words for the same state. */
function uncookedFit(word: string, has: HasWord): number {
  if (word === 'dried' && has('raw')) return [...PULSES].some(has) ? 0.85 : -0.3 // a dried apricot is no raw one
  if (word === 'raw' && has('dried')) return -0.3
  if ([...DRY].some(has)) return 1
  const cooked = [...DRY_HEAT, ...WET_HEAT, ...FRIED, 'cooked', 'canned'].some(has)
  if (cooked) return -0.8
  return word === 'raw' ? 0.5 : 0.2
}
