import type { Found } from './search/search.ts'
import type { FoodTable } from './table.ts'

/** Words that keep meat and fish out; the second group keep milk and eggs out too, the third milk alone. */
const NO_MEAT = /\b(?:vegetarian|veggie|meat[ -]?free|meatless|vegan|(?<!egg )plant(?:[ -]based)?)\b/i
const NO_ANIMAL = /\b(?:vegan|(?<!egg )plant(?:[ -]based)?)\b/i
const NO_DAIRY = /\b(?:vegan|(?<!egg )plant(?:[ -]based)?|dairy[ -]free|non[ -]?dairy)\b/i
const MEATS = ['meat', 'processed_meat', 'fish', 'deli_meat']
/** In names of the table, for mixed dishes, which have no tags. "Meatless" and "meat substitute" are no meat. */
const MEAT =
  /\b(?:meats?(?! substitute)|beef|steak|pork|ham|bacon|sausage|chicken|turkey|lamb|veal|poultry|hot dog|frankfurter|meatballs?|hamburger|pepperoni|fish|tuna|salmon|shrimp|crab|seafood|sardines?)\b/i
const MEATLESS =
  /meatless|vegetarian|veggie|soyburger|\btofu\b|\bno (?:meat|beef|pork|chicken)|without meat|imitation|plant/i
const MILK = /\b(?:cheese|milk|(?:ice )?creams?|custard|yogurt|butter|whey)\b/i
const MILKLESS =
  /\b(?:almond|soy|soymilk|oat|rice|coconut|cashew|pea|peanut|nut|hemp|non-?dairy|imitation|vegan|cocoa|apple|without milk)\b/i

/** Enough to look through, since what is left out stands foremost. */
const MOST_SEEN = 60

/** How many foods are looked for. */
export function mostFor(text: string): number | undefined {
  return saysNoAnimal(text.toLowerCase()) ? MOST_SEEN : undefined
}

/**
 * What was found without meat and fish, for "veggie" and its like, or without milk and eggs too, for "vegan". Nothing
 * may be left: a wrong food is worse than none.
 */
export function withoutAnimals(table: FoodTable, found: Found, text: string): Found {
  if (!saysNoAnimal(text.toLowerCase())) return found
  const tests = [
    NO_MEAT.test(text) ? isMeat : null,
    NO_ANIMAL.test(text) ? isEgg : null,
    NO_DAIRY.test(text) ? isDairy : null,
  ].filter((test) => test !== null)
  const hits = found.hits.filter(({ row }) => !tests.some((test) => test(table, row)))
  return hits.length === found.hits.length ? found : { ...found, hits }
}

/** Looked for before the patterns are tried: most entries say none of it. */
function saysNoAnimal(lower: string): boolean {
  return lower.includes('veg') || lower.includes('meat') || lower.includes('plant') || lower.includes('dairy')
}

function isMeat(table: FoodTable, row: number): boolean {
  const name = table.description(row)
  return !MEATLESS.test(name) && (MEATS.some((tag) => table.hasTag(row, tag)) || MEAT.test(name))
}

function isEgg(table: FoodTable, row: number): boolean {
  return table.hasTag(row, 'egg') || /\beggs?\b(?! substitute)/i.test(table.description(row))
}

function isDairy(table: FoodTable, row: number): boolean {
  const name = table.description(row)
  return (table.hasTag(row, 'dairy') || MILK.test(name)) && !MILKLESS.test(name)
}
