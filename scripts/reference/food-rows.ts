import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'

/** What data/foods says of one food. */
export interface FoodRow {
  readonly description: string
  /** Per 100 g; null: blank. Values out of the literature or out of recipes too. */
  readonly values: ReadonlyMap<string, number | null>
  /** USDA's household measures, and the grams of one. */
  readonly portions: ReadonlyMap<string, number>
}

/** A few rows of the project's own food table, for checks of reference data. */
export class FoodRows {
  private readonly rows = new Map<string, FoodRow>()

  constructor(ids: readonly string[]) {
    const wanted = new Set(ids)
    const portions = linesOf('portions.csv', wanted)
    const others = [...linesOf('literature.csv', wanted), ...linesOf('recipes.csv', wanted)]
    for (const row of linesOf('foods.csv', wanted)) {
      const id = row['id'] ?? ''
      const values = new Map<string, number | null>(NUTRIENTS.map((name) => [name, number(row[name])]))
      for (const other of others)
        if (other['id'] === id) values.set(other['nutrient'] ?? '', number(other['amount']))
      const own = portions.filter((portion) => portion['id'] === id)
      this.rows.set(id, {
        description: row['description'] ?? '',
        values,
        // The first of two that are called the same, as the table's own readers take it.
        portions: new Map(own.reverse().map(({ measure, grams }) => [measure ?? '', Number(grams)])),
      })
    }
  }

  of(id: string): FoodRow | undefined {
    return this.rows.get(id)
  }
}

function number(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

/** The records of some foods; all other lines are passed over unread. */
function linesOf(name: string, wanted: ReadonlySet<string>): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(
    join(import.meta.dirname, '../../data/foods', name),
    'utf8',
  ).split('\n')
  const kept = lines.filter((line) => wanted.has(line.slice(0, line.indexOf(','))))
  return parse([head, ...kept].join('\n'), { columns: true, bom: true })
}
