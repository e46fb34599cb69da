import type { Nutrient, NutrientUnit } from '../../nutrition/nutrients.ts'

/** Names as a row of a table or a sentence begins with them. */
export const NUTRIENT_NAME: Readonly<Record<Nutrient, string>> = {
  energy: 'Energy',
  protein: 'Protein',
  carbohydrate: 'Carbohydrate',
  sugars: 'Sugars',
  fibre: 'Fibre',
  fat: 'Fat',
  saturatedFat: 'Saturated fat',
  calcium: 'Calcium',
  phosphorus: 'Phosphorus',
  magnesium: 'Magnesium',
  potassium: 'Potassium',
  sodium: 'Sodium',
  zinc: 'Zinc',
  vitaminD: 'Vitamin D',
  vitaminK: 'Vitamin K1',
  vitaminK2: 'Vitamin K2',
  boron: 'Boron',
  silicon: 'Silicon',
  isoflavones: 'Isoflavones',
  ala: 'ALA (omega-3)',
  epaDha: 'EPA + DHA',
  retinol: 'Retinol',
  caffeine: 'Caffeine',
  alcohol: 'Alcohol',
  water: 'Water',
}

/** `812 mg`, `4.8 µg`, `1.15 g`: three figures, and never a longer tail than the sums deserve. */
export function amountInEnglish(amount: number, unit: NutrientUnit): string {
  const decimals = amount >= 100 ? 0 : amount >= 10 ? 1 : 2
  return `${Number(amount.toFixed(decimals))} ${unit}`
}
