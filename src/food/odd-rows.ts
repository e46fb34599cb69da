import type { FoodTable } from './table.ts'

/** WWEIA 9002-9404: food, juice, water and formula for babies; 9802: protein and nutritional powders. */
const FNDDS_ODD = (category: number) => (category >= 9002 && category <= 9404) || category === 9802
/** SR28's group of baby foods; Foundation Foods have the same numbers. */
const SR28_BABY_FOODS = 300
/** "made from powder" is not a powder. */
const MADE_FROM = /\b(?:from|with)(?: a)?(?: dry| instant)? (?:mix|powder|concentrate)\b/g
/** In names, in small letters. "Dry roasted" and "dry heat" are how a food is cooked. */
const DRY_OR_NO_FOOD =
  /\bpowder(?:ed)?\b|\bdry mix|\bmix(?:es)?, dry|, dry(?![ -](?:roasted|heat))|\bdehydrated|\bfreeze-dried|\bdried-frozen|\b(?:egg|milk)\b.*\bdried|not reconstituted|undiluted|unprepared|\bconcentrate\b|\brennin\b|\bleavening\b|\bindustrial\b|\bprotein (?:isolate|supplement)|\bwhey, |\binfant\b|\bbaby ?food|moisture/

/**
 * Whether nobody eats 100 g or a plate of a food as it is in the table: food for babies, powders and dry mixes,
 * spices, leavening, wares of the food industry. For lists that compare foods; never for sums.
 */
export function isOddRow(table: FoodTable, row: number): boolean {
  if (table.hasTag(row, 'spice')) return true
  const category = table.category(row)
  if (table.source(row) === 'fndds' ? FNDDS_ODD(category) : category === SR28_BABY_FOODS) return true
  return DRY_OR_NO_FOOD.test(table.description(row).toLowerCase().replaceAll(MADE_FROM, ''))
}

/** First words of names that say too little alone: "Fish, salmon", "Cheese, cheddar". */
const GENERAL = new Set(
  'beans|beverages|beef|bread|candies|cereals|cereals ready-to-eat|cheese|crustaceans|fish|fruit|game meat|juice|lamb|lettuce|milk|mollusks|mushrooms|nuts|oil|peas|pork|seaweed|seeds|soup|snacks|spices|veal|vegetables|yogurt'.split(
    '|',
  ),
)

/** What kind of food a row is: "Kale, frozen, cooked" and "Kale, raw" are one, "Fish, salmon" and "Fish, eel" two. */
export function kindOf(description: string): string {
  const [first = '', second = ''] = description.toLowerCase().split(/\s*,\s*/)
  const plain = (part: string) =>
    part
      .replace(/ \bwith\b.*| \bmade\b.*|[^\p{L}\p{N} ]/gu, '')
      .replace(/s$/, '')
      .trim()
  return GENERAL.has(first) || GENERAL.has(first.replace(/s$/, ''))
    ? `${plain(first)}, ${plain(second)}`
    : plain(first)
}
