import { COLUMN_OF, type Nutrient } from './nutrients.ts'
import type { Totals } from './totals.ts'

/** Below this share the sums are too thin to say what is left after food (a project convention; domain.md 5.1). */
export const ENOUGH_KNOWN = 0.8

/**
 * How much of what was eaten has a value of one nutrient.
 *
 * Unit    grams of food with a value / grams of all food, 0 to 1
 * Rule    a food that is partly known, such as a dish by its ingredients, counts with its known share;
 *         supplements, water, tea and coffee are left out of both; over days it is the gram-weighted mean,
 *         which is what the sums over days give
 * Source  design.md 1
 *
 * null where no food was eaten.
 */
export function knownOf(totals: Totals, nutrient: Nutrient): number | null {
  if (!(totals.foodGrams > 0)) return null
  const unknown = (totals.unknownGrams[COLUMN_OF[nutrient]] ?? 0) / totals.foodGrams
  return 1 - Math.min(1, Math.max(0, unknown))
}
