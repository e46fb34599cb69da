import type { FoodFinding } from '../findings/foods.ts'
import { COLUMN_OF } from '../nutrients.ts'
import type { EatenFood } from '../top.ts'
import type { ToFind } from './to-find.ts'

/** From this share of the vitamin D of food on (project convention). */
const MUCH = 0.2

/**
 * Where targets are European and milk brings more than a fifth of the vitamin D of food: the table's milk is American and
 * has vitamin D added, which the reader's may not.
 *
 * Source  domain.md 5.14 (fortified milk 2.5-3 µg in 240 ml)
 */
export function aboutFortifiedMilk({ assessment }: ToFind, eaten: readonly EatenFood[]): FoodFinding[] {
  const [set] = assessment.targets
  const days = assessment.countedDays
  if ((set !== 'uk' && set !== 'efsa') || days === 0) return []
  const all = vitaminDOf(eaten)
  const ofMilk = vitaminDOf(eaten.filter(({ food }) => food.description.startsWith('Milk, ')))
  if (!(ofMilk > MUCH * all)) return []
  return [{ code: 'fortified-milk', level: 'note', args: { ugPerDay: ofMilk / days, share: ofMilk / all } }]
}

/** µg; a food without a value adds nothing. */
function vitaminDOf(eaten: readonly EatenFood[]): number {
  return eaten.reduce((sum, { food, grams }) => {
    const amount = ((food.per100g[COLUMN_OF.vitaminD] ?? Number.NaN) * grams) / 100
    return amount > 0 ? sum + amount : sum
  }, 0)
}
