import type { Unit } from './amount/units.ts'
import type { ReadPortion } from './portion.ts'
import type { FoodTable } from './table.ts'

/** The usual tin of beans, soup or vegetables, and what is left of it without the water. By convention. */
export const CAN_G = 400
const CAN_DRAINED_G = 240
const LARGE_TIN_OF_FISH_G = 200
/** Condensed soup comes in tins of 10 3/4 ounces. */
const CAN_CONDENSED_G = 305
const DRAINED_SHARE = CAN_DRAINED_G / CAN_G
/** Fish is packed tighter: 120 g of sardines are 84 to 92 g drained, 145 g of tuna 102 to 113 g. */
const FISH_DRAINED_SHARE = 0.75
/** Up to here a tin of fish is of the size that most shops sell. */
const USUAL_TIN_OF_FISH_G = 150

/** What is left of a tin's own weight without the water. */
export function drainedShare(table: FoodTable, row: number): number {
  return table.hasTag(row, 'fish') ? FISH_DRAINED_SHARE : DRAINED_SHARE
}

/** Grams of a tin whose size nobody said. Beans and vegetables are eaten without their water; so is what is said to be drained. */
export function canG(table: FoodTable, row: number, saysDrained: boolean): number {
  if (/\bcondensed\b/.test(table.description(row))) return CAN_CONDENSED_G
  return saysDrained || table.hasTag(row, 'legume') || table.hasTag(row, 'vegetable') ? CAN_DRAINED_G : CAN_G
}

/** USDA's tins of sardines in sauce and of salmon hold 370 g and more; those of most shops a third of it. */
export function isLargeTinOfFish(
  table: FoodTable,
  row: number,
  unit: Unit,
  { portion }: ReadPortion,
): boolean {
  return unit.name === 'can' && portion.grams > LARGE_TIN_OF_FISH_G && table.hasTag(row, 'fish')
}

/** Most tins hold 200 to 450 g, fish less; USDA's of soup hold more, and those of puddings are for one. */
const USUAL_TIN_G = [200, 450] as const

/** A tin of another size than most. */
export function isUnusualTin(table: FoodTable, row: number, unit: Unit, { portion }: ReadPortion): boolean {
  const [least, most] = USUAL_TIN_G
  if (unit.name !== 'can' || table.hasTag(row, 'fish')) return false
  return portion.grams > most || portion.grams < least
}

/** Today's usual tins of tuna hold 100 to 115 g drained, USDA's 165 and more. */
export function isOldTinOfFish(table: FoodTable, row: number, unit: Unit, { portion }: ReadPortion): boolean {
  return unit.name === 'can' && portion.grams > USUAL_TIN_OF_FISH_G && table.hasTag(row, 'fish')
}
