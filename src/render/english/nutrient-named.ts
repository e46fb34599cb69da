import { suggestionFor } from '../../input/suggest.ts'
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
  carb: 'carbohydrate',
  satfat: 'saturatedFat',
  saturated: 'saturatedFat',
  saturatedfats: 'saturatedFat',
  omega3s: 'ala',
  omega3fattyacids: 'ala',
  alphalinolenicacid: 'ala',
  linolenicacid: 'ala',
  epaanddha: 'epaDha',
  fishoil: 'epaDha',
  fishomega3: 'epaDha',
  mk7: 'vitaminK2',
  mk4: 'vitaminK2',
  menaquinone: 'vitaminK2',
  ca: 'calcium',
  mg: 'magnesium',
  zn: 'zinc',
  na: 'sodium',
  soyisoflavones: 'isoflavones',
  silica: 'silicon',
}

/** The nutrient that a name means: `vitamin D`, `vitaminD`, `vit. d`, `fiber`; null: none. */
export function nutrientNamed(name: string): Nutrient | null {
  const plain = plainName(name)
  const same = NUTRIENTS.find((key) => plain === plainName(key) || plain === plainName(NUTRIENT_NAME[key]))
  return same ?? (Object.hasOwn(OTHER_NAMES, plain) ? (OTHER_NAMES[plain] ?? null) : null)
}

/** What the nutrient of a mistyped name is called (`vitmain d` gives `vitamin D`); null: none is near. */
export function nutrientNear(name: string): string | null {
  const plain = plainName(name)
  const known = [...NUTRIENTS.map((key) => plainName(NUTRIENT_NAME[key])), ...Object.keys(OTHER_NAMES)]
  const near = suggestionFor(
    plain,
    known.filter((one) => one.length > 2),
  )
  const nutrient = near === null ? null : nutrientNamed(near)
  return nutrient === null ? null : NUTRIENT_NAME[nutrient]
}

/** In letters and digits only, with "vit" spelled out. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/^vit(?:amins)?(?=[a-z]\d?$)/, 'vitamin')
}
