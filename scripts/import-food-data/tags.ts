import { SODIUM_CLASSES } from '../../src/nutrition/intake-day.ts'
import { fits, type RuleTable } from './rules.ts'
import type { TableFood } from './table-food.ts'
import { writeCsv } from './write-csv.ts'

/** What the rules of data/reference say of one food. */
export interface FoodTags {
  readonly id: string
  /** In the order of food-tags.yaml; none means unknown. */
  readonly tags: readonly string[]
  /** One of SODIUM_CLASSES; every food has one. */
  readonly sodiumClass: string
}

/** The tag whose foods take undifferentiated 18:3 as ALA. */
export const PLANT = 'plant'

/** Tags and sodium class of every food. */
export function tagFoods(foods: readonly TableFood[], tags: RuleTable, classes: RuleTable): FoodTags[] {
  const unknown = classes
    .map(([name]) => name)
    .filter((name) => !SODIUM_CLASSES.some((known) => known === name))
  if (unknown.length > 0) throw new Error(`sodium-classes.yaml: ${unknown.join(', ')}: no such class`)
  return foods.map((food) => ({
    id: food.id,
    tags: tags.filter(([, rules]) => fits(food, rules)).map(([name]) => name),
    sodiumClass: classes.find(([, rules]) => fits(food, rules))?.[0] ?? 'other',
  }))
}

/** data/foods/tags.csv: every food, its tags parted by spaces, its sodium class. */
export function writeTags(folder: string, tagged: readonly FoodTags[]): void {
  const rows = tagged.map(({ id, tags, sodiumClass }) => [id, tags.join(' '), sodiumClass])
  writeCsv(folder, 'tags.csv', ['id', 'tags', 'sodium_class'], rows)
}
