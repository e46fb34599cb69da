import type { FoodFacts, IntakeDay, IntakeItem } from './intake-day.ts'
import { COLUMN_OF, NUTRIENTS, type Nutrient } from './nutrients.ts'

const COLUMNS = NUTRIENTS.length

/** Sums over any number of items and supplement doses; arrays are by column, amounts in the units of UNIT_OF. */
export interface Totals {
  /** From food with a value: lower bounds. */
  readonly food: Float64Array
  readonly supplements: Float64Array
  /** 1 where at least one food had a value (water, tea and coffee too). */
  readonly hasValue: Uint8Array
  /** Grams of food without a value; water, tea and coffee left out. */
  readonly unknownGrams: Float64Array
  /** Grams of all food; water, tea and coffee left out. */
  foodGrams: number
}

/** Sums of a day that has nothing yet: zero amounts of every nutrient, none of them known. */
export function noTotals(): Totals {
  return {
    food: new Float64Array(COLUMNS),
    supplements: new Float64Array(COLUMNS),
    hasValue: new Uint8Array(COLUMNS),
    unknownGrams: new Float64Array(COLUMNS),
    foodGrams: 0,
  }
}

function emptied(totals: Totals): Totals {
  totals.food.fill(0)
  totals.supplements.fill(0)
  totals.hasValue.fill(0)
  totals.unknownGrams.fill(0)
  totals.foodGrams = 0
  return totals
}

/**
 * The share (0 to 1) of a food's weight whose value of one nutrient is known: what the table says of a mixed dish,
 * else 1 with a value and 0 without. A missing value is known to no part, whatever else is said.
 */
export function knownShare(food: FoodFacts, column: number): number {
  if (Number.isNaN(food.per100g[column] ?? Number.NaN)) return 0
  return food.known === null ? 1 : Math.min(1, Math.max(0, food.known[column] ?? 0))
}

/** Grams of a food that count in `known`: none of water, tea and coffee, nor of the water in an own dish. */
export function countedGrams({ isWaterTeaOrCoffee, countedShare = 1 }: FoodFacts, grams: number): number {
  return isWaterTeaOrCoffee ? 0 : grams * countedShare
}

/**
 * Adds one food to the sums. Grams without a value are counted, and not those with one: where nothing is missing the
 * sum of the missing is then exactly 0, and where everything is, it is exactly `foodGrams`, whatever the rounding.
 */
export function addItem(totals: Totals, { food, grams }: IntakeItem): void {
  const { per100g, known } = food
  const hundreds = grams / 100
  const counted = countedGrams(food, grams)
  totals.foodGrams += counted
  for (let column = 0; column < COLUMNS; column++) {
    const value = per100g[column] ?? Number.NaN
    const missing = Number.isNaN(value)
    if (!missing) {
      totals.food[column] = (totals.food[column] ?? 0) + value * hundreds
      totals.hasValue[column] = 1
    }
    if (counted === 0 || (!missing && (known === null || known[column] === 1))) continue
    totals.unknownGrams[column] =
      (totals.unknownGrams[column] ?? 0) + counted * (1 - knownShare(food, column))
  }
}

/**
 * The sums of one day. Supplements that are not recorded add nothing here; who reads the sums says so.
 * `into` is emptied and filled, so that years of days need not leave years of arrays behind.
 */
export function totalsOf(day: Pick<IntakeDay, 'items' | 'supplements'>, into: Totals = noTotals()): Totals {
  const totals = emptied(into)
  for (const item of day.items) addItem(totals, item)
  for (const { nutrient, amountPerDay } of day.supplements ?? []) {
    const column = COLUMN_OF[nutrient]
    totals.supplements[column] = (totals.supplements[column] ?? 0) + amountPerDay
  }
  return totals
}

/** Adds the sums of one day to those of several. */
export function addTotals(sum: Totals, day: Totals): void {
  for (let column = 0; column < COLUMNS; column++) {
    sum.food[column] = (sum.food[column] ?? 0) + (day.food[column] ?? 0)
    sum.supplements[column] = (sum.supplements[column] ?? 0) + (day.supplements[column] ?? 0)
    sum.unknownGrams[column] = (sum.unknownGrams[column] ?? 0) + (day.unknownGrams[column] ?? 0)
    if (day.hasValue[column] === 1) sum.hasValue[column] = 1
  }
  sum.foodGrams += day.foodGrams
}

/**
 * What food brings, in the unit of UNIT_OF: a lower bound wherever something is unknown.
 * null where no food has a value, since unknown is not zero.
 */
export function fromFood(totals: Totals, nutrient: Nutrient): number | null {
  const column = COLUMN_OF[nutrient]
  return totals.hasValue[column] === 1 ? (totals.food[column] ?? 0) : null
}

/** What the recorded supplements bring, in the unit of UNIT_OF; 0 where they bring none. */
export function fromSupplements(totals: Totals, nutrient: Nutrient): number {
  return totals.supplements[COLUMN_OF[nutrient]] ?? 0
}

/** Food and supplements together; null where no food has a value and no supplement brings any. */
export function ofBoth(totals: Totals, nutrient: Nutrient): number | null {
  const food = fromFood(totals, nutrient)
  const supplements = fromSupplements(totals, nutrient)
  return food === null && supplements === 0 ? null : (food ?? 0) + supplements
}
