import { isOddRow, kindOf } from '../food/odd-rows.ts'
import type { FoodTable } from '../food/table.ts'
import type { Evidence } from '../nutrition/intake-day.ts'
import { COLUMN_OF, type Nutrient } from '../nutrition/nutrients.ts'
import { nutrientOf } from './food-facts.ts'
import { type TableInfo, tableInfo } from './food-list.ts'

/** A usual serving is USDA's "Quantity not specified" weight, which foods of FNDDS have. */
export type Per = 'serving' | '100g'

export interface TopFood {
  readonly id: string
  readonly description: string
  /** Of the nutrient in `grams` of the food. */
  readonly amount: number
  readonly grams: number
  readonly per100g: number
  readonly known: number
  readonly evidence: Evidence
  /** How many more rows there are of this kind of food, all with less. */
  readonly alike: number
}

/** The foods with most of a nutrient. */
export interface FoodTopView {
  readonly version: string
  readonly foodTable: TableInfo
  readonly nutrient: Nutrient
  readonly per: Per
  readonly all: boolean
  readonly foods: readonly TopFood[]
  /** Foods that could be compared, and those that have no value, so that they may have more. */
  readonly compared: number
  readonly withoutValue: number
}

interface TopOptions {
  readonly per: Per
  readonly all: boolean
  readonly most: number
  readonly version: string
}

/**
 * The foods with most of a nutrient, by a usual serving or by 100 g. Without `all`, of each kind of food the row
 * with most, and no odd rows. Equal amounts stand in the order of the table.
 */
export function foodTop(
  table: FoodTable,
  nutrient: Nutrient,
  { per, all, most, version }: TopOptions,
): FoodTopView {
  const column = COLUMN_OF[nutrient]
  const rows: { row: number; grams: number; amount: number }[] = []
  let withoutValue = 0
  for (let row = 0; row < table.size; row += 1) {
    const grams = per === '100g' ? 100 : table.defaultGrams(row)
    if (grams === null || (!all && isOddRow(table, row))) continue
    const per100g = table.nutrient(row, column)
    if (Number.isNaN(per100g)) withoutValue += 1
    else rows.push({ row, grams, amount: (per100g * grams) / 100 })
  }
  const sorted = rows.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount || a.row - b.row)
  const kinds = new Map<unknown, { row: number; grams: number; amount: number; alike: number }>()
  for (const one of sorted) {
    const kind = all ? one.row : kindOf(table.description(one.row))
    const first = kinds.get(kind)
    if (first === undefined) kinds.set(kind, { ...one, alike: 0 })
    else first.alike += 1
  }
  const foods = [...kinds.values()].slice(0, most).map(({ row, grams, amount, alike }): TopFood => {
    const { per100g, known, evidence } = nutrientOf(table, row, nutrient)
    return {
      id: table.id(row),
      description: table.description(row),
      amount,
      grams,
      per100g: per100g ?? 0,
      known,
      evidence: evidence ?? 'analytical',
      alike,
    }
  })
  return {
    version,
    foodTable: tableInfo(table),
    nutrient,
    per,
    all,
    foods,
    compared: rows.length,
    withoutValue,
  }
}
