import { describe, expect, test } from 'vitest'
import { EVIDENCE } from '../../src/nutrition/intake-day.ts'
import { table } from '../food/table-for-tests.ts'
import { assess, day, item } from '../nutrition/made.ts'
import { ownTable } from './own-tables.ts'

// By hand from the rows of fndds_ingredients.csv (grams), the literature (literature.csv, mg or µg per 100 g) and USDA's
// ALA (g per 100 g). Five digits are written, and four decimals of the known share.
const rows = ownTable('recipes.csv')

function value(id: string, nutrient: string) {
  const row = rows.find((candidate) => candidate['id'] === id && candidate['nutrient'] === nutrient)
  return row === undefined
    ? null
    : { amount: Number(row['amount']), known: Number(row['known']), evidence: row['evidence'] }
}

describe('a dish of four: guacamole (63409010), no moisture change', () => {
  // avocado 400 g, onion 5 g, lemon juice 5 g, salt 3.6 g: 413.6 g
  test('boron: avocado 1.7435 (recalled), onion 0.2 (recalled), the rest unknown', () => {
    const found = value('fndds:63409010', 'boron')
    expect(found?.amount).toBeCloseTo((400 * 1.7435 + 5 * 0.2) / 413.6, 4) // 698.4 / 413.6 = 1.6886
    expect(found?.known).toBeCloseTo(405 / 413.6, 4) // 0.9792
    expect(found?.evidence).toBe('recalled')
  })
  test('ALA: 0.111, 0.004, 0.009, and none in salt: all of it known', () => {
    const found = value('fndds:63409010', 'ala')
    expect(found?.amount).toBeCloseTo((400 * 0.111 + 5 * 0.004 + 5 * 0.009 + 0) / 413.6, 5) // 44.465 / 413.6 = 0.10751
    expect(found).toMatchObject({ known: 1, evidence: 'analytical' })
  })
})

test('moisture lost: chicken breast roasted (24122131) is 100 g raw and 0.6 g salt, less 26 %', () => {
  // raw breast 0.004875 mg (half of 0.0015, and 0.009: 0.00975 / 2); 100.6 g x 0.74 = 74.444 g
  expect(value('fndds:24122131', 'boron')?.amount).toBeCloseTo((100 * 0.004875) / 74.444, 6) // 0.0065485
  // of the weight that went in, not of what came out: 100 / 100.6
  expect(value('fndds:24122131', 'boron')).toMatchObject({ known: 0.994, evidence: 'verified' })
})

test('a dish in a dish: white bread toasted, then with whole wheat, toasted once more (51102020), 9 % lost', () => {
  // white bread 0.034 mg (0.020 and 0.048); toasted 51101010: 100 x 0.034 / (100 x 0.91) = 0.037363
  expect(value('fndds:51101010', 'boron')).toMatchObject({ amount: 0.037363, known: 1, evidence: 'verified' })
  // 50 g of it and 50 g of whole wheat bread, which is unknown: 50 x 0.037363 / (100 x 0.91) = 0.020529
  expect(value('fndds:51102020', 'boron')).toMatchObject({
    amount: 0.020529,
    known: 0.5,
    evidence: 'verified',
  })
})

test('an additive is a known zero: shredded wheat (57417000) is 99 g flour and 1 g fibre (999291)', () => {
  // flour 0.028 mg: 99 x 0.028 / 100
  expect(value('fndds:57417000', 'boron')).toEqual({ amount: 0.02772, known: 1, evidence: 'verified' })
})

test('partly known ingredients count in part: Parmesan (14108010), 50 g of SR28 1032 and 50 g of Foundation 100272', () => {
  // MK-4 alone, 7.1 and 7.0 µg, each known 0.5; the Foundation food is found by its NDB number
  expect(value('fndds:14108010', 'vitaminK2')).toEqual({ amount: 7.05, known: 0.5, evidence: 'analytical' })
})

test('the weakest evidence is carried: milk NFS (11100000), 40 g whole, 38 g 2 %, 14 g 1 % and 8 g skimmed', () => {
  // whole 0.016 (recalled), 2 % 0.011875 (verified), the others unknown: (0.64 + 0.45125) / 100
  expect(value('fndds:11100000', 'boron')).toEqual({ amount: 0.010913, known: 0.78, evidence: 'recalled' })
})

test('a food with nothing known in its recipe has no row', () => {
  // Provolone is one Foundation cheese without boron or MK-4; low-fat yogurt is SR28 1117, without ALA, and vitamin D
  for (const nutrient of ['boron', 'vitaminK2', 'isoflavones', 'ala'])
    expect(value('fndds:14108400', nutrient)).toBeNull()
  expect(value('fndds:11411200', 'ala')).toBeNull()
})

test("a food's own value stands: no row for what literature.csv or foods.csv has", () => {
  const own = new Set(ownTable('literature.csv').map(({ id, nutrient }) => `${id} ${nutrient}`))
  for (const { id, ala } of ownTable('foods.csv')) if (ala !== '') own.add(`${id} ala`)
  expect(rows.filter(({ id, nutrient }) => own.has(`${id} ${nutrient}`))).toEqual([])
})

test('a day of such foods is known by the weight that is known: guacamole, shredded wheat and Provolone', () => {
  const eaten = (id: string, grams: number) => item(table().facts(table().rowOf(id) ?? -1), grams)
  const items = [eaten('fndds:63409010', 100), eaten('fndds:57417000', 50), eaten('fndds:14108400', 50)]
  const { boron } = assess([day(1, items)]).nutrients
  expect(boron.mean).toBeCloseTo(1.6886 + 0.02772 / 2, 6) // 1.70246 mg
  expect(boron.known).toBeCloseTo((100 * 0.9792 + 50 + 0) / 200, 6) // 0.7396
  expect(boron.foods.evidence).toBe('recalled')
  expect(boron.foods.unknownItems).toEqual(['Cheese, Provolone', 'Guacamole, NFS'])
})

test('each row is whole: an FNDDS food and nutrient once, in order, known above 0 and up to 1, an evidence', () => {
  const keys = rows.map(({ id, nutrient }) => `${id} ${nutrient}`)
  expect(new Set(keys).size).toBe(keys.length)
  const ids = rows.map(({ id }) => id ?? '')
  expect(ids).toEqual([...ids].sort())
  const foods = new Set(ownTable('foods.csv').map(({ id }) => id))
  const words: readonly string[] = EVIDENCE
  const broken = rows.filter(({ id = '', amount = '', known, evidence = '' }) => {
    const share = Number(known)
    const isWhole = foods.has(id) && id.startsWith('fndds:') && /^\d+(\.\d+)?$/.test(amount)
    return !(isWhole && share > 0 && share <= 1 && words.includes(evidence))
  })
  expect(broken).toEqual([])
})
