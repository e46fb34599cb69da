import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import type { SourceTables, TableFood, TablePortion } from './table-food.ts'
import { writeCsv } from './write-csv.ts'

/** data/foods/foods.csv: one row a food, per 100 g in the units of UNIT_OF, blank where unknown. */
export function writeFoods(
  folder: string,
  foods: readonly TableFood[],
  uses: ReadonlyMap<string, number>,
): void {
  const columns = ['id', 'description', 'category', 'also', 'uses', 'default_grams', ...NUTRIENTS]
  const rows = foods.map((food) => [
    food.id,
    food.description,
    food.category,
    food.also.join('; '),
    uses.get(food.id) ?? 0,
    food.defaultGrams,
    ...NUTRIENTS.map((nutrient) => food.amounts[nutrient] ?? ''),
  ])
  writeCsv(folder, 'foods.csv', columns, rows)
}

/** data/foods/portions.csv in the order of foods.csv, each food's portions in the order of its source. */
export function writePortions(
  folder: string,
  foods: readonly TableFood[],
  portions: readonly TablePortion[],
): void {
  const place = new Map(foods.map(({ id }, i) => [id, i]))
  const sorted = portions
    .filter(({ id }) => place.has(id))
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) || a.seq - b.seq)
  const rows = sorted.map(({ id, seq, amount, measure, grams }) => [id, seq, amount, measure, grams])
  writeCsv(folder, 'portions.csv', ['id', 'seq', 'amount', 'measure', 'grams'], rows)
}

/** data/foods/categories.csv: what the numbers of the column `category` are called. */
export function writeCategories(folder: string, sources: readonly SourceTables[]): void {
  const rows = sources.flatMap(({ categories }) =>
    categories.map(({ source, code, name }) => [source, code, name]),
  )
  writeCsv(folder, 'categories.csv', ['source', 'code', 'name'], rows)
}
