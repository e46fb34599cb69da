import { plainNumber, written } from './numbers.ts'
import type { RawTables } from './raw-tables.ts'

const FILE = 'fndds-2021-2023/fndds_ingredients.csv'

/** What an FNDDS food is made of. */
export interface Recipe {
  /** `fndds:58106210` */
  readonly id: string
  readonly ingredients: readonly Ingredient[]
  /** Water gained (above 0) or lost (below) in the making, in % of the weight of all ingredients. */
  readonly moistureChangePercent: number
}

export interface Ingredient {
  /** A food of the project's table; null where the code is of none: its values are unknown. */
  readonly id: string | null
  /** A vitamin, mineral or fibre as such (codes 999xxx): it brings none of what is traced. */
  readonly isAdditive: boolean
  readonly grams: number
}

/** Which table food has this ingredient code. */
export type IngredientIds = (code: string) => string | null

/**
 * The ids of ingredient codes: eight digits are an FNDDS food; else a number of SR28, or the number that a Foundation
 * food has ("100260", baby spinach). No other food stands in for a code that has none.
 */
export function ingredientIds(
  sr28: ReadonlySet<string>,
  foundation: ReadonlyMap<string, string>,
): IngredientIds {
  return (code) => {
    if (code.length === 8) return `fndds:${code}`
    return sr28.has(`sr28:${code}`) ? `sr28:${code}` : (foundation.get(code) ?? null)
  }
}

/**
 * The recipes of all FNDDS foods, in the order of the table. What cannot be computed with is a trouble: a weight or
 * moisture change that is no number, rows of one food that differ in moisture change, an FNDDS food that is made of one
 * that is not there, and ingredients of which nothing is left.
 */
export function readRecipes(raw: RawTables, idOf: IngredientIds): Recipe[] {
  const moisture = new Map<string, string>()
  const ingredients = new Map<string, Ingredient[]>()
  for (const row of raw.rows(FILE)) {
    const food = row('Food code')
    const where = `${FILE}: food ${food}, ingredient ${row('Seq num')}`
    const change = row('Moisture change (%)').trim()
    if (moisture.has(food) && moisture.get(food) !== change)
      raw.troubles.push(`${where}: moisture change "${change}" %; expected the ${moisture.get(food)} % above`)
    moisture.set(food, moisture.get(food) ?? change)
    const grams = plainNumber(row('Ingredient weight (g)'), where, raw.troubles)
    if (grams === null) raw.troubles.push(`${where}: no weight; expected grams`)
    const code = row('Ingredient code')
    const isAdditive = /^999\d{3}$/.test(code)
    const one = { id: isAdditive ? null : idOf(code), isAdditive, grams: Number(grams) }
    ingredients.set(food, [...(ingredients.get(food) ?? []), one])
  }
  const recipes = [...ingredients].map(([food, parts]) => ({
    id: `fndds:${food}`,
    ingredients: parts,
    moistureChangePercent: signedNumber(moisture.get(food) ?? '', food, raw.troubles),
  }))
  raw.troubles.push(...weightless(recipes), ...withoutRecipe(recipes))
  return recipes
}

function signedNumber(text: string, food: string, troubles: string[]): number {
  const value = Number(text)
  if (text !== '' && Number.isFinite(value)) return value
  troubles.push(`${FILE}: food ${food}: moisture change "${text}"; expected a number of per cent`)
  return 0
}

/** Grams of the finished dish: all ingredients, with the water that came or went. */
export function dishGrams({ ingredients, moistureChangePercent }: Omit<Recipe, 'id'>): number {
  const raw = ingredients.reduce((sum, { grams }) => sum + grams, 0)
  return raw * (1 + moistureChangePercent / 100)
}

function weightless(recipes: readonly Recipe[]): string[] {
  return recipes
    .filter((recipe) => !(dishGrams(recipe) > 0))
    .map((recipe) => {
      const left = `${written(dishGrams(recipe))} g are left after a moisture change of ${recipe.moistureChangePercent} %`
      return `${FILE}: food ${recipe.id.slice(6)}: ${left}; expected more than 0 g`
    })
}

function withoutRecipe(recipes: readonly Recipe[]): string[] {
  const there = new Set(recipes.map(({ id }) => id))
  return recipes.flatMap(({ id, ingredients }) =>
    ingredients
      .filter((part) => part.id?.startsWith('fndds:') && !there.has(part.id))
      .map(
        (part) => `${FILE}: food ${id.slice(6)}: is made of ${part.id?.slice(6)}, which has no ingredients`,
      ),
  )
}

/** How many ingredient rows use a food, by its id. */
export function usesOf(recipes: readonly Recipe[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { id } of recipes.flatMap(({ ingredients }) => ingredients))
    if (id !== null) uses.set(id, (uses.get(id) ?? 0) + 1)
  return uses
}
