import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPlanFoods } from '../../scripts/reference/load-plan-foods.ts'

const file = 'data/reference/plan-foods.yaml'
const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

test('portions weigh what USDA says', () => {
  const { foods } = loadPlanFoods(text, file)
  const gramsOf = (id: string) => foods.find((food) => food.id === id)?.grams
  expect(gramsOf('fndds:11113000')).toBe(244) // a cup of milk
  expect(gramsOf('fndds:31103010')).toBe(50) // an egg
  expect(gramsOf('fndds:43108010')).toBeCloseTo(10.5, 9) // a sixteenth of a cup of 168 g
})

test.each([
  ["is: 'Banana, raw'", "is: 'Banana, baked'", /fndds:63107010 is "Banana, raw", not "Banana, baked"/],
  ['id: fndds:63107010', 'id: fndds:99999999', /fndds:99999999 \(Banana, raw\) is not in the table/],
  ["measure: 'banana'", "measure: 'bunch'", /has no measure "bunch": .*slice; banana/],
  ['id: fndds:63107010', 'id: fndds:61119010', /fndds:61119010 stands twice/],
  ['contains: [soy]', 'contains: [soja]', /there is no group soja/],
  ['by: [grain, legume]', 'by: [grains]', /no food is of the kind grains/],
])('%s as %s does not load', (right, wrong, message) => {
  expect(() => loadPlanFoods(text.replace(right, wrong), file)).toThrow(message)
})

test('a food with caffeine does not load', () => {
  const withFood = (id: string, is: string, measure: string) =>
    `${text}  - { id: ${id}, is: '${is}', measure: '${measure}', one: x x, more: x x, sizes: [1], kind: milk }\n`
  const coffee = withFood('fndds:92101000', 'Coffee, brewed', 'fl oz')
  expect(() => loadPlanFoods(coffee, file)).toThrow(/fndds:92101000 has caffeine/)
})
