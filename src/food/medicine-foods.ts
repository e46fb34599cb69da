import type { FoodFacts, MedicineFood } from '../nutrition/intake-day.ts'

/**
 * Natto and grapefruit in the name of a food; natto by its tag too. Nothing where there is neither: most foods.
 *
 * @example medicineFoodsIn('Grapefruit juice, white, raw') // { medicineFoods: ['grapefruit'] }
 */
export function medicineFoodsIn(name: string, isNatto = false): Pick<FoodFacts, 'medicineFoods'> {
  const found: MedicineFood[] = []
  const lower = name.toLowerCase()
  if (isNatto || (lower.includes('natto') && /\bnatto\b/.test(lower))) found.push('natto')
  if (lower.includes('grapefruit') && /\bgrapefruit/.test(lower)) found.push('grapefruit')
  return found.length === 0 ? {} : { medicineFoods: found }
}

/** What the parts of a dish bring, and its own name. */
export function medicineFoodsOf(
  name: string,
  parts: readonly Pick<FoodFacts, 'medicineFoods'>[],
): Pick<FoodFacts, 'medicineFoods'> {
  const found = [
    ...(medicineFoodsIn(name).medicineFoods ?? []),
    ...parts.flatMap(({ medicineFoods = [] }) => medicineFoods),
  ]
  return found.length === 0 ? {} : { medicineFoods: [...new Set(found)] }
}
