import { NUTRIENTS, type Nutrient } from '../../nutrition/nutrients.ts'
import { suggestionFor } from '../suggest.ts'

/** What a line of a label is about. Salt stands for the sodium in it; `other` has no place in the food table. */
export type LabelLine = Nutrient | 'salt' | 'other'

/** A key of a label, and the unit if it holds one: "calcium (mg)", "energy_kcal", "kJ". */
export interface LabelKey {
  readonly line: LabelLine
  readonly unit: string | null
}

const NAMES: Readonly<Record<Nutrient | 'salt', string>> = {
  energy: 'energy|energy value|calories|calorie|cal',
  protein: 'protein|proteins',
  carbohydrate: 'carbohydrate|carbohydrates|carb|carbs',
  sugars: 'sugars|sugar',
  fibre: 'fibre|fiber|fibres|fibers',
  fat: 'fat|fats|lipids',
  saturatedFat: 'saturated fat|saturates|saturated|sat fat|saturated fats|saturated fatty acids|saturatedfat',
  calcium: 'calcium|ca',
  phosphorus: 'phosphorus|phosphorous|phosphor',
  magnesium: 'magnesium|mg',
  potassium: 'potassium',
  sodium: 'sodium|na',
  zinc: 'zinc|zn',
  vitaminD: 'vitamin d|vitamin d3|vitamin d2|vit d|vit d3|vit d2|cholecalciferol|ergocalciferol|vitamind',
  vitaminK: 'vitamin k|vitamin k1|vit k|vit k1|phylloquinone|vitamink',
  vitaminK2: 'vitamin k2|vit k2|menaquinone|menaquinones|mk 4|mk 7|vitamink2',
  boron: 'boron',
  silicon: 'silicon',
  isoflavones: 'isoflavones|isoflavone',
  ala: 'ala|omega 3 ala|alpha linolenic acid|α linolenic acid',
  epaDha: 'epa + dha|epa+dha|epa and dha|epa & dha|epa dha|epadha',
  retinol: 'retinol',
  caffeine: 'caffeine',
  alcohol: 'alcohol|ethanol',
  water: 'water|moisture',
  salt: 'salt|salt equivalent',
}

/** Lines of labels that this program has no column for. They are passed over, so that a label can be copied whole. */
const OTHERS =
  'added sugars|added sugar|includes added sugars|starch|polyols|sugar alcohol|sugar alcohols|erythritol|trans fat|trans|' +
  'trans fats|monounsaturated fat|monounsaturates|mono unsaturates|polyunsaturated fat|polyunsaturates|' +
  'unsaturated fat|cholesterol|omega 3|omega 6|omega 3 fatty acids|epa|dha|soluble fibre|soluble fiber|insoluble fiber|' +
  'insoluble fibre|beta glucans|ash|iron|iodine|copper|manganese|selenium|chromium|molybdenum|chloride|fluoride|silica|' +
  'vitamin a|vitamin b1|vitamin b2|vitamin b3|vitamin b5|vitamin b6|vitamin b12|vitamin c|vitamin e|thiamin|thiamine|' +
  'riboflavin|niacin|folate|folic acid|biotin|pantothenic acid|choline|inulin|lactose|glucose|fructose'

/** A unit at the end of a key, in brackets or not; "mg" alone is none, "kcal" and "kJ" alone are energy. */
const UNIT_AT_END = /^(.*?)(?:\s|\s*[([]\s*)(kcal|kj|g|mg|µg|ug|mcg|iu)\s*[)\]]?$/

let byName: ReadonlyMap<string, LabelLine> | null = null

function allNames(): ReadonlyMap<string, LabelLine> {
  if (byName !== null) return byName
  const made = new Map<string, LabelLine>()
  for (const line of [...NUTRIENTS, 'salt'] as const)
    for (const name of NAMES[line].split('|')) made.set(name, line)
  for (const name of OTHERS.split('|')) made.set(name, 'other')
  byName = made
  return made
}

/** The line of a label that a key means; null: none that is known. */
export function labelKey(key: string): LabelKey | null {
  const name = plainKey(key)
  if (name === 'kcal' || name === 'kj') return { line: 'energy', unit: name }
  const [, before = '', unit = null] = UNIT_AT_END.exec(name) ?? []
  const whole = lineOf(name)
  if (whole !== null) return { line: whole, unit: null }
  const line = lineOf(before)
  return line === null ? null : { line, unit }
}

/** The known key nearest to a mistyped one. */
export function labelSuggestion(key: string): string | null {
  return suggestionFor(plainKey(key), allNames().keys())
}

/** The keys that an error names. */
export const LABEL_KEYS: readonly string[] = [
  'energy', 'protein', 'carbohydrate', 'sugars', 'fibre', 'fat', 'saturated fat', 'calcium', 'phosphorus', 'magnesium',
  'potassium', 'sodium', 'salt', 'zinc', 'vitamin D', 'vitamin K',
] // biome-ignore format: a list

function plainKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replaceAll('μ', 'µ')
    .replaceAll(/[\s_-]+/g, ' ')
}

/** "of which sugars", "total fat" and "dietary fiber" are what stands behind. */
function lineOf(name: string): LabelLine | null {
  const names = allNames()
  const bare = name.replace(/^(?:of which|thereof|including|total|dietary)\s+/, '')
  return names.get(name) ?? names.get(bare) ?? names.get(bare.replace(/^(?:total|dietary)\s+/, '')) ?? null
}
