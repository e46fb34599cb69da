import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parse } from 'csv-parse/sync'
import { openFoodTable } from '../src/food/table.ts'
import { understandEntry } from '../src/food/understand-entry.ts'
import { COLUMN_OF, type Nutrient } from '../src/nutrition/nutrients.ts'

/** One phrase with what counts as right (the columns of phrases-dev.csv). */
type Row = Record<string, string>

const root = join(import.meta.dirname, '..')
const NUTRIENT: Readonly<Record<string, Nutrient>> = { vitamin_k: 'vitaminK', vitamin_d: 'vitaminD' }

/** `npm run eval [FILE]`: how many phrases are understood with the right food, grams and nutrient together. */
function main(): void {
  const file = process.argv[2] ?? join(root, '../shared/eval/phrases-dev.csv')
  if (!existsSync(file)) {
    console.log(
      `${file} is not here: give a file of phrases (columns phrase, accept, reject, grams_min, ...)`,
    )
    return
  }
  const table = openFoodTable(join(root, 'dist/foods.bin'))
  const rows = parse(readFileSync(file), { columns: true }) as Row[]
  const results = rows.map((row) => judge(row))
  const byCategory = groupBy(results)
  for (const [category, list] of byCategory)
    console.log(`${category.padEnd(16)} ${list.filter((r) => r.right).length}/${list.length}`)
  for (const result of results.filter((r) => !r.right)) console.log(`MISS ${result.text}`)
  const times = results.map((r) => r.ms).sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
  const right = results.filter((r) => r.right).length
  const sure = results.filter((r) => r.confidence >= 0.8)
  console.log(`\nright: ${right} of ${results.length} (${((100 * right) / results.length).toFixed(1)} %)`)
  console.log(
    `food right: ${results.filter((r) => r.food).length}, grams right: ${results.filter((r) => r.grams).length}`,
  )
  console.log(`confidence >= 0.8: ${sure.length}, of them right ${sure.filter((r) => r.right).length}`)
  console.log(`a phrase: median ${at(0.5)} ms, p95 ${at(0.95)} ms`)

  function judge(row: Row) {
    const started = performance.now()
    const answer = understandEntry(table, { food: row['phrase'] ?? '', amount: null, id: null })
    const ms = performance.now() - started
    const category = row['category'] ?? ''
    if (!answer.ok) {
      return {
        category,
        ms,
        right: false,
        food: false,
        grams: false,
        confidence: 0,
        text: `${row['phrase']}: ${JSON.stringify(answer.problem)}`,
      }
    }
    const { food, grams, gramsFrom, alternatives } = answer.value
    const accept = new RegExp(row['accept'] ?? '', 'i')
    const isFood =
      accept.test(food.description) &&
      !(row['reject'] && new RegExp(row['reject'], 'i').test(food.description))
    const isGrams = grams >= Number(row['grams_min']) && grams <= Number(row['grams_max'])
    const key = row['key_nutrient'] ?? ''
    const amount = (table.nutrient(food.row, COLUMN_OF[NUTRIENT[key] ?? (key as Nutrient)]) * grams) / 100
    const isNutrient = amount >= Number(row['nutrient_min']) && amount <= Number(row['nutrient_max'])
    const text =
      `${row['phrase']}: ${isFood ? '' : '[food] '}${isGrams ? '' : `[grams ${row['grams_min']}-${row['grams_max']}] `}` +
      `${isNutrient ? '' : `[${key} ${amount.toFixed(1)}, not ${row['nutrient_min']}-${row['nutrient_max']}] `}` +
      `${food.description} ${grams.toFixed(0)} g (${gramsFrom}) ${food.confidence}  ~ ${alternatives
        .slice(0, 3)
        .map((a) => a.description)
        .join(' | ')}`
    return {
      category,
      ms,
      right: isFood && isGrams && isNutrient,
      food: isFood,
      grams: isGrams,
      confidence: food.confidence,
      text,
    }
  }
}

function groupBy<T extends { category: string }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(item.category, [...(groups.get(item.category) ?? []), item])
  return groups
}

main()
