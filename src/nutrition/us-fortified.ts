import { COLUMN_OF } from './nutrients.ts'
import type { TargetSetName } from './reference-intake.ts'
import type { EatenFood } from './top.ts'

/** Nutrients that are added to common foods in the US, and to other foods, or to none, elsewhere. */
export type FortifiedNutrient = 'vitaminD' | 'calcium'

/** Whether who goes by these targets is likely to live outside the US. */
export function isElsewhere(set: TargetSetName): boolean {
  return set === 'uk' || set === 'efsa' || set === 'who'
}

/** Foods of the table; a person's own foods have the figures of their own labels. */
const OF_TABLE = /^(?:fndds|sr28|fdc):/

/** What vitamin D is in by nature. Names of the table begin with the food. */
const NATURAL =
  /^(?:(?:(?:stewed|lomi|gefilte|biscayne|steelhead) )?(?:fish|codfish|salmon|trout)|herring|sardines?|mackerel|tuna|eel|shellfish|mollusks|shrimp|crab|sushi|caviar|eggs?|beef|veal|pork|ham|bacon|lamb|goat|chicken|turkey|duck|goose|liver|liverwurst|sausage|mushrooms?|lard|butter)\b(?!.*\b(?:milk|cheese|cream(?:ed)?|margarine|spread|soup|sandwich|sauce|casserole|substitute|imitation|replacement|blend|ultraviolet|fat added)\b)/i

/** Drinks of plants and what is made with them, juice and other foods that say so, breakfast cereals, meal replacements. */
const CALCIUM_ADDED =
  /\b(?:non-?dairy|soy ?milk|silk|vitasoy)\b|\b(?:soy|almond|oat|rice|coconut|cashew|hemp|pea) milk\b|yogurt, soy|(?:added|with) calcium(?! (?:sulfate|propionate))|calcium[- ](?:added|fortified|enriched)|plus calcium|\bfortified\b|^cereals?\b(?!.*\bcooked\b)|^(?:nutrition|nutritional|formulated) (?:bar|drink|powder)/i

/**
 * What of a nutrient foods bring whose figure may rest on what US makers add: milk and all that is made with it, cereals,
 * spreads, plant drinks, juice. Elsewhere less may be in them, so a sum with them in it is no lower bound.
 *
 * Unit    of the nutrient, over all that was eaten
 * Rule    vitamin D: everything but fish, eggs, meat, mushrooms, butter and lard, where it is by nature; so a dish that
 *         may hold milk or spread counts. Calcium: plant drinks and what says that it is fortified, cereals, meal
 *         replacements; cow's milk has its own. Mistakes on purpose to the side of too much
 * Source  project convention; domain.md 5.14 (fortified milk 2.5-3 µg in 240 ml; fortified soy milk 300 mg)
 */
export function fromUsFortified(nutrient: FortifiedNutrient, eaten: readonly EatenFood[]): EatenFood[] {
  const isIt = ({ food: { id, description } }: EatenFood) =>
    OF_TABLE.test(id) &&
    (nutrient === 'vitaminD' ? !NATURAL.test(description) : CALCIUM_ADDED.test(description))
  return eaten.filter((one) => amountIn(nutrient, one) > 0 && isIt(one))
}

/** From this share of what food brings on it is told, and no bound is claimed (project convention). */
const MUCH = 0.05

/** Whether so much of what food brings may rest on US fortification that its sum is no bound. */
export function restsOnUsFortified(nutrient: FortifiedNutrient, eaten: readonly EatenFood[]): boolean {
  return sumOf(nutrient, fromUsFortified(nutrient, eaten)) > MUCH * sumOf(nutrient, eaten)
}

/** In the unit of the nutrient; 0 where there is no value. */
export function amountIn(nutrient: FortifiedNutrient, { food, grams }: EatenFood): number {
  const amount = ((food.per100g[COLUMN_OF[nutrient]] ?? Number.NaN) * grams) / 100
  return Number.isNaN(amount) ? 0 : amount
}

/** Of everything given. */
export function sumOf(nutrient: FortifiedNutrient, eaten: readonly EatenFood[]): number {
  return eaten.reduce((sum, one) => sum + amountIn(nutrient, one), 0)
}
