import { describe, expect, test } from 'vitest'
import { combineRows } from '../../scripts/import-food-data/combine-rows.ts'
import type { LiteratureRow } from '../../scripts/import-food-data/literature-rows.ts'
import { plainNumber, sumOf } from '../../scripts/import-food-data/numbers.ts'
import { splitPortion } from '../../scripts/import-food-data/portion-text.ts'
import { otherNames } from '../../scripts/import-food-data/sr28-names.ts'

describe('portions of FNDDS', () => {
  test.each([
    ['1 cup, chopped', '1', 'cup, chopped'],
    ['1/2 bagel', '0.5', 'bagel'],
    ['10 sticks', '10', 'sticks'],
    ['1-3 ring thin pretzel', '1', '3 ring thin pretzel'],
    ['1" wedge', '1', '1" wedge'],
    ['5 oz package', '1', '5 oz package'],
    ['1 oz yields', '1', 'oz yields'],
    ['Guideline amount per cup of hot cereal', '1', 'Guideline amount per cup of hot cereal'],
  ])('%s', (text, amount, measure) => {
    expect(splitPortion(text)).toEqual({ amount, measure })
  })
})

describe('numbers', () => {
  test('are written as short as they can be', () => {
    const troubles: string[] = []
    expect(['1.0', '0.10', '52', '', '0.0'].map((text) => plainNumber(text, 'here', troubles))).toEqual([
      '1',
      '0.1',
      '52',
      null,
      '0',
    ])
    expect(troubles).toEqual([])
  })
  test('that are none are troubles, and unknown', () => {
    const troubles: string[] = []
    expect(plainNumber('-1', 'table, row 7', troubles)).toBeNull()
    expect(troubles).toEqual(['table, row 7: "-1"; expected a number of 0 or more'])
  })
  test('half a sum is no sum, and binary fractions leave no noise', () => {
    expect(sumOf('0.1', '0.2')).toBe('0.3')
    expect(sumOf('0.1', null)).toBeNull()
  })
})

test('names of SR28: without meat-cut numbers, commodity codes and halves of names', () => {
  expect(otherNames("URMIS #3369, America's cut chops, Pork", 'Pork, fresh, loin')).toEqual([
    "America's cut chops",
  ])
  expect(otherNames('Includes USDA commodity food A256, A264', 'Nuts, almonds')).toEqual([])
})

describe('several published values of one food', () => {
  const row = (amount: number, more: Partial<LiteratureRow> = {}): LiteratureRow => ({
    nutrient: 'boron', name: 'x', per: '100g', amount, isLimit: false, evidence: 'verified', source: `s${amount}`, ...more,
  }) // biome-ignore format: one row
  test('median of the confirmed ones', () => {
    const rows = [
      row(2.5),
      row(1.9),
      row(4.51),
      row(9, { evidence: 'recalled' }),
      row(8, { evidence: 'tertiary' }),
    ]
    expect(combineRows(rows)).toMatchObject({ amount: 2.5, min: 1.9, max: 4.51, evidence: 'verified' })
  })
  test('of an even number, the mean of the middle two; the weakest evidence', () => {
    const rows = [row(1, { evidence: 'primary' }), row(2)]
    expect(combineRows(rows)).toMatchObject({ amount: 1.5, evidence: 'verified' })
  })
  test('a limit that was not reached counts half', () => {
    expect(combineRows([row(0.0015, { isLimit: true })])?.amount).toBe(0.00075)
  })
  test('a serving serves only where nothing per 100 g is left, and with its weight', () => {
    const serving = row(17, { per: 'serving' })
    expect(combineRows([row(2, { evidence: 'recalled' }), serving], 85)?.amount).toBe(2)
    expect(combineRows([serving], 85)?.amount).toBe(20)
    expect(combineRows([serving])).toBeNull()
  })
})
