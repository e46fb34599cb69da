import { EVIDENCE, type Evidence, type FoodFacts, type IntakeItem } from './intake-day.ts'
import { COLUMN_OF, type Nutrient } from './nutrients.ts'
import { countedGrams, knownShare } from './totals.ts'

/** One food and all that was eaten of it. */
export interface EatenFood {
  readonly food: FoodFacts
  readonly grams: number
}

/** A food's part in what food brings of one nutrient. */
export interface Contributor {
  readonly id: string
  readonly description: string
  /** In the unit of the nutrient, over all the days given. */
  readonly amount: number
  /** Of what food brings, 0 to 1. */
  readonly share: number
}

/** Every food once, with its grams added up. */
export function eatenFoods(days: Iterable<{ readonly items: readonly IntakeItem[] }>): EatenFood[] {
  const byId = new Map<string, { food: FoodFacts; grams: number }>()
  for (const { items } of days) {
    for (const { food, grams } of items) {
      const before = byId.get(food.id)
      if (before === undefined) byId.set(food.id, { food, grams })
      else before.grams += grams
    }
  }
  return [...byId.values()]
}

/** The same with dishes of the person's own taken apart into what they are made of, each food once. */
export function takenApart(eaten: readonly EatenFood[]): EatenFood[] {
  if (eaten.every(({ food }) => food.madeOf === undefined)) return [...eaten]
  const items = eaten.flatMap(({ food, grams }) => partsOf(food, grams))
  const byId = new Map<string, EatenFood>()
  for (const { food, grams } of items) {
    byId.set(food.id, { food, grams: grams + (byId.get(food.id)?.grams ?? 0) })
  }
  return [...byId.values()]
}

function partsOf(food: FoodFacts, grams: number): EatenFood[] {
  if (food.madeOf === undefined) return [{ food, grams }]
  return food.madeOf.flatMap((part) => partsOf(part.food, grams * part.perG))
}

/** The foods that bring most of a nutrient, most first; equals in the order of their ids. */
export function topFoods(eaten: readonly EatenFood[], nutrient: Nutrient, most = 5): Contributor[] {
  const column = COLUMN_OF[nutrient]
  let all = 0
  const bringing: { food: FoodFacts; amount: number }[] = []
  for (const { food, grams } of eaten) {
    const amount = ((food.per100g[column] ?? Number.NaN) * grams) / 100
    if (!(amount > 0)) continue // NaN, a missing value, is left out too
    all += amount
    bringing.push({ food, amount })
  }
  bringing.sort((a, b) => b.amount - a.amount || (a.food.id < b.food.id ? -1 : 1))
  return bringing.slice(0, most).map(({ food, amount }) => {
    return { id: food.id, description: food.description, amount, share: amount / all }
  })
}

/** Descriptions of foods that are partly or wholly without a value, heaviest first; water, tea and coffee left out. */
export function foodsWithoutValue(eaten: readonly EatenFood[], nutrient: Nutrient): string[] {
  const column = COLUMN_OF[nutrient]
  return eaten
    .map(({ food, grams }) => ({
      food,
      unknown: countedGrams(food, grams) * (1 - knownShare(food, column)),
    }))
    .filter(({ unknown }) => unknown > 0)
    .sort((a, b) => b.unknown - a.unknown || (a.food.id < b.food.id ? -1 : 1))
    .map(({ food }) => food.description)
}

/** The weakest evidence among the foods that bring a nutrient; null where none does. */
export function weakestEvidence(eaten: readonly EatenFood[], nutrient: Nutrient): Evidence | null {
  const column = COLUMN_OF[nutrient]
  let weakest = -1
  for (const { food, grams } of eaten) {
    if (!((food.per100g[column] ?? Number.NaN) * grams > 0)) continue
    weakest = Math.max(weakest, EVIDENCE.indexOf(food.evidence?.[nutrient] ?? 'analytical'))
  }
  return EVIDENCE[weakest] ?? null
}
