import type { PlanFood } from '../generated/plan-foods.ts'
import type { FoodFacts, IntakeItem, SodiumClass } from '../nutrition/intake-day.ts'
import { COLUMN_OF, type Nutrient } from '../nutrition/nutrients.ts'

/** A food of the log that another may take the place of. */
export interface EatenEntry {
  readonly food: FoodFacts
  /** As the person wrote it, the first time. */
  readonly text: string
  /** The entry that it is a part of, where that has several foods. */
  readonly whole: string | null
  /** How often it stands in the counted days, on how many of them, and all its grams there. */
  readonly times: number
  readonly days: number
  readonly grams: number
  /** On the day that has most of them. */
  readonly mostADay: number
  /** Kinds of plan foods that may take its place. */
  readonly by: readonly string[]
}

/** A food that may be suggested, with its values. */
export interface Suggestible {
  readonly food: FoodFacts
  readonly plan: PlanFood
  readonly sodiumClass: SodiumClass
}

/** One change of food: a portion more every day, or a portion each time in the place of what is eaten. */
export interface Change extends Suggestible {
  /** In USDA's measures: 0.5 is half a cup. */
  readonly size: number
  /** Each time. */
  readonly grams: number
  /** null: in addition, every day. */
  readonly instead: EatenEntry | null
  /** How often a day, as a mean of the counted days: 1 for an addition. */
  readonly timesADay: number
  /** Grams a day that it takes away. */
  readonly insteadGramsADay: number
  /** What is least when all else is equal: smaller changes, foods of the log, foods that are liked. */
  readonly cost: number
}

/**
 * What a change does to the mean of a day, in the unit of UNIT_OF.
 *
 * Rule    what is not known adds nothing, as in the sums of the report: the result is checked by the same sums
 */
export function effectOf(change: Change, nutrient: Nutrient): number {
  const column = COLUMN_OF[nutrient]
  const added = amount(change.food, column, change.grams * change.timesADay)
  return change.instead === null
    ? added
    : added - amount(change.instead.food, column, change.insteadGramsADay)
}

/** The most that a change moves any one day, up or down, in the unit of UNIT_OF. */
export function mostOnADay({ food, grams, instead }: Change, nutrient: Nutrient): number {
  const column = COLUMN_OF[nutrient]
  if (instead === null) return Math.abs(amount(food, column, grams))
  const taken = amount(instead.food, column, instead.grams / instead.times)
  return instead.mostADay * Math.abs(amount(food, column, grams) - taken)
}

/** What a change puts on the plate each time. */
export function portionOf({ food, grams, sodiumClass }: Change): IntakeItem {
  return { food, grams, sodiumClass }
}

function amount({ per100g }: FoodFacts, column: number, grams: number): number {
  const value = per100g[column] ?? Number.NaN
  return Number.isNaN(value) ? 0 : (value * grams) / 100
}
