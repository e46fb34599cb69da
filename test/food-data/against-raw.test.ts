import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { importFoodData } from '../../scripts/import-food-data/import.ts'
import { FOODS, ownTable, type Row } from './own-tables.ts'

const ROOT = join(import.meta.dirname, '../..')
const RAW = join(ROOT, '../shared/food-data')
const hasRaw = existsSync(join(RAW, 'sr28/nutrient.csv'))
const temporary: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'food-data-'))
  temporary.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true })
})

test.skipIf(hasRaw)('the tests against the raw tables are left out: needs the raw USDA tables', () => {
  expect(hasRaw).toBe(false)
})

describe.skipIf(!hasRaw)('the import (needs the raw USDA tables)', () => {
  test('writes the committed bytes, on every run', () => {
    for (const folder of [newFolder(), newFolder()]) {
      expect(importFoodData(RAW, folder).troubles).toEqual([])
      expect(readdirSync(folder).sort()).toEqual(readdirSync(FOODS).sort())
      for (const name of readdirSync(FOODS)) {
        expect(readFileSync(join(folder, name)).equals(readFileSync(join(FOODS, name))), name).toBe(true)
      }
    }
  }, 180_000) // two whole imports, 15 s each on a machine that has nothing else to do

  test('names every missing file and wrong column in one run, and writes nothing', () => {
    const before = readdirSync(FOODS).map((name) => statSync(join(FOODS, name)).mtimeMs)
    const run = runImport(brokenCopy())
    expect(run.status).toBe(1)
    expect(run.stdout).toBe('')
    const lines = run.stderr.trim().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatch(
      /^import-food-data: sr28\/weight\.csv: is missing; expected a CSV table with the columns food_id, seq/,
    )
    expect(lines[0]).toBe(
      'import-food-data: sr28/food_group.csv: column "group" is missing; found column "grupo" instead',
    )
    expect(lines[2]).toMatch(
      /^import-food-data: foundation-2024-10-31\/measure_unit\.csv: column "extra" not expected; expected the columns id, name$/,
    )
    expect(lines[3]).toBe('import-food-data: nothing written (3 problems)')
    expect(readdirSync(FOODS).map((name) => statSync(join(FOODS, name)).mtimeMs)).toEqual(before)
  })

  test('says how it is used', () => {
    const run = runImport()
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('npm run import-food-data -- FOLDER')
  })
})

function runImport(...args: string[]) {
  const main = join(ROOT, 'scripts/import-food-data/main.ts')
  return spawnSync(process.execPath, ['--import', 'tsx', main, ...args], { cwd: ROOT, encoding: 'utf8' })
}

/** The raw tables as links, but for one file that is missing and two with another header. */
function brokenCopy(): string {
  const copy = newFolder()
  for (const set of readdirSync(RAW).filter((name) => statSync(join(RAW, name)).isDirectory())) {
    mkdirSync(join(copy, set))
    for (const file of readdirSync(join(RAW, set))) {
      const name = `${set}/${file}`
      const text = () => readFileSync(join(RAW, name), 'utf8')
      if (name === 'sr28/weight.csv') continue
      if (name === 'sr28/food_group.csv') writeFileSync(join(copy, name), text().replace('group', 'grupo'))
      else if (name === 'foundation-2024-10-31/measure_unit.csv') {
        writeFileSync(join(copy, name), text().replace(/\r?\n/g, ',"extra"\n'))
      } else symlinkSync(join(RAW, name), join(copy, name))
    }
  }
  return copy
}

