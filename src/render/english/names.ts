import type { IncompleteReason, SodiumClass } from '../../nutrition/intake-day.ts'
import type { Nutrient } from '../../nutrition/nutrients.ts'

/** What each nutrient is called in a table. At most 14 letters. */
export const NUTRIENT_NAME: Readonly<Record<Nutrient, string>> = {
  energy: 'energy', protein: 'protein', carbohydrate: 'carbohydrate', sugars: 'sugars', fibre: 'fibre', fat: 'fat',
  saturatedFat: 'saturated fat', calcium: 'calcium', phosphorus: 'phosphorus', magnesium: 'magnesium',
  potassium: 'potassium', sodium: 'sodium', zinc: 'zinc', vitaminD: 'vitamin D', vitaminK: 'vitamin K',
  vitaminK2: 'vitamin K2', boron: 'boron', silicon: 'silicon', isoflavones: 'isoflavones', ala: 'omega-3 ALA',
  epaDha: 'EPA + DHA', retinol: 'retinol', caffeine: 'caffeine', alcohol: 'alcohol', water: 'water',
} // biome-ignore format: groups

export const SODIUM_CLASS_NAME: Readonly<Record<SodiumClass, string>> = {
  fast_food: 'fast food',
  canned_soup: 'canned soup',
  deli_meat: 'deli meat',
  processed: 'processed',
  bread: 'bread',
  other: 'other',
}

export const INCOMPLETE_REASON: Readonly<Record<IncompleteReason, string>> = {
  'no-food': 'no food logged',
  'not-understood': 'not all of it was understood',
  'marked-incomplete': 'marked incomplete',
}

/** The conditions of a profile by their ids; anything else is shown as written. */
export const CONDITION_NAME: Readonly<Partial<Record<string, string>>> = {
  kidney_stones: 'kidney stones',
  ckd: 'chronic kidney disease',
  rheumatoid_arthritis: 'rheumatoid arthritis',
  copd: 'COPD',
  bone_metastasis: 'bone metastasis',
  vertebral_fracture: 'vertebral fracture',
  heart_failure: 'heart failure',
}
