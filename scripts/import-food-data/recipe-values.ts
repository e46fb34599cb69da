import type { Evidence } from '../../src/nutrition/intake-day.ts'
import { COLUMN_OF, type Nutrient } from '../../src/nutrition/nutrients.ts'
import type { LiteratureValue } from './literature.ts'
import { LITERATURE_NUTRIENTS } from './literature-rows.ts'
import { ADDITIVE, mixOf, type PartValue } from './mix.ts'
import { fiveDigits, written } from './numbers.ts'
import type { Ingredient, Recipe } from './recipes.ts'
import type { TableFood } from './table-food.ts'
import { writeCsv } from './write-csv.ts'

/** What FNDDS has not, or only as a part of something else: dishes have it from their ingredients. */
export const TRACED = [...LITERATURE_NUTRIENTS, 'ala'] as const satisfies readonly Nutrient[]
export type Traced = (typeof TRACED)[number]

/** One line of data/foods/recipes.csv, per 100 g in the unit of UNIT_OF. */
export interface RecipeValue extends PartValue {
  readonly id: string
  readonly nutrient: Traced
  readonly evidence: Evidence
}

/** The values that foods have by themselves, by nutrient and id. */
export type OwnValues = Readonly<Record<Traced, ReadonlyMap<string, PartValue>>>

/** Gathers them: those of the literature, and ALA. */
export function ownValues(foods: readonly TableFood[], literature: readonly LiteratureValue[]): OwnValues {
  const nothing = () => new Map<string, PartValue>()
  const own: Record<Traced, Map<string, PartValue>> = {
    vitaminK2: nothing(), boron: nothing(), silicon: nothing(), isoflavones: nothing(), ala: nothing(),
  } // biome-ignore format: a list
  for (const { id, nutrient, amount, known, evidence } of literature)
    own[nutrient].set(id, { amount, known, evidence })
  for (const { id, amounts } of foods) {
    if (amounts.ala !== undefined)
      own.ala.set(id, { amount: Number(amounts.ala), known: 1, evidence: 'analytical' })
  }
  return own
}

/**
 * The values that FNDDS foods have by their ingredients alone: a food's own value stands, for itself and for the dishes
 * it goes into. `order` has every dish after what it is made of.
 */
export function recipeValues(order: readonly Recipe[], own: OwnValues): RecipeValue[] {
  const made = TRACED.flatMap((nutrient) =>
    [...mixed(order, own[nutrient])].flatMap(([id, { amount, known, evidence }]) =>
      evidence === null ? [] : [{ id, nutrient, amount, known, evidence }],
    ),
  )
  return made.sort((a, b) =>
    a.id === b.id ? COLUMN_OF[a.nutrient] - COLUMN_OF[b.nutrient] : a.id < b.id ? -1 : 1,
  )
}

/** One nutrient of the dishes without a value of their own. */
function mixed(order: readonly Recipe[], own: ReadonlyMap<string, PartValue>): Map<string, PartValue> {
  const made = new Map<string, PartValue>()
  const knownOf = ({ id, isAdditive }: Ingredient): PartValue | null => {
    if (isAdditive) return ADDITIVE
    return id === null ? null : (own.get(id) ?? made.get(id) ?? null)
  }
  for (const { id, ingredients, moistureChangePercent } of order) {
    if (own.has(id)) continue
    const parts = ingredients.map((part) => ({ grams: part.grams, value: knownOf(part) }))
    made.set(id, mixOf(parts, moistureChangePercent))
  }
  return made
}

/** data/foods/recipes.csv. */
export function writeRecipeValues(folder: string, values: readonly RecipeValue[]): void {
  const rows = values.map(({ id, nutrient, amount, known, evidence }) => {
    return [id, nutrient, fiveDigits(amount), knownText(known), evidence]
  })
  writeCsv(folder, 'recipes.csv', ['id', 'nutrient', 'amount', 'known', 'evidence'], rows)
}

/** Four decimals; what is partly known never reads as wholly known, or as unknown. */
export function knownText(known: number): string {
  if (known === 1) return '1'
  return written(Math.min(0.9999, Math.max(0.0001, Number(known.toFixed(4)))))
}