// The tables read once more, by other code and from the columns and numbers that USDA's documentation names.
describe.skipIf(!hasRaw)('300 foods drawn by lot, against the raw tables (needs the raw USDA tables)', () => {
  const foods = ownTable('foods.csv')
  const portions = groupedBy(ownTable('portions.csv'), ({ id }) => id ?? '')
  const drawn = (source: string, count: number) =>
    drawLots(
      foods.filter(({ id }) => id?.startsWith(`${source}:`)),
      count,
    )
  const table = (name: string) =>
    parse(readFileSync(join(RAW, name), 'utf8'), { columns: true, bom: true }) as Row[]

  test('FNDDS', () => {
    const values = new Map(
      table('fndds-2021-2023/fndds_nutrient_values.csv').map((row) => [row['Food code'], row]),
    )
    const weights = groupedBy(
      table('fndds-2021-2023/portions_and_weights.csv'),
      (row) => row['Food code'] ?? '',
    )
    for (const food of drawn('fndds', 110)) {
      const code = food['id']?.slice(6) ?? ''
      const row = values.get(code)
      expect(food['description']).toBe(row?.['Main food description'])
      expect(food['category']).toBe(row?.['WWEIA Category number'])
      for (const [nutrient, column] of FNDDS_COLUMNS)
        expect(numberOf(food[nutrient]), `${code} ${nutrient}`).toBe(numberOf(row?.[column]))
      expect(numberOf(food['epaDha'])).toBeCloseTo(
        Number(row?.['20:5 n-3 (g)']) + Number(row?.['22:6 n-3 (g)']),
        9,
      )
      const own = weights.get(code) ?? []
      const unspecified = own.find((weight) => weight['Portion description'] === 'Quantity not specified')
      expect(numberOf(food['default_grams'])).toBe(numberOf(unspecified?.['Portion weight (g)']))
      const grams = own
        .filter((weight) => weight !== unspecified)
        .map((weight) => Number(weight['Portion weight (g)']))
      expect((portions.get(`fndds:${code}`) ?? []).map((portion) => Number(portion['grams']))).toEqual(grams)
    }
  })

  test('SR28', () => {
    const sample = drawn('sr28', 150)
    const wanted = new Map(sample.map((food) => [food['id']?.slice(5) ?? '', new Map<string, number>()]))
    for (const line of readFileSync(join(RAW, 'sr28/nutrient.csv'), 'utf8').split('\n')) {
      const [food = '', nutrient = '', value = ''] = line.split(',', 3)
      wanted.get(food)?.set(nutrient, Number(value))
    }
    const weights = groupedBy(table('sr28/weight.csv'), (row) => row['food_id'] ?? '')
    for (const food of sample) {
      const number = food['id']?.slice(5) ?? ''
      const values = wanted.get(number)
      for (const [nutrient, id] of SR28_NUMBERS)
        expect(numberOf(food[nutrient]), `${number} ${nutrient}`).toBe(values?.get(id) ?? null)
      const [epa, dha] = [values?.get('629'), values?.get('621')]
      if (epa === undefined || dha === undefined) expect(food['epaDha']).toBe('')
      else expect(numberOf(food['epaDha'])).toBeCloseTo(epa + dha, 9)
      if (values?.has('851')) expect(numberOf(food['ala'])).toBe(values.get('851'))
      else if (food['ala'] !== '') expect(numberOf(food['ala'])).toBe(values?.get('619'))
      expect(
        (portions.get(`sr28:${number}`) ?? []).map(({ amount, grams }) => [Number(amount), Number(grams)]),
      ).toEqual((weights.get(number) ?? []).map(({ amount, weight }) => [Number(amount), Number(weight)]))
    }
  })

  test('Foundation Foods', () => {
    const sample = drawn('fdc', 40)
    const wanted = new Map(sample.map((food) => [food['id']?.slice(4) ?? '', new Map<string, string>()]))
    for (const row of table('foundation-2024-10-31/food_nutrient.csv')) {
      wanted.get(row['fdc_id'] ?? '')?.set(row['nutrient_id'] ?? '', row['amount'] ?? '')
    }
    for (const food of sample) {
      const values = wanted.get(food['id']?.slice(4) ?? '')
      for (const [nutrient, ...ids] of FDC_IDS) {
        const first = ids.map((id) => values?.get(id) ?? '').find((text) => text !== '')
        expect(numberOf(food[nutrient]), `${food['id']} ${nutrient}`).toBe(numberOf(first))
      }
    }
  })
})

function groupedBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text)

/** `count` rows by a linear congruential generator with a fixed seed. */
function drawLots(rows: readonly Row[], count: number): Row[] {
  const left = [...rows]
  let state = 20_241_031
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)[0] ?? {}
  })
}

const FNDDS_COLUMNS = [
  ['energy', 'Energy (kcal)'], ['protein', 'Protein (g)'], ['carbohydrate', 'Carbohydrate (g)'],
  ['sugars', 'Sugars, total (g)'], ['fibre', 'Fiber, total dietary (g)'], ['fat', 'Total Fat (g)'],
  ['saturatedFat', 'Fatty acids, total saturated (g)'], ['calcium', 'Calcium (mg)'], ['phosphorus', 'Phosphorus (mg)'],
  ['magnesium', 'Magnesium (mg)'], ['potassium', 'Potassium (mg)'], ['sodium', 'Sodium (mg)'], ['zinc', 'Zinc (mg)'],
  ['vitaminD', 'Vitamin D (D2 + D3) (mcg)'], ['vitaminK', 'Vitamin K (phylloquinone) (mcg)'],
  ['retinol', 'Retinol (mcg)'], ['caffeine', 'Caffeine (mg)'], ['alcohol', 'Alcohol (g)'], ['water', 'Water (g)'],
] as const // biome-ignore format: a table

const SR28_NUMBERS = [
  ['energy', '208'], ['protein', '203'], ['carbohydrate', '205'], ['sugars', '269'], ['fibre', '291'], ['fat', '204'],
  ['saturatedFat', '606'], ['calcium', '301'], ['phosphorus', '305'], ['magnesium', '304'], ['potassium', '306'],
  ['sodium', '307'], ['zinc', '309'], ['vitaminD', '328'], ['vitaminK', '430'], ['retinol', '319'],
  ['caffeine', '262'], ['alcohol', '221'], ['water', '255'],
] as const // biome-ignore format: a table

const FDC_IDS = [
  ['energy', '1008', '2048', '2047'], ['protein', '1003'], ['carbohydrate', '1005'], ['fat', '1004', '1085'],
  ['saturatedFat', '1258'], ['calcium', '1087'], ['phosphorus', '1091'], ['magnesium', '1090'], ['potassium', '1092'],
  ['sodium', '1093'], ['zinc', '1095'], ['vitaminD', '1114'], ['vitaminK', '1185'], ['retinol', '1105'],
  ['caffeine', '1057'], ['alcohol', '1018'], ['water', '1051'],
] as const // biome-ignore format: a table
