import type { Found } from './search/search.ts'
import type { FoodTable } from './table.ts'

type Kind = 'meat' | 'egg' | 'dairy'

/** Words that keep foods out; each with what it keeps out. */
const WORDS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/\b(?:vegetarian|veggie|meat[ -]?free|meatless)\b/i, ['meat']],
  [/\b(?:vegan|(?<!egg )plant(?:[ -]based)?)\b/i, ['meat', 'egg', 'dairy']],
  [/\b(?:dairy[ -]free|non[ -]?dairy)\b/i, ['dairy']],
]
/** What a word says ends here: "vegan cheese and ham". */
const JOIN = /\b(?:and|with|plus|on|in|without)\b|[,;&+()/]/i
const ENDS_WITH_JOIN = /(?:\b(?:and|with|plus|on|in)|[&+/])\s*$/i
const MEATS = ['meat', 'processed_meat', 'fish', 'deli_meat']
/** In names of the table, for mixed dishes, which have no tags. "Meatless" and "meat substitute" are no meat. */
const MEAT =
  /\b(?:meats?(?! substitute)|beef|steak|pork|ham|bacon|sausages?|chicken|turkey|lamb|veal|poultry|hot dogs?|frankfurters?|meatballs?|hamburgers?|pepperoni|fish|tuna|salmon|shrimps?|prawns?|crab|seafood|sardines?)\b/i
const MEATLESS =
  /meatless|vegetarian|veggie|soyburger|\btofu\b|\bno (?:meat|beef|pork|chicken)|without meat|imitation|plant/i
const MILK = /\b(?:cheese|milk|(?:ice )?creams?|custard|yogurt|butter|whey)\b/i
const EGG = /\beggs?\b(?! substitute)/i
const MILKLESS =
  /\b(?:almond|soy|soymilk|oat|rice|coconut|cashew|pea|peanut|nut|hemp|non-?dairy|imitation|vegan|cocoa|apple|without milk)\b/i

const NAMED: Readonly<Record<Kind, RegExp>> = { meat: MEAT, egg: EGG, dairy: MILK }
/** Enough to look through, since what is left out stands foremost. */
const MOST_SEEN = 60

/** How many foods are looked for; not given: as many as always. */
export function mostFor(text: string): number | undefined {
  return keptOut(text).length > 0 ? MOST_SEEN : undefined
}

/**
 * What was found without meat and fish, for "veggie" and its like, or without milk and eggs too, for "vegan". Nothing
 * may be left: a wrong food is worse than none.
 */
export function withoutAnimals(table: FoodTable, found: Found, text: string): Found {
  const kinds = keptOut(text)
  if (kinds.length === 0) return found
  const hits = found.hits.filter(({ row }) => !kinds.some((kind) => IS_OF[kind](table, row)))
  return hits.length === found.hits.length ? found : { ...found, hits }
}

/**
 * The kinds that no word of an entry can mean. What it names elsewhere was eaten: "chicken and veggie stir fry" has
 * chicken, "vegan chicken" none.
 */
export function keptOut(text: string): readonly Kind[] {
  if (!mayKeepOut(text.toLowerCase())) return []
  for (const [word, kinds] of WORDS) {
    const said = word.exec(text)
    if (said === null) continue
    const elsewhere = beyond(text, said.index, said.index + said[0].length)
    return kinds.filter((kind) => !NAMED[kind].test(elsewhere))
  }
  return []
}

/** The text without the word and what it is said of: what follows up to a joining word, or else what goes before. */
function beyond(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const behind = text.slice(end)
  const join = behind.search(JOIN)
  const own = join < 0 ? behind : behind.slice(0, join)
  const rest = join < 0 ? '' : behind.slice(join)
  const isSaidBehind = !/\p{L}{3}/u.test(own) && !ENDS_WITH_JOIN.test(before)
  return isSaidBehind ? rest : `${before} ${rest}`
}

/** Looked for before the patterns are tried: most entries say none of it. */
function mayKeepOut(lower: string): boolean {
  return lower.includes('veg') || lower.includes('meat') || lower.includes('plant') || lower.includes('dairy')
}

function isMeat(table: FoodTable, row: number): boolean {
  const name = table.description(row)
  return !MEATLESS.test(name) && (MEATS.some((tag) => table.hasTag(row, tag)) || MEAT.test(name))
}

function isEgg(table: FoodTable, row: number): boolean {
  return table.hasTag(row, 'egg') || EGG.test(table.description(row))
}

function isDairy(table: FoodTable, row: number): boolean {
  const name = table.description(row)
  return (table.hasTag(row, 'dairy') || MILK.test(name)) && !MILKLESS.test(name)
}

const IS_OF: Readonly<Record<Kind, (table: FoodTable, row: number) => boolean>> = {
  meat: isMeat,
  egg: isEgg,
  dairy: isDairy,
}
