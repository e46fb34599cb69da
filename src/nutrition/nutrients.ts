/** Every nutrient of the food table, in the order of its columns and of all output. */
export const NUTRIENTS = [
  'energy', 'protein', 'carbohydrate', 'sugars', 'fibre', 'fat', 'saturatedFat',
  'calcium', 'phosphorus', 'magnesium', 'potassium', 'sodium', 'zinc',
  'vitaminD', 'vitaminK', 'vitaminK2', 'boron', 'silicon', 'isoflavones',
  'ala', 'epaDha', 'retinol', 'caffeine', 'alcohol', 'water',
] as const // biome-ignore format: groups

/** `vitaminK` is K1 (phylloquinone); K2 stands apart. `fibre` is total dietary fibre. */
export type Nutrient = (typeof NUTRIENTS)[number]

export type NutrientUnit = 'kcal' | 'g' | 'mg' | 'µg'

/** The one unit in which each nutrient is stored, summed and printed. */
export const UNIT_OF: Readonly<Record<Nutrient, NutrientUnit>> = {
  energy: 'kcal', protein: 'g', carbohydrate: 'g', sugars: 'g', fibre: 'g', fat: 'g', saturatedFat: 'g',
  calcium: 'mg', phosphorus: 'mg', magnesium: 'mg', potassium: 'mg', sodium: 'mg', zinc: 'mg',
  vitaminD: 'µg', vitaminK: 'µg', vitaminK2: 'µg', boron: 'mg', silicon: 'mg', isoflavones: 'mg',
  ala: 'g', epaDha: 'g', retinol: 'µg', caffeine: 'mg', alcohol: 'g', water: 'g',
} // biome-ignore format: groups

/** The place of each nutrient in `NUTRIENTS`, which is its column in the compiled table. */
export const COLUMN_OF = Object.fromEntries(NUTRIENTS.map((name, column) => [name, column])) as Readonly<
  Record<Nutrient, number>
>
