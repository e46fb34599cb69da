import type { Nutrient, NutrientUnit } from '../../src/nutrition/nutrients.ts'
import { UNIT_OF } from '../../src/nutrition/nutrients.ts'
import { plainNumber, sumOf } from './numbers.ts'
import type { RawRow, RawTables } from './raw-tables.ts'
import { otherNames } from './sr28-names.ts'
import type { Amounts, SourceTables, TableFood, TablePortion } from './table-food.ts'

const VALUES = 'sr28/nutrient.csv'

/** SR28 nutrient numbers. Vitamin D is 328 in µg; 324 is the same in IU and is not read. */
const NUMBER_OF: Partial<Record<Nutrient, string>> = {
  energy: '208', protein: '203', carbohydrate: '205', sugars: '269', fibre: '291', fat: '204', saturatedFat: '606',
  calcium: '301', phosphorus: '305', magnesium: '304', potassium: '306', sodium: '307', zinc: '309',
  vitaminD: '328', vitaminK: '430', ala: '851', retinol: '319', caffeine: '262', alcohol: '221', water: '255',
} // biome-ignore format: groups
const DIRECT = Object.entries(NUMBER_OF) as [Nutrient, string][]
const EPA = '629'
const DHA = '621'
const UNDIFFERENTIATED = '619'
const MK4 = '428'

/** The unit that each number must have in nutrient_def.csv. */
const UNIT_OF_NUMBER: Readonly<Record<string, NutrientUnit>> = {
  ...Object.fromEntries(DIRECT.map(([nutrient, number]) => [number, UNIT_OF[nutrient]])),
  [EPA]: 'g',
  [DHA]: 'g',
  [UNDIFFERENTIATED]: 'g',
  [MK4]: 'µg',
}

/** SR28: all foods, household portions, food groups; sorted by number. */
export function readSr28(raw: RawTables): SourceTables {
  checkUnits(raw)
  const values = readValues(raw)
  const foods = raw
    .rows('sr28/food.csv')
    .map((row) => foodOf(row, values.get(row('food_id')) ?? new Map()))
    .sort((a, b) => numberOf(a.id) - numberOf(b.id))
  const categories = raw
    .rows('sr28/food_group.csv')
    .map((row) => ({ source: 'sr28' as const, code: row('grp_id'), name: row('group') }))
  return { foods, portions: readPortions(raw), categories }
}

const numberOf = (id: string): number => Number(id.split(':')[1])

function checkUnits(raw: RawTables): void {
  const units = new Map(raw.rows('sr28/nutrient_def.csv').map((row) => [row('nutr_id'), row('unit')]))
  if (units.size === 0) return
  for (const [number, unit] of Object.entries(UNIT_OF_NUMBER)) {
    if (units.get(number) === unit) continue
    raw.troubles.push(
      `sr28/nutrient_def.csv: nutrient ${number}: unit ${units.get(number) ?? 'missing'}; expected ${unit}`,
    )
  }
}

function readValues(raw: RawTables): Map<string, Map<string, string>> {
  const byFood = new Map<string, Map<string, string>>()
  for (const row of raw.rows(VALUES, (cells) => UNIT_OF_NUMBER[cells[1] ?? ''] !== undefined)) {
    const food = row('food_id')
    const value = plainNumber(
      row('value'),
      `${VALUES}: food ${food}, nutrient ${row('nutr_id')}`,
      raw.troubles,
    )
    if (value === null) continue
    const values = byFood.get(food) ?? new Map<string, string>()
    byFood.set(food, values.set(row('nutr_id'), value))
  }
  return byFood
}

function foodOf(row: RawRow, values: ReadonlyMap<string, string>): TableFood {
  const amounts: Amounts = {}
  for (const [nutrient, number] of DIRECT) {
    const value = values.get(number)
    if (value !== undefined) amounts[nutrient] = value
  }
  const longChain = sumOf(values.get(EPA), values.get(DHA))
  if (longChain !== null) amounts.epaDha = longChain
  const description = row('food').trim()
  return {
    id: `sr28:${row('food_id')}`,
    source: 'sr28',
    description,
    category: row('grp_id'),
    also: otherNames(row('common'), description),
    defaultGrams: '',
    amounts,
    undifferentiated18c3: values.get(UNDIFFERENTIATED) ?? null,
    mk4: values.get(MK4) ?? null,
  }
}

function readPortions(raw: RawTables): TablePortion[] {
  const portions: TablePortion[] = []
  for (const row of raw.rows('sr28/weight.csv')) {
    const where = `sr28/weight.csv: food ${row('food_id')}, portion ${row('seq')}`
    const amount = plainNumber(row('amount'), where, raw.troubles)
    const grams = plainNumber(row('weight'), where, raw.troubles)
    if (amount === null || amount === '0' || grams === null || grams === '0') continue
    const measure = row('desc').replace(/\s+/g, ' ').trim()
    portions.push({ id: `sr28:${row('food_id')}`, seq: Number(row('seq')), amount, measure, grams })
  }
  return portions
}
