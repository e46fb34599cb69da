import type { FoodFinding } from '../findings/foods.ts'
import type { EatenFood } from '../top.ts'
import { amountIn, type FortifiedNutrient, fromUsFortified, isElsewhere, sumOf } from '../us-fortified.ts'
import type { ToFind } from './to-find.ts'

const NUTRIENTS: readonly FortifiedNutrient[] = ['vitaminD', 'calcium']

/**
 * Where targets are of no American body: vitamin D and calcium that may rest on what US makers add, where it is more than a
 * twentieth of what food brings, or where the target is reached only with it. That is a caution: elsewhere it may not be.
 *
 * Source  src/nutrition/us-fortified.ts
 */
export function aboutUsFortified({ assessment }: ToFind, eaten: readonly EatenFood[]): FoodFinding[] {
  const days = assessment.countedDays
  if (!isElsewhere(assessment.targets[0]) || days === 0) return []
  const nutrients = NUTRIENTS.flatMap((nutrient) => {
    const foods = fromUsFortified(nutrient, eaten)
    const amount = sumOf(nutrient, foods) / days
    const share = (amount * days) / sumOf(nutrient, eaten)
    const { mean, target, isByUsFortification } = assessment.nutrients[nutrient]
    const reachesTarget =
      mean !== null && target !== null && mean >= target.lower && mean - amount < target.lower
    if (foods.length === 0 || !(isByUsFortification || reachesTarget)) return []
    const names = foods
      .sort((a, b) => amountIn(nutrient, b) - amountIn(nutrient, a))
      .map(({ food }) => food.description)
    return [{ nutrient, amount, share, reachesTarget, foods: names }]
  })
  if (nutrients.length === 0) return []
  const level = nutrients.some(({ reachesTarget }) => reachesTarget) ? 'caution' : 'note'
  return [{ code: 'us-fortified', level, args: { nutrients } }]
}
