import type { Portion } from '../food/portion.ts'
import type { FoodTable } from '../food/table.ts'
import type { Evidence, SodiumClass } from '../nutrition/intake-day.ts'
import { COLUMN_OF, NUTRIENTS, type Nutrient } from '../nutrition/nutrients.ts'
import { type FoodSource, known, type TableInfo, tableInfo } from './food-list.ts'

export interface FoodNutrient {
  readonly nutrient: Nutrient
  /** In the unit of UNIT_OF; null: unknown. */
  readonly per100g: number | null
  /** Share of the food's weight that the value speaks for, 0 to 1. */
  readonly known: number
  /** null where there is no value. */
  readonly evidence: Evidence | null
}

/** All that the table knows of one food. */
export interface FoodFactsView {
  readonly version: string
  readonly foodTable: TableInfo
  readonly id: string
  readonly description: string
  readonly source: FoodSource
  readonly nutrients: readonly FoodNutrient[]
  /** USDA's "Quantity not specified" weight; null: none. */
  readonly usualGrams: number | null
  readonly portions: readonly Portion[]
  readonly tags: readonly string[]
  readonly sodiumClass: SodiumClass
}

/** The facts of a food by its id; null: the table has no such food. */
export function foodFacts(table: FoodTable, id: string, version: string): FoodFactsView | null {
  const row = table.rowOf(id)
  if (row === null) return null
  return {
    version,
    foodTable: tableInfo(table),
    id: table.id(row),
    description: table.description(row),
    source: table.source(row),
    nutrients: NUTRIENTS.map((nutrient) => nutrientOf(table, row, nutrient)),
    usualGrams: table.defaultGrams(row),
    portions: table.portions(row),
    tags: table.tags(row),
    sodiumClass: table.sodiumClass(row),
  }
}

/** One nutrient of a food, with how much of the food it speaks for and how well it is supported. */
export function nutrientOf(table: FoodTable, row: number, nutrient: Nutrient): FoodNutrient {
  const column = COLUMN_OF[nutrient]
  const facts = table.facts(row)
  const per100g = known(facts.per100g[column] ?? Number.NaN)
  return {
    nutrient,
    per100g,
    known: facts.known?.[column] ?? (per100g === null ? 0 : 1),
    evidence: per100g === null ? null : (facts.evidence?.[nutrient] ?? 'analytical'),
  }
}
