import type { FoodTable } from './table.ts'

/** WWEIA categories of foods that are eaten as they are; mixed dishes, sandwiches, sweets and bars are in others. */
const PLAIN: readonly (readonly [from: number, to: number])[] = [
  [1002, 1008], [1602, 1604], [1820, 1822], [1902, 1904], // milk, cheese, yogurt, plant-based milk and yogurt
  [2002, 2202], [2206, 2206], [2402, 2404], [2502, 2502], // meat, poultry, fish, eggs
  [2802, 2806], [4002, 4004], [4202, 4208], [4802, 4804], // legumes, nuts, soy, grains, bread, oatmeal
  [6002, 6024], [6402, 6420], [6802, 6802], // fruit, vegetables, potatoes
] // biome-ignore format: groups

/** Meat, poultry and fish: there "dried" is no food to eat by the plate, as dried fruit is. */
const FLESH = (category: number) => category >= 2002 && category <= 2404

/** Words of foods with something to them, or of which the table does not say what they are. */
const WITH_MORE =
  /\bwith\b|\bfrom\b|\bmade\b|\bfat added\b|chocolate|cocoa|flavor|sweetened|\bfried\b|breaded|battered|\bNS as\b|reconstituted|Puerto Rican|omelet|\bstewed\b|casserole|creamed|candied|meatless|\bsauce\b|shake|spread|processed cheese|imitation|blend|dessert|fortified|reduced sugar|instant/i

/** On few plates anywhere, so poor examples. */
const RARE =
  /escargot|turtle|\bfrog|shark|\beel\b|\bcarp\b|lambsquarter|curd cheese|octopus|\broe\b|upma|\bbear\b|brains|sweetbread/i

/** A serving beyond so many times the middle one of its category is a cup that nobody takes: paneer's is 123 g. */
const TIMES_THE_MIDDLE = 3

/**
 * Whether a row is a food that people eat as such by the usual serving: milk, a fish, kale, bread. For lists of
 * examples; never for sums. `middleGrams`: by category, as `middleServings` has it.
 */
export function isPlainFood(
  table: FoodTable,
  row: number,
  middleGrams: ReadonlyMap<number, number>,
): boolean {
  const category = table.category(row)
  if (table.source(row) !== 'fndds' || !PLAIN.some(([from, to]) => category >= from && category <= to))
    return false
  const description = table.description(row)
  if (RARE.test(description)) return false
  if (WITH_MORE.test(description.replaceAll(/\bunsweetened\b/gi, ''))) return false
  if (FLESH(category) && /\bdried\b|\bsmoked\b|\bsalted\b/i.test(description)) return false
  const grams = table.defaultGrams(row)
  return grams !== null && grams <= TIMES_THE_MIDDLE * (middleGrams.get(category) ?? grams)
}

/** Grams of the middle usual serving of each category of FNDDS. */
export function middleServings(table: FoodTable): ReadonlyMap<number, number> {
  const byCategory = new Map<number, number[]>()
  for (let row = 0; row < table.size; row += 1) {
    const grams = table.source(row) === 'fndds' ? table.defaultGrams(row) : null
    if (grams === null) continue
    const all = byCategory.get(table.category(row))
    if (all === undefined) byCategory.set(table.category(row), [grams])
    else all.push(grams)
  }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  return new Map([...byCategory].map(([category, all]) => [category, middle(all)]))
}
