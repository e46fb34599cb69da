import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RawTables } from '../../scripts/import-food-data/raw-tables.ts'
import { ingredientIds, type Recipe, readRecipes, usesOf } from '../../scripts/import-food-data/recipes.ts'

const HEADER =
  'Food code,Main food description,WWEIA Category number,WWEIA Category description,Seq num,Ingredient code,' +
  'Ingredient description,Ingredient weight (g),Retention code,Moisture change (%)'
const FILE = 'fndds-2021-2023/fndds_ingredients.csv'

/** Reads lines of `food,seq,ingredient,grams,moisture` as the ingredients table. */
function read(...lines: string[]): { recipes: Recipe[]; troubles: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
  try {
    mkdirSync(join(folder, 'fndds-2021-2023'))
    const rows = lines.map((line) => {
      const [food, seq, code, grams, moisture] = line.split(',')
      return [food, 'dish', '1', 'some', seq, code, 'ingredient', grams, '0', moisture].join(',')
    })
    writeFileSync(join(folder, FILE), `${[HEADER, ...rows].join('\n')}\n`)
    const raw = new RawTables(folder)
    const idOf = ingredientIds(new Set(['sr28:1077']), new Map([['100260', 'fdc:1999632']]))
    return { recipes: readRecipes(raw, idOf), troubles: raw.troubles }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('codes are FNDDS foods, SR28 foods, Foundation foods by NDB number, additives, or nothing', () => {
  const { recipes, troubles } = read(
    '10000001,1,1077,10,0',
    '10000002,1,10000001,1,-5.5',
    '10000002,2,1077,2,-5.5',
    '10000002,3,100260,3,-5.5',
    '10000002,4,999328,0.004,-5.5',
    '10000002,5,907028,5,-5.5',
  )
  expect(troubles).toEqual([])
  expect(recipes[1]).toEqual({
    id: 'fndds:10000002',
    moistureChangePercent: -5.5,
    ingredients: [
      { id: 'fndds:10000001', isAdditive: false, grams: 1 },
      { id: 'sr28:1077', isAdditive: false, grams: 2 },
      { id: 'fdc:1999632', isAdditive: false, grams: 3 },
      { id: null, isAdditive: true, grams: 0.004 },
      { id: null, isAdditive: false, grams: 5 },
    ],
  })
  expect(usesOf(recipes)).toEqual(
    new Map([
      ['sr28:1077', 2],
      ['fndds:10000001', 1],
      ['fdc:1999632', 1],
    ]),
  )
})

test('a moisture change that leaves nothing is a trouble', () => {
  expect(read('10000001,1,1077,10,-100', '10000002,1,1077,10,-120', '10000003,1,1077,0,0').troubles).toEqual([
    `${FILE}: food 10000001: 0 g are left after a moisture change of -100 %; expected more than 0 g`,
    `${FILE}: food 10000002: -2 g are left after a moisture change of -120 %; expected more than 0 g`,
    `${FILE}: food 10000003: 0 g are left after a moisture change of 0 %; expected more than 0 g`,
  ])
})

test.each([
  [
    'x',
    'a moisture change',
    '10000001,1,1077,10,x',
    `food 10000001: moisture change "x"; expected a number of per cent`,
  ],
  [
    '',
    'no moisture change',
    '10000001,1,1077,10,',
    `food 10000001: moisture change ""; expected a number of per cent`,
  ],
])('moisture "%s" (%s) is a trouble', (_, __, line, trouble) => {
  expect(read(line).troubles).toEqual([`${FILE}: ${trouble}`])
})

test('rows of one food that differ, weights that are none, and foods that are not there are troubles', () => {
  const { troubles } = read(
    '10000001,1,1077,10,0',
    '10000001,2,1077,10,-5',
    '10000001,3,1077,,0',
    '10000001,4,10000009,5,0',
  )
  expect(troubles).toEqual([
    `${FILE}: food 10000001, ingredient 2: moisture change "-5" %; expected the 0 % above`,
    `${FILE}: food 10000001, ingredient 3: no weight; expected grams`,
    `${FILE}: food 10000001: is made of 10000009, which has no ingredients`,
  ])
})
