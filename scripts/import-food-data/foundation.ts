import type { Nutrient } from '../../src/nutrition/nutrients.ts'
import { foundationPortions } from './foundation-portions.ts'
import { plainNumber, sumOf } from './numbers.ts'
import type { RawTables } from './raw-tables.ts'
import type { Amounts, SourceTables, TableFood } from './table-food.ts'

const FOLDER = 'foundation-2024-10-31'

/**
 * FDC nutrient ids, the first that a food has. Energy: 1008, else by Atwater's specific factors (2048), which know
 * that nuts and grains give less than the general factors (2047) say. Fat: total lipid, else the sum of the fatty
 * acids (NLEA), all that the oils have. Fibre: the classic method, else AOAC 2011.25, which finds more.
 * Vitamin D is 1114 in µg; 1110 is the same in IU and is not read. No caffeine and no alcohol here.
 */
const IDS: Partial<Record<Nutrient, readonly string[]>> = {
  energy: ['1008', '2048', '2047'], protein: ['1003'], carbohydrate: ['1005'], sugars: ['2000', '1063'],
  fibre: ['1079', '2033'], fat: ['1004', '1085'], saturatedFat: ['1258'], calcium: ['1087'], phosphorus: ['1091'],
  magnesium: ['1090'], potassium: ['1092'], sodium: ['1093'], zinc: ['1095'], vitaminD: ['1114'],
  vitaminK: ['1185'], ala: ['1404'], retinol: ['1105'], water: ['1051'],
} // biome-ignore format: groups
const DIRECT = Object.entries(IDS) as [Nutrient, readonly string[]][]
const EPA = '1278'
const DHA = '1272'
const UNDIFFERENTIATED = '1270'
const MK4 = '1183'

/** The unit that each id must have in nutrient.csv. */
const UNITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DIRECT.flatMap(([nutrient, ids]) => ids.map((id) => [id, unitName(nutrient)]))),
  [EPA]: 'G',
  [DHA]: 'G',
  [UNDIFFERENTIATED]: 'G',
  [MK4]: 'UG',
}

function unitName(nutrient: Nutrient): string {
  if (nutrient === 'energy') return 'KCAL'
  if (nutrient === 'vitaminD' || nutrient === 'vitaminK' || nutrient === 'retinol') return 'UG'
  const inMg: readonly Nutrient[] = ['calcium', 'phosphorus', 'magnesium', 'potassium', 'sodium', 'zinc']
  return inMg.includes(nutrient) ? 'MG' : 'G'
}

/** Foundation Foods, and which of them has an NDB number: recipes know them by it. */
export interface FoundationTables extends SourceTables {
  readonly idOfNumber: ReadonlyMap<string, string>
}

/** Foundation Foods: the current foods of foundation_food.csv, not the samples behind them; sorted by FDC id. */
export function readFoundation(raw: RawTables): FoundationTables {
  checkUnits(raw)
  const list = raw.rows(`${FOLDER}/foundation_food.csv`)
  const current = new Set(list.map((row) => row('fdc_id')))
  const categories = readCategories(raw)
  const codeOf = new Map(categories.map(({ id, code }) => [id, code]))
  const values = readValues(raw, current)
  const foods = raw
    .rows(`${FOLDER}/food.csv`, (cells) => current.has(cells[0] ?? ''))
    .map((row) => {
      const category = codeOf.get(row('food_category_id')) ?? ''
      return foodOf(row('fdc_id'), row('description'), category, values.get(row('fdc_id')) ?? new Map())
    })
    .sort((a, b) => Number(a.id.slice(4)) - Number(b.id.slice(4)))
  return {
    foods,
    portions: foundationPortions(raw, current),
    categories: categories.map(({ code, name }) => ({ source: 'fdc' as const, code, name })),
    idOfNumber: new Map(list.map((row) => [row('NDB_number'), `fdc:${row('fdc_id')}`])),
  }
}

function checkUnits(raw: RawTables): void {
  const units = new Map(raw.rows(`${FOLDER}/nutrient.csv`).map((row) => [row('id'), row('unit_name')]))
  if (units.size === 0) return
  for (const [id, unit] of Object.entries(UNITS)) {
    if (units.get(id) === unit) continue
    raw.troubles.push(
      `${FOLDER}/nutrient.csv: nutrient ${id}: unit ${units.get(id) ?? 'missing'}; expected ${unit}`,
    )
  }
}

/** Codes without their leading zero: they are SR28's group ids, and those have none. */
function readCategories(raw: RawTables): { id: string; code: string; name: string }[] {
  return raw
    .rows(`${FOLDER}/food_category.csv`)
    .map((row) => ({ id: row('id'), code: String(Number(row('code'))), name: row('description') }))
    .sort((a, b) => Number(a.code) - Number(b.code))
}

function readValues(raw: RawTables, current: ReadonlySet<string>): Map<string, Map<string, string>> {
  const file = `${FOLDER}/food_nutrient.csv` as const
  const byFood = new Map<string, Map<string, string>>()
  for (const row of raw.rows(
    file,
    (cells) => current.has(cells[1] ?? '') && UNITS[cells[2] ?? ''] !== undefined,
  )) {
    const food = row('fdc_id')
    const amount = plainNumber(
      row('amount'),
      `${file}: food ${food}, nutrient ${row('nutrient_id')}`,
      raw.troubles,
    )
    if (amount === null) continue
    const values = byFood.get(food) ?? new Map<string, string>()
    byFood.set(food, values.set(row('nutrient_id'), amount))
  }
  return byFood
}

function foodOf(
  fdcId: string,
  description: string,
  category: string,
  values: ReadonlyMap<string, string>,
): TableFood {
  const amounts: Amounts = {}
  for (const [nutrient, ids] of DIRECT) {
    const id = ids.find((id) => values.has(id))
    const value = id === undefined ? undefined : values.get(id)
    if (value !== undefined) amounts[nutrient] = value
  }
  const longChain = sumOf(values.get(EPA), values.get(DHA))
  if (longChain !== null) amounts.epaDha = longChain
  return {
    id: `fdc:${fdcId}`,
    source: 'fdc',
    description: description.trim(),
    category,
    also: [],
    defaultGrams: '',
    amounts,
    undifferentiated18c3: values.get(UNDIFFERENTIATED) ?? null,
    mk4: values.get(MK4) ?? null,
  }
}
