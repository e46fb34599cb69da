import { describe, expect, test } from 'vitest'
import { EVIDENCE } from '../../src/nutrition/intake-day.ts'
import { ownTable } from './own-tables.ts'

const rows = ownTable('literature.csv')

function value(id: string, nutrient: string) {
  const row = rows.find((candidate) => candidate['id'] === id && candidate['nutrient'] === nutrient)
  if (row === undefined) throw new Error(`no ${nutrient} of ${id}`)
  const { amount, min, max, known, evidence } = row
  return { amount: Number(amount), min: Number(min), max: Number(max), known: Number(known), evidence }
}

describe('boron', () => {
  // Confirmed rows 2.50, 1.90 and 4.51 mg/100 g; those from memory are left out.
  test.each(['sr28:9298', 'fndds:62125100'])(
    'raisins (%s): median of the confirmed rows, with the range',
    (id) => {
      const raisins = value(id, 'boron')
      expect(raisins).toEqual({ amount: 2.5, min: 1.9, max: 4.51, known: 1, evidence: 'verified' })
      const in40g = [raisins.amount, raisins.min, raisins.max].map((per100g) => (per100g * 0.4).toFixed(1))
      expect(in40g).toEqual(['1.0', '0.8', '1.8'])
    },
  )
  test('avocado: no confirmed row per 100 g, so the median of those from memory (1.427 and 2.06)', () => {
    expect(value('sr28:9037', 'boron')).toEqual({
      amount: 1.7435,
      min: 1.427,
      max: 2.06,
      known: 1,
      evidence: 'recalled',
    })
  })
  test('2 % milk: below 0.0015 counts half', () => {
    expect(value('fndds:11112110', 'boron')).toMatchObject({ amount: 0.011875, min: 0.00075, max: 0.023 })
  })
  test('navy beans: 1.22 per 100 g of dry matter, 12.1 % water raw and 63.81 % boiled', () => {
    expect(value('fdc:747441', 'boron').amount).toBe(1.22)
    expect(value('sr28:16037', 'boron').amount).toBeCloseTo(1.22 * 0.879, 4)
    expect(value('sr28:16038', 'boron').amount).toBeCloseTo(1.22 * 0.3619, 4)
  })
})

describe('vitamin K2', () => {
  test('a literature total stands alone, in µg', () => {
    expect(value('sr28:16113', 'vitaminK2')).toMatchObject({ amount: 1103.4, known: 1, evidence: 'verified' })
    expect(value('sr28:1022', 'vitaminK2').amount).toBe(76.3) // Gouda, hard cheese
  })
  test('without a total, MK-4 of USDA is partly known', () => {
    expect(value('sr28:1009', 'vitaminK2')).toMatchObject({ known: 0.5, evidence: 'analytical' }) // Cheddar
  })
  test('whatever is partly known says that it is MK-4 only', () => {
    for (const row of rows) expect(row['known'] === '0.5').toBe(row['source']?.includes('MK-4 only') ?? false)
  })
})

describe('silicon', () => {
  test('a group mean is an estimate', () => {
    expect(value('fndds:63107010', 'silicon')).toMatchObject({ amount: 1.34, evidence: 'estimate' }) // banana: fruit
  })
  test('tomatoes: not found, less than 0.1', () => {
    expect(value('sr28:11529', 'silicon')).toMatchObject({ amount: 0.05, evidence: 'verified' })
  })
  test('no end of a range, nor a row from memory that repeats one', () => {
    const ends = [23.36, 6.17, 3.76, 4.77, 16.61, 8.73, 4.42, 1.99, 1.89, 6.09]
    expect(
      rows.filter((row) => row['nutrient'] === 'silicon' && ends.includes(Number(row['amount']))),
    ).toEqual([])
  })
})

describe('isoflavones', () => {
  test('by SR28 number, the total as published', () => {
    expect(value('sr28:16115', 'isoflavones').amount).toBe(178.1)
    expect(value('sr28:16127', 'isoflavones').amount).toBe(22.61)
    expect(value('fndds:41420110', 'isoflavones').amount).toBe(41.45)
  })
  test('a number that SR28 gives to another food is not followed', () => {
    expect(rows.some((row) => row['id'] === 'sr28:16173' && row['nutrient'] === 'isoflavones')).toBe(false)
  })
})

test('each row is whole: one a food and nutrient, range around the amount, evidence and source', () => {
  const keys = rows.map(({ id, nutrient }) => `${id} ${nutrient}`)
  expect(new Set(keys).size).toBe(keys.length)
  const words: readonly string[] = EVIDENCE
  for (const row of rows) {
    const { amount, min, max } = {
      amount: Number(row['amount']),
      min: Number(row['min']),
      max: Number(row['max']),
    }
    expect(min <= amount && amount <= max && min >= 0, row['id']).toBe(true)
    expect(words).toContain(row['evidence'])
    expect(row['source']?.length).toBeGreaterThan(10)
  }
})
