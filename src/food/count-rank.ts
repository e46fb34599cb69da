import { LOOSE } from './best-portion.ts'
import type { ReadPortion } from './portion.ts'

/** Ranks of `countRank`: a piece that is the food itself or a whole one; any piece at all. */
export const OWN_PIECE = 20
export const ANY_PIECE = 90
/** Below this it is a piece of the food, above it a slice or a package of it. */
export const SURE_PIECE = 30

/** What is roasted as a roast potato is a piece of one, as heavy as a new potato. */
const CUT_UP = 'roastpotato'
const OTHER_SIZE = Math.log(1.5)

interface Ranked {
  readonly read: ReadPortion
  readonly rank: number
}

/** Whether the likeliest piece is only a small or large one, or one of several that differ by half: patties and links. */
export function isOneOfPieces(
  { read, rank }: Ranked,
  ranked: readonly Ranked[],
  foodWords: ReadonlySet<string>,
): boolean {
  // "small/individual" against "regular/large": either could be meant.
  if (read.size !== null && read.size !== 'medium') return true
  const differs = (other: ReadPortion) =>
    Math.abs(Math.log(other.portion.grams / read.portion.grams)) > OTHER_SIZE
  if (rank >= OWN_PIECE) return ranked.some((other) => other.rank < SURE_PIECE && differs(other.read))
  // "2 sausage links": for breakfast, or as long as a bun?
  const isNamed = [...read.words].some((word) => word !== 'link' && foodWords.has(word))
  const isSomeLink = read.words.has('link') && !isNamed
  return (
    foodWords.has(CUT_UP) ||
    (isSomeLink && ranked.some((other) => other.read.words.has('link') && differs(other.read)))
  )
}

const WHOLES = ['whole', 'fruit', 'item', 'each', 'nut', 'berry', 'kernel', 'bean', 'sandwich']

/** How likely a portion is what "2" of a food means; lower is likelier. `isCutUp`: fish and meat, of which nobody eats a whole one. */
function countRank(read: ReadPortion, foodWords: ReadonlySet<string>, isCutUp: boolean): number {
  if (read.isOdd) return 95
  if (foodWords.has(CUT_UP) && read.words.has('new')) return 0
  // Asked for by its size, never meant by a plain "1 bar".
  if (['fun', 'king', 'miniature'].some((size) => read.words.has(size))) return 60
  const kind = read.unit?.kind
  if (read.words.has('whole') && isCutUp) return 70
  if (kind === 'volume' || kind === 'mass') return 99
  const size = read.size === null ? 0 : read.size === 'medium' ? 1 : 6
  const usual = read.isUsual ? -1 : 0
  const said = [...read.words].filter((word) => !LOOSE.has(word))
  const missed = said.filter((word) => !foodWords.has(word)).length
  // "tender, strip, or finger", "medium/regular/sandwich size roll": names of one piece, of which one was typed.
  const hasOthers = read.words.has('or') || /[a-z]\/[a-z]/.test(read.portion.measure)
  const unsaid = hasOthers && kind !== 'container' && missed < said.length ? 0 : missed
  if (unsaid < said.length) return 2 + size + 10 * unsaid + usual
  if (WHOLES.some((word) => read.words.has(word))) return 5 + size + usual
  if (read.size === 'medium' && (kind === undefined || kind === null)) return 4
  if (kind === 'piece') return (read.unit?.name === 'slice' ? 45 : 20) + size
  if (kind === 'container') return 40 + size
  if (kind === 'helping') return 50
  return read.size !== null ? 30 + size : 60
}

/** Of a pie: a quarter, an eighth. */
export const SHARE_OF_WHOLE = 0.34
const WHOLE_PIE_G = 600
/** Beyond all ranks of what a count may mean. */
const NEVER = 95

/** The rank for a quantity: one pie is never the whole one that is cut into eight, an eighth no part of an individual one. */
export function rankOf(
  read: ReadPortion,
  quantity: number,
  foodWords: ReadonlySet<string>,
  isCutUp: boolean,
): number {
  const isShare = quantity <= SHARE_OF_WHOLE
  if (read.words.has('pie') && read.portion.grams > WHOLE_PIE_G) return isShare ? 0 : NEVER
  return isShare && isSmallOne(read, foodWords) ? NEVER : countRank(read, foodWords, isCutUp)
}

/** An individual pie where nobody said individual: a slice or the whole one could be meant. */
export function isSmallOne({ words }: ReadPortion, foodWords: ReadonlySet<string>): boolean {
  return words.has('individual') && !foodWords.has('individual')
}
