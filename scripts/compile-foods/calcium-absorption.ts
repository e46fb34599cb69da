import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fits } from '../import-food-data/rules.ts'
import { loadCalciumAbsorption } from '../reference/load-calcium-absorption.ts'

const FILE = 'data/reference/calcium-absorption.yaml'

/** For each food the place, from 1, of the first entry of calcium-absorption.yaml that fits it; 0: none does. */
export function calciumAbsorptionOf(root: string, foods: readonly Record<string, string>[]): Uint8Array {
  const { foods: entries } = loadCalciumAbsorption(readFileSync(join(root, FILE), 'utf8'), FILE)
  return Uint8Array.from(foods, (food) => {
    const [source = ''] = food['id']?.split(':') ?? []
    const named = { source, category: food['category'] ?? '', description: food['description'] ?? '' }
    return entries.findIndex(({ rules }) => rules !== undefined && fits(named, rules)) + 1
  })
}
