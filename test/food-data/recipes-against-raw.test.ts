import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { ownTable, type Row } from './own-tables.ts'

const RAW = join(import.meta.dirname, '../../../shared/food-data')
const hasRaw = existsSync(join(RAW, 'fndds-2021-2023/fndds_ingredients.csv'))

test.skipIf(hasRaw)('the tests of recipes are left out: needs the raw USDA tables', () => {
  expect(hasRaw).toBe(false)
})

/** One food of the ground that a dish comes to. */
interface Ground {
  /** null: a code that no table has; `additive`: brings nothing, and is known to. */
  readonly id: string | null
  /** Share of the weight that went in. */
  readonly share: number
  /** Grams of it in 100 g of the dish. */
  readonly grams: number
}

const raw = (name: string) =>
  parse(readFileSync(join(RAW, name), 'utf8'), { columns: true, bom: true }) as Row[]

const EVIDENCE = ['analytical', 'primary', 'verified', 'estimate', 'tertiary', 'recalled']

// Every recipe once more, by another way: each dish is spread over the ground foods it comes to, weight by weight.
test.skipIf(!hasRaw).each(['vitaminK2', 'boron', 'silicon', 'isoflavones', 'ala'])(
  '%s of all recipes, spread over their ground foods (needs the raw USDA tables)',
  (nutrient) => {
    const recipes = groupedByFood(raw('fndds-2021-2023/fndds_ingredients.csv'))
    const own = ownOf(nutrient)
    const spread = spreader(recipes, own)
    const made = ownTable('recipes.csv').filter((row) => row['nutrient'] === nutrient)
    const written = new Map(made.map((row) => [row['id'], row]))
    const expected = [...recipes.keys()].filter((code) => !own.has(`fndds:${code}`))
    const wrong = expected.flatMap((code) => {
      const should = sumOf(spread(code), own)
      const row = written.get(`fndds:${code}`) ?? null
      return isSame(row, should) ? [] : [{ code, should, row }]
    })
    expect(wrong).toEqual([])
    expect(made.length).toBeGreaterThan(500)
  },
)

/** The values that foods have by themselves. */
function ownOf(nutrient: string): Map<string, Row> {
  const literature = ownTable('literature.csv').filter((row) => row['nutrient'] === nutrient)
  const own = new Map(literature.map((row) => [row['id'] ?? '', row]))
  if (nutrient !== 'ala') return own
  for (const { id = '', ala = '' } of ownTable('foods.csv'))
    if (ala !== '') own.set(id, { amount: ala, known: '1', evidence: 'analytical' })
  return own
}

function spreader(recipes: ReadonlyMap<string, readonly Row[]>, own: ReadonlyMap<string, Row>) {
  const ids = new Set(ownTable('foods.csv').map(({ id }) => id))
  const foundation = new Map(
    raw('foundation-2024-10-31/foundation_food.csv').map((row) => [
      row['NDB_number'],
      `fdc:${row['fdc_id']}`,
    ]),
  )
  const idOf = (code: string): string | null => {
    if (/^999...$/.test(code)) return 'additive'
    if (code.length === 8) return `fndds:${code}`
    return ids.has(`sr28:${code}`) ? `sr28:${code}` : (foundation.get(code) ?? null)
  }
  const spread = (code: string): Ground[] => {
    const rows = recipes.get(code) ?? []
    const all = rows.reduce((sum, row) => sum + Number(row['Ingredient weight (g)']), 0)
    const dish = all * (1 + Number(rows[0]?.['Moisture change (%)']) / 100)
    return rows.flatMap((row): Ground[] => {
      const part = row['Ingredient code'] ?? ''
      const weight = Number(row['Ingredient weight (g)'])
      const [share, grams] = [weight / all, (weight / dish) * 100]
      if (part.length !== 8 || own.has(`fndds:${part}`)) return [{ id: idOf(part), share, grams }]
      return spread(part).map((one) => ({
        id: one.id,
        share: share * one.share,
        grams: (grams * one.grams) / 100,
      }))
    })
  }
  return spread
}

function sumOf(ground: readonly Ground[], own: ReadonlyMap<string, Row>) {
  let [amount, known, weakest] = [0, 0, -1]
  for (const { id, share, grams } of ground) {
    if (id === 'additive') known += share
    const value = id === null ? undefined : own.get(id)
    if (value === undefined) continue
    amount += (grams * Number(value['amount'])) / 100
    known += share * Number(value['known'])
    weakest = Math.max(weakest, EVIDENCE.indexOf(value['evidence'] ?? ''))
  }
  return { amount, known, evidence: EVIDENCE[weakest] ?? null }
}

/** To the five digits that are written (those of literature.csv are rounded too), and four decimals of the share. */
function isSame(row: Row | null, should: ReturnType<typeof sumOf>): boolean {
  if (row === null || should.evidence === null) return row === null && should.evidence === null
  const { amount, known, evidence } = should
  return (
    Math.abs(Number(row['amount']) - amount) <= amount * 1e-4 + 1e-9 &&
    Math.abs(Number(row['known']) - known) <= 1.01e-4 &&
    row['evidence'] === evidence
  )
}

// Two ways to one figure: SR28's ALA of the ingredients, and USDA's own sum of all 18:3 for the dish. Where the whole
// recipe is known and there is some, the first is nearly all of the second; eggs and some brands have newer values there.
test.skipIf(!hasRaw)(
  'ALA from ingredients is nearly all 18:3 of the dish (needs the raw USDA tables)',
  () => {
    const values = raw('fndds-2021-2023/fndds_nutrient_values.csv')
    const all18c3 = new Map(values.map((row) => [`fndds:${row['Food code']}`, Number(row['18:3 (g)'])]))
    const ratios = ownTable('recipes.csv')
      .filter(({ nutrient, known }) => nutrient === 'ala' && known === '1')
      .map(({ id, amount }) => ({ amount: Number(amount), all: all18c3.get(id ?? '') ?? 0 }))
      .filter(({ all }) => all > 0.05)
      .map(({ amount, all }) => amount / all)
      .sort((a, b) => a - b)
    expect(ratios.length).toBeGreaterThan(500)
    const at = (share: number) => ratios[Math.floor(share * (ratios.length - 1))] ?? 0
    expect(at(0.5)).toBeGreaterThan(0.9)
    expect(at(0.5)).toBeLessThanOrEqual(1.01)
    expect(at(0.05)).toBeGreaterThan(0.7)
    expect(at(0.95)).toBeLessThan(1.1)
  },
)

function groupedByFood(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const code = row['Food code'] ?? ''
    groups.set(code, [...(groups.get(code) ?? []), row])
  }
  return groups
}
