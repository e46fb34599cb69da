import type { Coded } from '../diagnostics/code.ts'
import type { Span } from '../diagnostics/source.ts'
import type { FoodFacts, SodiumClass } from '../nutrition/intake-day.ts'

/**
 * Where the grams of an entry come from. `default` is USDA's "Quantity not specified" weight: a guess, and said.
 * `recipe` is a share of an own dish that weighs what its ingredients weigh; `like_food` a portion of a food that is named
 * nearly alike; `convention` a usual size that stands in no table (`sizes` in data/reference/food-names.yaml).
 */
export const GRAMS_FROM = [
  'weight',
  'portion',
  'volume',
  'count',
  'default',
  'recipe',
  'like_food',
  'convention',
] as const
export type GramsFrom = (typeof GRAMS_FROM)[number]

/** Whether the grams are those of a portion: the food's own, a like food's, or one that is usual. */
export function isByPortion(from: GramsFrom): boolean {
  return from === 'portion' || from === 'like_food' || from === 'convention'
}

export interface Candidate {
  /** Row of the compiled table; null: an own food or recipe. */
  readonly row: number | null
  readonly id: string
  readonly description: string
  /** How sure, 0 to 1. */
  readonly confidence: number
}

/** An entry that was understood. */
export interface Understood {
  readonly text: string
  /** Number of units; 1 where only a size or nothing is given. */
  readonly quantity: number
  /** The unit as understood ("cup", "g", "slice", "medium"); null for a bare count or no amount. */
  readonly unit: string | null
  readonly grams: number
  readonly gramsFrom: GramsFrom
  readonly food: Candidate
  readonly alternatives: readonly Candidate[]
  /** Words of the entry that the food does not answer ("honey" in "yogurt with honey"): not counted, and said. */
  readonly leftOut: readonly string[]
  /** The food's name answers all words, the noun among them. */
  readonly isWhole: boolean
  /** The entry's own words say can, tin or canned. */
  readonly saysCanned: boolean
  /** The food is an own one, with what the sums need of it. */
  readonly own?: OwnMatch
  /** Further foods of the same words, in their order: the chips of "1 portion fish and chips", with a usual amount. */
  readonly besides?: readonly Understood[]
  /** An own food that may have been meant, though a table food was taken. */
  readonly nearOwn?: { readonly name: string; readonly id: string }
}

/** All foods that an entry was understood as, first the one that has its amount. */
export function foodsIn(entry: Understood): readonly Understood[] {
  return entry.besides === undefined ? [entry] : [entry, ...entry.besides]
}

export interface OwnMatch {
  readonly facts: FoodFacts
  readonly sodiumClass: SodiumClass
  /** What its weight rests on that nobody said: a dish weighs what its ingredients do, a millilitre weighs a gram. */
  readonly assumed: 'dish-weight' | 'density' | null
}

/** Why an entry could not be understood. `known` lists units (with grams) that the matched food does have. */
export type EntryProblem =
  | Coded<'unknown-food', 'error', { food: string; suggestions: readonly string[] }>
  | Coded<
      'unknown-unit',
      'error',
      { unit: string; suggestion: string | null; food: string; known: readonly KnownUnit[] }
    >
  | Coded<'how-much', 'error', { food: string; known: readonly KnownUnit[] }>
  | Coded<'unknown-id', 'error', { id: string; suggestion: string | null }>
  | Coded<'ambiguous-number', 'error', { number: string }>
  | Coded<'bad-amount', 'error', { amount: string; why: BadAmount }>
  /** `second`: the other food with an amount of its own. */
  | Coded<'several-foods', 'error', { second: string }>
  | Coded<'empty-entry', 'error', { text: string }>
  /** Potassium that the table has no figure for. */
  | Coded<'salt-substitute', 'error', { text: string }>
  | Coded<'part-left-out', 'warning', { words: readonly string[]; food: string }>
  | OwnProblem
  | Coded<'unsure-food', 'warning', { text: string; food: string; others: readonly string[] }>

/** What can be wrong with own foods and recipes among each other, and with entries that name one. */
type OwnProblem =
  | Coded<'own-name-twice', 'error', { name: string; first: Span }>
  | Coded<'own-name-in-both', 'warning', { name: string; other: Span }>
  | Coded<'recipe-circle', 'error', { circle: readonly string[] }>
  | Coded<'recipe-too-deep', 'error', { limit: number }>
  | Coded<'recipe-yield', 'error', { yieldG: number; ingredientsG: number }>
  /** `because`: what is wrong with its definition, or that of an own food in it. */
  | Coded<'own-unusable', 'error', { name: string; because: Span }>
  | Coded<'own-name-near', 'warning', { own: string; food: string; id: string }>

/**
 * `vague` says too little to be weighed; `supplement` is a weight in mg, as no food is logged; `share` could be of a
 * serving or of the whole recipe.
 */
export type BadAmount = 'share' | 'negative' | 'zero' | 'huge' | 'not-understood' | 'vague' | 'supplement'

export interface KnownUnit {
  readonly unit: string
  /** null for the units that need none: g, oz. */
  readonly grams: number | null
}

/** The outcome for one entry; `start` and `end` point into the text that was given, for the excerpt. */
export type Understanding =
  | { readonly ok: true; readonly value: Understood }
  | { readonly ok: false; readonly problem: EntryProblem; readonly start: number; readonly end: number }
