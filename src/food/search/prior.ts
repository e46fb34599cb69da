import { COLUMN_OF } from '../../nutrition/nutrients.ts'
import type { FoodTable } from '../table.ts'

/** A row that knows little of these is the worse one of two that are named alike. */
const BONE_COLUMNS = (['calcium', 'vitaminD', 'vitaminK', 'magnesium', 'potassium', 'sodium'] as const).map(
  (nutrient) => COLUMN_OF[nutrient],
)

/**
 * How usual a food is, -0.06 to 0.11: FNDDS before SR28 before Foundation (design of the table: rows of equal text
 * fit are chosen in that order), how many USDA recipes use it, whether it is USDA's own "not further specified" row,
 * less a little for what its row does not know.
 */
export function priorOf(table: FoodTable, row: number): number {
  const general = /\bNFS\b|\bNS as to\b/.test(table.description(row)) ? 0.02 : 0
  const unknown = BONE_COLUMNS.filter((column) => Number.isNaN(table.nutrient(row, column))).length
  return sourceWorth(table, row) + general - (0.03 * unknown) / BONE_COLUMNS.length
}

/** The part of the prior that needs no name: the source, and how many recipes use the food. */
export function sourceWorth(table: FoodTable, row: number): number {
  const source = { fndds: 0.06, sr28: 0, fdc: -0.03 }[table.source(row)]
  return source + Math.min(1, Math.log10(1 + table.uses(row)) / 2.5) * 0.03
}
