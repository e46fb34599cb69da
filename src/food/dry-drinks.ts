import type { Amount } from './amount/amount.ts'
import type { Found } from './search/search.ts'
import type { FoodTable } from './table.ts'

/** Names of what is stirred into water or milk before anyone drinks it. */
const DRY = /\b(?:powder|powdered|dry|mix|instant|concentrate|not reconstituted|undiluted)\b/i
const DRINK = /\b(?:tea|coffee|cocoa|chocolate|drink|beverages?|milk|lemonade|punch|shake|malt)\b/i
/** Names of what nobody drinks as it is, by a rarer part of each: looked for before the pattern is tried. */
const UNMIXED = /\b(?:powder|dry|mix|not reconstituted|undiluted|concentrate)\b/i
const PARTS = ['powder', 'dry', 'mix', 'reconst', 'undil', 'concent']
const MOST_WATER_G = 15
/** A spoon of it is a likely amount, a glass is not. */
const LEAST_DRINK_ML = 60

/**
 * What was found without the powders that drinks are made of, where a drink's worth was eaten and no word asks for a
 * powder: a mug of tea is 300 g of tea, never of instant tea, which has a hundred times its potassium.
 */
export function withoutDryDrinks(
  table: FoodTable,
  found: Found,
  text: string,
  amounts: readonly Amount[],
): Found {
  if (!amounts.every(isDrinksWorth)) return found
  const hits = found.hits.filter(({ row }) => !isDryDrink(table, row))
  return hits.length === 0 || hits.length === found.hits.length || DRY.test(text) ? found : { ...found, hits }
}

/** Whether a food is a powder, a mix or a concentrate, by its name. */
export function isUnmixed(description: string): boolean {
  const lower = description.toLowerCase()
  return PARTS.some((part) => lower.includes(part)) && UNMIXED.test(lower)
}

/** Nobody eats more of a yeast extract or of bouillon powder at once. */
export const MOST_OF_PASTE_ML = 60

/** Whether a food is all salt and savour, of which a cup is another food. */
export function isPaste(description: string): boolean {
  return description.startsWith('Yeast extract') || description.includes('bouillon cubes')
}

function isDrinksWorth({ unit, quantity }: Amount): boolean {
  if (unit === null || unit.kind === 'container') return true
  return unit.kind === 'volume' && quantity * (unit.size ?? 0) >= LEAST_DRINK_ML
}

function isDryDrink(table: FoodTable, row: number): boolean {
  // Water first: few foods have so little, and the patterns are long.
  if (!(table.waterG(row) < MOST_WATER_G)) return false
  const description = table.description(row)
  return DRY.test(description) && DRINK.test(description)
}
