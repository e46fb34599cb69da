import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { FOODS, ownTable, rowOf } from './own-tables.ts'

const foods = ownTable('foods.csv')
const portions = ownTable('portions.csv')
const of = (source: string) => foods.filter(({ id }) => id?.startsWith(`${source}:`))

// USDA's own figures, as read by hand in the tables of each set.
test.each([
  ['fdc:323505', { calcium: 254, vitaminK: 390, magnesium: 32.7 }],
  ['sr28:11233', { calcium: 150, vitaminK: 704.8 }],
  ['sr28:15088', { calcium: 382, vitaminD: 4.8 }], // 193 IU, a fortieth of it in µg
  ['sr28:11458', { magnesium: 87, vitaminK: 493.6 }],
  ['fndds:11411200', { calcium: 183 }],
])('%s has the figures of its source', (id, figures) => {
  const row = rowOf(foods, id)
  for (const [nutrient, amount] of Object.entries(figures))
    expect(Number(row[nutrient]), nutrient).toBe(amount)
})

test('all foods of the three sets are here, once, in a stable order', () => {
  expect(of('fndds')).toHaveLength(5431)
  expect(of('sr28')).toHaveLength(8789)
  expect(of('fdc')).toHaveLength(316)
  expect(foods).toHaveLength(14_536)
  expect(new Set(foods.map(({ id }) => id)).size).toBe(14_536)
  expect(foods.some(({ id }) => id === 'fndds:11000000')).toBe(false) // human milk has no values
  const rank = (id: string) =>
    ['fndds', 'sr28', 'fdc'].indexOf(id.split(':')[0] ?? '') * 1e9 + Number(id.split(':')[1])
  const ranks = foods.map(({ id }) => rank(id ?? ''))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
})

// Shares of foods with a value, in %, of USDA's tables.
const SHARES = {
  sr28: { calcium: 96.0, vitaminD: 62.9, vitaminK: 59.5, magnesium: 91.6, potassium: 95.2, zinc: 92.0, sodium: 99.1, phosphorus: 93.4, energy: 100 },
  fdc: { calcium: 96.2, vitaminD: 16.5, vitaminK: 23.7, magnesium: 96.2, potassium: 96.2, zinc: 96.2, sodium: 90.5, phosphorus: 96.2, energy: 90.8, epaDha: 18.7, caffeine: 0, alcohol: 0 },
} as const // biome-ignore format: a table
test.each(Object.entries(SHARES))('%s: the share of foods with a value is as published', (source, shares) => {
  const own = of(source)
  for (const [nutrient, share] of Object.entries(shares)) {
    const found = (own.filter((row) => row[nutrient] !== '').length / own.length) * 100
    expect(Math.abs(found - share), `${nutrient}: ${found}`).toBeLessThanOrEqual(0.05)
  }
})

test('FNDDS has a value for every food but for what its tables do not have', () => {
  const elsewhere = ['vitaminK2', 'boron', 'silicon', 'isoflavones', 'ala']
  for (const nutrient of NUTRIENTS.filter((name) => !elsewhere.includes(name))) {
    expect(
      of('fndds').filter((row) => row[nutrient] === ''),
      nutrient,
    ).toHaveLength(0)
  }
})

describe('columns', () => {
  test('are the nutrients in the order of all output', () => {
    const header = readFileSync(join(FOODS, 'foods.csv'), 'utf8').split('\n')[0]
    expect(header).toBe(`id,description,category,also,uses,default_grams,${NUTRIENTS.join(',')}`)
  })
  test('hold plain numbers or nothing', () => {
    for (const row of foods)
      for (const nutrient of NUTRIENTS) expect(row[nutrient]).toMatch(/^(\d+(\.\d+)?)?$/)
  })
  test('leave to the literature table what only it has', () => {
    for (const nutrient of ['vitaminK2', 'boron', 'silicon', 'isoflavones']) {
      expect(foods.every((row) => row[nutrient] === '')).toBe(true)
    }
  })
})

describe('alpha-linolenic acid', () => {
  test('flaxseed has no 851 and takes undifferentiated 18:3', () => {
    expect(rowOf(foods, 'sr28:12220')['ala']).toBe('22.813')
  })
  test('an animal food without 851 stays unknown', () => {
    expect(rowOf(foods, 'sr28:1001')['ala']).toBe('0.315') // butter has 851
    expect(rowOf(foods, 'sr28:4002')['ala']).toBe('') // lard has 619 alone
    expect(rowOf(foods, 'fndds:11111000')['ala']).toBe('') // whole milk, FNDDS
  })
  test('without fat and without 18:3 there is none; in a fatty food such a zero is not believed', () => {
    expect(rowOf(foods, 'sr28:2047')['ala']).toBe('0') // salt
    expect(rowOf(foods, 'sr28:14411')['ala']).toBe('0') // tap water
    expect(rowOf(foods, 'sr28:1157')['ala']).toBe('') // goat cheese: 29.84 g of fat, 18:3 of 0
  })
})

describe('portions', () => {
  const measures = (id: string) => portions.filter((row) => row['id'] === id)
  // FNDDS: 22,046 lines, of which 5,326 are "Quantity not specified" and 2 are of human milk.
  test('all three sets have some', () => {
    const counts = ['fndds', 'sr28', 'fdc'].map(
      (source) => portions.filter(({ id }) => id?.startsWith(`${source}:`)).length,
    )
    expect(counts).toEqual([22_046 - 5_326 - 2, 15_438, 125])
  })
  test('a leading number is the amount', () => {
    expect(measures('fndds:58106205')).toContainEqual(
      expect.objectContaining({ amount: '0.5', measure: 'bagel' }),
    )
    expect(measures('fdc:325430')).toContainEqual(
      expect.objectContaining({ amount: '1', measure: 'fruit, medium (2-2/3" dia)', grams: '161' }),
    )
  })
  test('"Quantity not specified" is a default weight and no portion', () => {
    expect(portions.some(({ measure }) => measure === 'Quantity not specified')).toBe(false)
    expect(of('fndds').filter((row) => row['default_grams'] !== '')).toHaveLength(5325)
    expect(rowOf(foods, 'fndds:11411200')['default_grams']).toBe('170')
  })
  test('every weight and amount is above zero, every food known', () => {
    const ids = new Set(foods.map(({ id }) => id))
    for (const { id, amount, grams, measure } of portions) {
      expect(
        Number(amount) > 0 && Number(grams) > 0 && measure !== '' && ids.has(id),
        `${id} ${measure}`,
      ).toBe(true)
    }
  })
})

test('every category has a name', () => {
  const names = new Set(ownTable('categories.csv').map(({ source, code }) => `${source} ${code}`))
  for (const { id, category } of foods) expect(names.has(`${id?.split(':')[0]} ${category}`), id).toBe(true)
})
