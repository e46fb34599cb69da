import type { FoodTable } from './table.ts'

/** Loose measures that are a serving spoon where vegetables are served. */
const SPOONED: readonly string[] = ['dollop', 'spoon']

/** What a serving spoon holds: a quarter of a US cup. By convention (docs/decisions.md, "Vessels"). */
const SERVING_SPOON_ML = 60

/** WWEIA categories of vegetables, potatoes and pulses as they are served; the group of the other tables. */
const SERVED: readonly (readonly [number, number])[] = [
  [6402, 6432],
  [6802, 6806],
  [2802, 2804],
]
const GROUP = 1100

/** Of these a little is stirred in, or lies beside. */
const LITTLE =
  /paste|pur[eé]e|sauce|ketchup|catsup|relish|pickle|olive|garlic|ginger|horseradish|powder|dried|dehydrated|chutney|salsa|parsley|coriander|cilantro|basil|chives?\b|chil[ie]|hot pepper/i

/** Millilitres of one dollop or spoonful of a vegetable that is served; null: it is as for any other food. */
export function servedMl(table: FoodTable, row: number, unit: string): number | null {
  if (!SPOONED.includes(unit) || LITTLE.test(table.description(row))) return null
  const category = table.category(row)
  const isServed =
    table.source(row) === 'fndds'
      ? SERVED.some(([from, to]) => category >= from && category <= to)
      : category === GROUP
  return isServed ? SERVING_SPOON_ML : null
}
