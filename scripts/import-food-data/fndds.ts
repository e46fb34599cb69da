import { COLUMN_OF, type Nutrient } from '../../src/nutrition/nutrients.ts'
import { plainNumber, sumOf } from './numbers.ts'
import { splitPortion } from './portion-text.ts'
import type { RawRow, RawTables } from './raw-tables.ts'
import type { Amounts, SourceTables, TableFood, TablePortion } from './table-food.ts'

const FOODS = 'fndds-2021-2023/foods_and_beverages.csv'
const VALUES = 'fndds-2021-2023/fndds_nutrient_values.csv'
const PORTIONS = 'fndds-2021-2023/portions_and_weights.csv'

/** FNDDS columns whose unit is that of the project's table (mcg is µg). EPA and DHA are added up apart. */
const COLUMNS: Partial<Record<Nutrient, string>> = {
  energy: 'Energy (kcal)',
  protein: 'Protein (g)',
  carbohydrate: 'Carbohydrate (g)',
  sugars: 'Sugars, total (g)',
  fibre: 'Fiber, total dietary (g)',
  fat: 'Total Fat (g)',
  saturatedFat: 'Fatty acids, total saturated (g)',
  calcium: 'Calcium (mg)',
  phosphorus: 'Phosphorus (mg)',
  magnesium: 'Magnesium (mg)',
  potassium: 'Potassium (mg)',
  sodium: 'Sodium (mg)',
  zinc: 'Zinc (mg)',
  vitaminD: 'Vitamin D (D2 + D3) (mcg)',
  vitaminK: 'Vitamin K (phylloquinone) (mcg)',
  retinol: 'Retinol (mcg)',
  caffeine: 'Caffeine (mg)',
  alcohol: 'Alcohol (g)',
  water: 'Water (g)',
}
const NAMES = Object.keys(COLUMNS).sort(
  (a, b) => COLUMN_OF[a as Nutrient] - COLUMN_OF[b as Nutrient],
) as Nutrient[]

/** FNDDS 2021-2023: foods with values (human milk has none), portions, WWEIA categories; sorted by food code. */
export function readFndds(raw: RawTables): SourceTables {
  const names = new Map(raw.rows(FOODS).map((row) => [row('Food code'), row]))
  const { portions, defaults } = readPortions(raw)
  const foods: TableFood[] = []
  const categories = new Map<string, string>()
  for (const row of raw.rows(VALUES)) {
    const code = row('Food code')
    const name = names.get(code)
    if (name === undefined) {
      // Without the list of foods every row would say so; the missing list has been named already.
      if (names.size > 0) raw.troubles.push(`${VALUES}: food ${code} is not in ${FOODS}`)
      continue
    }
    categories.set(row('WWEIA Category number'), row('WWEIA Category description'))
    foods.push(foodOf(row, name('Additional food description'), defaults.get(code) ?? '', raw.troubles))
  }
  const withValues = new Set(foods.map(({ id }) => id))
  return {
    foods: foods.sort((a, b) => (a.id < b.id ? -1 : 1)), // all codes have eight digits
    portions: portions.filter(({ id }) => withValues.has(id)),
    categories: [...categories]
      .map(([code, name]) => ({ source: 'fndds' as const, code, name }))
      .sort((a, b) => Number(a.code) - Number(b.code)),
  }
}

function foodOf(row: RawRow, additional: string, defaultGrams: string, troubles: string[]): TableFood {
  const code = row('Food code')
  const read = (column: string) =>
    plainNumber(row(column), `${VALUES}: food ${code}, column "${column}"`, troubles)
  const amounts: Amounts = {}
  for (const name of NAMES) {
    const value = read(COLUMNS[name] ?? '')
    if (value !== null) amounts[name] = value
  }
  const longChain = sumOf(read('20:5 n-3 (g)'), read('22:6 n-3 (g)'))
  if (longChain !== null) amounts.epaDha = longChain
  return {
    id: `fndds:${code}`,
    source: 'fndds',
    description: row('Main food description').trim(),
    category: row('WWEIA Category number'),
    also: additional
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    defaultGrams,
    amounts,
    undifferentiated18c3: read('18:3 (g)'),
    mk4: null,
  }
}

/** Portions with a weight; "Quantity not specified" is no portion but the weight of an entry without an amount. */
function readPortions(raw: RawTables): { portions: TablePortion[]; defaults: Map<string, string> } {
  const portions: TablePortion[] = []
  const defaults = new Map<string, string>()
  for (const row of raw.rows(PORTIONS)) {
    const code = row('Food code')
    const where = `${PORTIONS}: food ${code}, portion ${row('Seq num')}`
    const grams = plainNumber(row('Portion weight (g)'), where, raw.troubles)
    if (grams === null || grams === '0') continue
    const text = row('Portion description').trim()
    if (text === 'Quantity not specified') defaults.set(code, grams)
    else portions.push({ id: `fndds:${code}`, seq: Number(row('Seq num')), ...splitPortion(text), grams })
  }
  return { portions, defaults }
}
