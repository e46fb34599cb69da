import type { FoodTable } from './table.ts'
import { DOUBTED } from './trust.ts'
import { isByPortion } from './understood.ts'
import type { Weighing } from './weigh-entry.ts'

/** WWEIA categories of dishes out of a pan or a tin: meat, bean, grain and pasta dishes, quick breads, cakes and pies. */
const isOfAPan = (category: number): boolean =>
  (category >= 3002 && category < 3500) || category === 4402 || category === 5502
/**
 * One of more than this, and than so many usual helpings, is the whole that several eat from. Lines of this project:
 * pieces and helpings of FNDDS's dishes are below them, its pans and whole pies above.
 */
const WHOLE_G = 400
const MOST_HELPINGS = 2.5

/**
 * "1 lasagne" and "2 slices cornbread" are no pans of a kilogram: one by number is a usual helping, USDA's "quantity not
 * specified", and a guess that the report asks about. `lower` is the entry in small letters.
 */
export function asHelping(table: FoodTable, weighing: Weighing, lower: string): Weighing {
  const { hit, weight } = weighing
  const helpingG = table.defaultGrams(hit.row)
  if (weight.gramsFrom !== 'count' && !isByPortion(weight.gramsFrom)) return weighing
  if (helpingG === null || weight.quantity === 0 || !isOfAPan(table.category(hit.row))) return weighing
  if (/\b(?:whole|entire|pan|tray|dish)\b/.test(lower)) return weighing
  const oneG = weight.grams / weight.quantity
  if (oneG <= WHOLE_G || oneG <= MOST_HELPINGS * helpingG) return weighing
  const quantity = Math.max(1, weight.quantity)
  return { hit, weight: { ...weight, grams: quantity * helpingG, gramsFrom: 'default', trust: DOUBTED } }
}
