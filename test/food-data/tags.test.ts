import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SODIUM_CLASSES } from '../../src/nutrition/intake-day.ts'
import { FOODS, ownTable, rowOf } from './own-tables.ts'

const tags = ownTable('tags.csv')
const tagsOf = (id: string) => (rowOf(tags, id)['tags'] ?? '').split(' ')

test('every food has one sodium class', () => {
  expect(tags).toHaveLength(14_536)
  const classes: readonly string[] = SODIUM_CLASSES
  for (const row of tags) expect(classes).toContain(row['sodium_class'])
})

test('there are no more tags than the compiled table has bits for', () => {
  expect(
    new Set(tags.flatMap((row) => (row['tags'] ?? '').split(' ').filter(Boolean))).size,
  ).toBeLessThanOrEqual(32)
})

test.each([
  ['fndds:26137120', 'oily_fish'], // salmon, baked
  ['sr28:15088', 'oily_fish'], // sardines
  ['sr28:12220', 'flax'],
  ['sr28:16113', 'natto'],
  ['fndds:72119211', 'leafy_green'], // kale, cooked
  ['sr28:11458', 'high_oxalate'], // spinach
  ['fndds:63203010', 'berry'], // blueberries
  ['fndds:62125100', 'fruit'], // raisins
  ['fndds:41305000', 'legume'], // lentils
  ['fndds:42101000', 'nut_or_seed'], // almonds
  ['fndds:51300110', 'whole_grain'], // whole wheat bread
  ['sr28:2043', 'spice'], // turmeric
  ['fndds:22600100', 'processed_meat'], // bacon
  ['fndds:92410310', 'sugary_drink'], // cola
  ['fndds:11320000', 'soy'], // soy milk
  ['fndds:61210250', 'fortified'], // orange juice with calcium
  ['fndds:92101000', 'water_tea_coffee'], // coffee
  ['fndds:94000100', 'water_tea_coffee'], // tap water
])('%s is %s', (id, tag) => {
  expect(tagsOf(id)).toContain(tag)
})

test.each([
  ['fndds:26153110', 'oily_fish'], // tuna
  ['fndds:75100300', 'legume'], // sprouts
  ['fndds:71103010', 'vegetable'], // potatoes
  ['fndds:61210220', 'fruit'], // orange juice
  ['fndds:41420300', 'soy'], // soy sauce: next to no isoflavones
  ['sr28:18001', 'fortified'], // calcium propionate keeps bread, it does not fortify it
])('%s is not %s', (id, tag) => {
  expect(tagsOf(id)).not.toContain(tag)
})

test.each([
  ['fndds:58403060', 'canned_soup'],
  ['fndds:25220410', 'deli_meat'], // bologna
  ['fndds:58106210', 'fast_food'], // pizza, "from restaurant or fast food": the first class that fits
  ['fndds:22600100', 'processed'], // bacon
  ['fndds:51101000', 'bread'],
  ['sr28:18069', 'bread'],
  ['sr28:18192', 'processed'], // shortbread is no bread
  ['sr28:6172', 'other'], // chicken stock, home-prepared
  ['fndds:11411200', 'other'],
])('the sodium of %s is counted under %s', (id, sodiumClass) => {
  expect(rowOf(tags, id)['sodium_class']).toBe(sodiumClass)
})

test('beef jerky is processed meat, but no deli meat', () => {
  expect(tagsOf('fndds:21602100')).toContain('processed_meat')
  expect(rowOf(tags, 'fndds:21602100')['sodium_class']).toBe('other')
})

test('SOURCES.md says where to get the tables, and nothing of a machine', () => {
  const page = readFileSync(join(FOODS, 'SOURCES.md'), 'utf8')
  expect(page).toContain('fdc.nal.usda.gov')
  expect(page).toContain('ars.usda.gov')
  expect(page).not.toMatch(/\/(work|home|tmp|Users)\//)
})
