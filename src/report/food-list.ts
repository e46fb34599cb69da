import { FoodSearch } from '../food/search/search.ts'
import type { FoodTable } from '../food/table.ts'
import { COLUMN_OF } from '../nutrition/nutrients.ts'

export type FoodSource = ReturnType<FoodTable['source']>

/** The table that a list was made with. */
export interface TableInfo {
  readonly version: string
  readonly foods: number
}

/** Which food table a list is out of. */
export function tableInfo({ version, size }: FoodTable): TableInfo {
  return { version, foods: size }
}

export interface ListedFood {
  readonly id: string
  readonly description: string
  readonly source: FoodSource
  /** mg per 100 g; null: unknown. */
  readonly calciumMgPer100g: number | null
}

/** Foods by name, best first. */
export interface FoodListView {
  readonly version: string
  readonly foodTable: TableInfo
  readonly query: string
  /** Words that were read as others: typed and taken for. */
  readonly readAs: readonly (readonly [string, string])[]
  /** Words that no name of the table has. */
  readonly unknownWords: readonly string[]
  readonly foods: readonly ListedFood[]
}

/** The foods whose names fit a few words best. */
export function foodList(table: FoodTable, query: string, most: number, version: string): FoodListView {
  const found = new FoodSearch(table).find(query, null, most)
  return {
    version,
    foodTable: tableInfo(table),
    query,
    readAs: [...new Map(found.query.corrected)],
    unknownWords: found.query.terms.filter(({ isUnknown }) => isUnknown).map(({ word }) => word),
    foods: found.hits.map(({ row }) => ({
      id: table.id(row),
      description: table.description(row),
      source: table.source(row),
      calciumMgPer100g: known(table.nutrient(row, COLUMN_OF.calcium)),
    })),
  }
}

/** NaN of the table is unknown. */
export function known(amount: number): number | null {
  return Number.isNaN(amount) ? null : amount
}
