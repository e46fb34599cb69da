import type { Evidence } from '../../src/nutrition/intake-day.ts'
import { COLUMN_OF } from '../../src/nutrition/nutrients.ts'
import { type Combined, combineRows } from './combine-rows.ts'
import type { LiteratureEntry, LiteratureMap } from './literature-map.ts'
import type { LiteratureNutrient, LiteratureRow } from './literature-rows.ts'
import { fiveDigits } from './numbers.ts'
import { fits } from './rules.ts'
import type { TableFood } from './table-food.ts'
import type { FoodTags } from './tags.ts'
import { writeCsv } from './write-csv.ts'

/** One line of data/foods/literature.csv: per 100 g, vitamin K2 in µg, boron, silicon and isoflavones in mg. */
export interface LiteratureValue {
  readonly id: string
  readonly nutrient: LiteratureNutrient
  readonly amount: number
  readonly min: number
  readonly max: number
  /** 1, or 0.5 where only a part of the nutrient is known (menaquinone-4 of vitamin K2). */
  readonly known: number
  readonly evidence: Evidence
  readonly source: string
}

/** Of vitamin K2, MK-4 alone is known: there may be as much or more of the longer menaquinones. */
const PARTLY_KNOWN = 0.5

/** The values of all foods that the mapping, USDA's MK-4 and the group means reach, in the order of the foods. */
export function literatureValues(
  map: LiteratureMap,
  rows: readonly LiteratureRow[],
  foods: readonly TableFood[],
  tagged: readonly FoodTags[],
): LiteratureValue[] {
  const totals = map.vitaminK2.filter((entry) => entry.mk4_only !== true)
  const values = new Map<string, LiteratureValue>()
  // The first value that a food gets for a nutrient stays.
  const put = (list: readonly LiteratureValue[]) => {
    for (const value of list) {
      const key = `${value.id} ${value.nutrient}`
      if (!values.has(key)) values.set(key, value)
    }
  }
  put(ofEntries('vitaminK2', totals, rows, foods))
  put(foods.flatMap(usdaMk4))
  put(
    ofEntries(
      'vitaminK2',
      map.vitaminK2.filter((entry) => entry.mk4_only === true),
      rows,
      foods,
    ).map(asMk4),
  )
  put(ofEntries('boron', map.boron, rows, foods))
  put(ofEntries('silicon', map.silicon, rows, foods))
  put(ofEntries('isoflavones', [...map.isoflavones, ...byNumber(map, rows, foods)], rows, foods))
  put(groupMeans(map, rows, foods, tagged))
  const place = new Map(foods.map(({ id }, i) => [id, i]))
  return [...values.values()].sort(
    (a, b) =>
      (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) || COLUMN_OF[a.nutrient] - COLUMN_OF[b.nutrient],
  )
}

/** Rows of the USDA isoflavone table stand for the SR28 food of their number, unless the mapping says they do not. */
function byNumber(
  map: LiteratureMap,
  rows: readonly LiteratureRow[],
  foods: readonly TableFood[],
): LiteratureEntry[] {
  const ids = new Set(foods.map(({ id }) => id))
  return rows.flatMap(({ name }) => {
    const id = name.replace(/^ndb:/, 'sr28:')
    const isOwn = name.startsWith('ndb:') && ids.has(id) && map.unused.isoflavones?.[name] === undefined
    return isOwn ? [{ rows: [name], foods: [id] }] : []
  })
}

/** Each food's rows from all entries that list it, taken together. */
function ofEntries(
  nutrient: LiteratureNutrient,
  entries: readonly LiteratureEntry[],
  rows: readonly LiteratureRow[],
  foods: readonly TableFood[],
): LiteratureValue[] {
  const ofFood = new Map<string, Set<LiteratureRow>>()
  const inDryMatter = new Set<LiteratureRow>()
  for (const entry of entries) {
    const wanted = rows
      .filter((row) => row.nutrient === nutrient && entry.rows.includes(row.name))
      .map((row) => (entry.upper_bound === true ? { ...row, isLimit: true } : row))
    for (const id of entry.foods) ofFood.set(id, new Set([...(ofFood.get(id) ?? []), ...wanted]))
    if (entry.dry_matter === true) for (const row of wanted) inDryMatter.add(row)
  }
  return foods.flatMap((food) => {
    const own = [...(ofFood.get(food.id) ?? [])].map((row) =>
      inDryMatter.has(row) ? asEaten(row, food) : row,
    )
    const combined = combineRows(own.filter((row) => row !== null))
    return combined === null ? [] : [literatureValue(food.id, nutrient, combined)]
  })
}

/** A value per 100 g of dry matter as one per 100 g of the food with its own water; null where that is unknown. */
function asEaten(row: LiteratureRow, food: TableFood): LiteratureRow | null {
  const { water } = food.amounts
  if (water === undefined) return null
  const source = `${row.source}; from dry matter by the food's ${water} % of water`
  return {
    ...row,
    amount: row.amount * (1 - Number(water) / 100),
    source: water === '0' ? row.source : source,
  }
}

function literatureValue(
  id: string,
  nutrient: LiteratureNutrient,
  { sources, ...combined }: Combined,
): LiteratureValue {
  return { id, nutrient, ...combined, known: 1, source: sources.join(' | ') }
}

function asMk4(value: LiteratureValue): LiteratureValue {
  return { ...value, known: PARTLY_KNOWN, source: `${value.source} (MK-4 only: partly known)` }
}

function usdaMk4({ id, source, mk4 }: TableFood): LiteratureValue[] {
  if (mk4 === null) return []
  const amount = Number(mk4)
  const table = source === 'fdc' ? 'USDA Foundation Foods, nutrient 1183' : 'USDA SR28, nutrient 428'
  const text = `${table} (MK-4 only: partly known)`
  return [
    {
      id,
      nutrient: 'vitaminK2',
      amount,
      min: amount,
      max: amount,
      known: PARTLY_KNOWN,
      evidence: 'analytical',
      source: text,
    },
  ]
}

/** Silicon of foods without a row of their own, from the mean of their group. */
function groupMeans(
  map: LiteratureMap,
  rows: readonly LiteratureRow[],
  foods: readonly TableFood[],
  tagged: readonly FoodTags[],
): LiteratureValue[] {
  return foods.flatMap((food, i) => {
    const group = map.groups.silicon.find(
      (rule) => (rule.tag === undefined || tagged[i]?.tags.includes(rule.tag)) && fits(food, [rule]),
    )
    const mean = rows.find(({ nutrient, name }) => nutrient === 'silicon' && name === group?.row)
    const combined = mean === undefined ? null : combineRows([mean])
    return combined === null
      ? []
      : [{ ...literatureValue(food.id, 'silicon', combined), evidence: 'estimate' as const }]
  })
}

/** data/foods/literature.csv. */
export function writeLiterature(folder: string, values: readonly LiteratureValue[]): void {
  const rows = values.map(({ id, nutrient, amount, min, max, known, evidence, source }) => {
    return [id, nutrient, fiveDigits(amount), fiveDigits(min), fiveDigits(max), known, evidence, source]
  })
  writeCsv(
    folder,
    'literature.csv',
    ['id', 'nutrient', 'amount', 'min', 'max', 'known', 'evidence', 'source'],
    rows,
  )
}
