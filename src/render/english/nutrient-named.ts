import { NUTRIENTS, type Nutrient } from '../../nutrition/nutrients.ts'
import { NUTRIENT_NAME } from './names.ts'

/** Other words for nutrients, in letters and digits only. */
const OTHER_NAMES: Readonly<Record<string, Nutrient>> = {
  calories: 'energy',
  kcal: 'energy',
  carbohydrates: 'carbohydrate',
  carbs: 'carbohydrate',
  sugar: 'sugars',
  fiber: 'fibre',
  saturates: 'saturatedFat',
  d: 'vitaminD',
  vitamind3: 'vitaminD',
  k: 'vitaminK',
  k1: 'vitaminK',
  vitamink1: 'vitaminK',
  k2: 'vitaminK2',
  omega3: 'ala',
  epa: 'epaDha',
  dha: 'epaDha',
  vitamina: 'retinol',
  salt: 'sodium',
}

/** The nutrient that a name means: `vitamin D`, `vitaminD`, `fiber`; null: none. */
export function nutrientNamed(name: string): Nutrient | null {
  const plain = plainName(name)
  const same = NUTRIENTS.find((key) => plain === plainName(key) || plain === plainName(NUTRIENT_NAME[key]))
  return same ?? (Object.hasOwn(OTHER_NAMES, plain) ? (OTHER_NAMES[plain] ?? null) : null)
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
