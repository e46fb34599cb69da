import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { COLUMN_OF, NUTRIENTS, type Nutrient } from '../../src/nutrition/nutrients.ts'
import { table } from './table-for-tests.ts'

const csv = (name: string) =>
  parse(readFileSync(join(import.meta.dirname, '../../data/foods', name)), { columns: true }) as Record<
    string,
    string
  >[]

const GRADED = [...csv('literature.csv'), ...csv('recipes.csv')]

test('every cell of the CSV stands in the compiled table, and what is blank there is unknown here', () => {
  const foods = csv('foods.csv')
  const graded = new Set(GRADED.map((line) => `${line['id']} ${line['nutrient']}`))
  expect(table().size).toBe(foods.length)
  let compared = 0
  foods.forEach((food, row) => {
    if (table().id(row) !== food['id'] || table().description(row) !== food['description'])
      throw new Error(`row ${row}: ${food['id']}`)
    for (const nutrient of NUTRIENTS) {
      if (graded.has(`${food['id']} ${nutrient}`)) continue
      const cell = food[nutrient] ?? ''
      const value = table().nutrient(row, COLUMN_OF[nutrient])
      const isSame =
        cell === '' ? Number.isNaN(value) : Math.abs(value - Number(cell)) <= Math.abs(Number(cell)) * 1e-6
      if (!isSame) throw new Error(`${food['id']} ${nutrient}: ${value} for "${cell}"`)
      compared += 1
    }
  })
  expect(compared).toBeGreaterThan(14_000 * 20)
})

test('every value of the literature and of recipes stands in it with its known share and evidence', () => {
  const wrong = GRADED.filter(({ id = '', nutrient, amount, known, evidence }) => {
    const facts = table().facts(table().rowOf(id) ?? -1)
    const column = COLUMN_OF[nutrient as Nutrient]
    const isNear = (a: number | undefined, b: number) => Math.abs((a ?? Number.NaN) - b) <= b * 1e-6
    const hasShare = isNear(facts.known?.[column], Number(known))
    const hasAmount = isNear(facts.per100g[column], Number(amount))
    return !(hasShare && hasAmount && facts.evidence?.[nutrient as Nutrient] === evidence)
  })
  expect(wrong).toEqual([])
  expect(GRADED.length).toBeGreaterThan(15_000)
})

test('every portion has the weight of one of its measure', () => {
  const first = new Map<string, Record<string, string>[]>()
  for (const line of csv('portions.csv'))
    first.set(line['id'] ?? '', [...(first.get(line['id'] ?? '') ?? []), line])
  for (const id of ['fndds:11100000', 'sr28:1001', 'fdc:323505']) {
    const row = table().rowOf(id)
    expect(row).not.toBeNull()
    const portions = table().portions(row ?? 0)
    expect(portions.map(({ measure }) => measure)).toEqual(
      (first.get(id) ?? []).map((line) => line['measure']),
    )
    portions.forEach(({ grams }, i) => {
      const line = first.get(id)?.[i]
      expect(grams).toBeCloseTo(Number(line?.['grams']) / Number(line?.['amount']), 3)
    })
  }
})

test('ids lead to rows and back, with or without leading zeros and in any case', () => {
  expect(table().id(table().rowOf('sr28:01123') ?? -1)).toBe('sr28:1123')
  expect(table().id(table().rowOf('FNDDS:11411200') ?? -1)).toBe('fndds:11411200')
})

test('facts of a food are shared, and unknown stays NaN', () => {
  const row = table().rowOf('fdc:323505') ?? -1
  expect(table().facts(row)).toBe(table().facts(row))
  expect(table().facts(row).per100g[COLUMN_OF.calcium]).toBe(254)
  expect(table().facts(row).per100g[COLUMN_OF.caffeine]).toBeNaN()
})
