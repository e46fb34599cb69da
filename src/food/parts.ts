import type { ReadPortion } from './portion.ts'
import type { FoodTable } from './table.ts'
import { DOUBTED, MAYBE } from './trust.ts'

const PARTS = new Set(['leaf', 'floret', 'slice', 'piece', 'wedge', 'cube', 'ring', 'strip'])
/** Units of which a piece of another kind is never meant. */
export const NO_COUNT: ReadonlySet<string> = new Set(['slice', 'bunch', 'block', 'loaf', 'crown'])

/**
 * How far a bare count is trusted that the table answers with a part: "1 cauliflower" is no floret, and a leaf of a
 * cabbage weighs a hundredth of one; a slice of cheese may well be meant. Null: it is no part, or was asked for; bread
 * is counted by the slice.
 */
export function trustInPart(
  table: FoodTable,
  row: number,
  { unit, words }: ReadPortion,
  foodWords: ReadonlySet<string>,
): number | null {
  if (!PARTS.has(unit?.name ?? '') || table.hasTag(row, 'bread') || words.has('whole')) return null
  if ([...words, ...PARTS].some((word) => foodWords.has(word))) return null
  // Dried apricots are halves or whole ones, and USDA calls either a slice.
  if (/\bdried\b/.test(table.description(row))) return MAYBE
  return ['vegetable', 'fruit', 'leafy_green'].some((tag) => table.hasTag(row, tag)) ? DOUBTED : MAYBE
}

const CRUMB_G = 1
const FEW = 3

/** Nobody counts them; raisins and nuts are. */
const UNCOUNTED = /^(?:Popcorn|Cereal|Seaweed|Lemon juice|Lime juice)\b/

/** "1 popcorn" is no kernel of a third of a gram. */
export function isCrumb({ portion }: ReadPortion, quantity: number, description: string): boolean {
  return portion.grams < CRUMB_G && quantity >= 1 && quantity <= FEW && UNCOUNTED.test(description)
}
