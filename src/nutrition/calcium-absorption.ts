import { calciumRules } from '../generated/calcium.ts'
import { calciumAbsorption } from '../generated/calcium-absorption.ts'
import type { FoodFacts } from './intake-day.ts'
import { COLUMN_OF } from './nutrients.ts'
import { type EatenFood, takenApart } from './top.ts'

const CALCIUM = COLUMN_OF.calcium

/**
 * Calcium absorbed of one dose of a supplement.
 *
 * Unit    mg of calcium (the element)
 * Range   measured at about 15 to 500 mg; loads are taken as 15 to 1000 mg, the share as 0.15 to 0.65
 * Rule    share = 0.889 - 0.0964 x ln(mg)
 * Source  Heaney, Weaver, Fitzsimmons 1990 (data/reference/calcium.yaml); domain.md 5.2
 *
 * @example absorbedOfDoseMg(500) // 145.0
 * @example absorbedOfDoseMg(1000) // 223.1
 */
export function absorbedOfDoseMg(doseMg: number): number {
  const { intercept, slope, leastMg, mostMg, leastShare, mostShare } = calciumRules.absorption
  const load = clamped(doseMg, leastMg, mostMg)
  return doseMg * clamped(intercept - slope * Math.log(load), leastShare, mostShare)
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** Calcium of foods, and how much of it is absorbed. */
export interface AbsorbableOfFood {
  readonly totalMg: number
  readonly absorbableMg: number
  /** Foods whose calcium is bound by oxalate, those with most calcium first. */
  readonly oxalateRich: readonly FoodFacts[]
}

/**
 * Absorbable calcium of foods.
 *
 * Unit    mg over all that is given
 * Rule    sum of mg x the food's share; 0.3 where no share is listed. A food without a value of calcium brings nothing:
 *         a lower bound. A dish of one's own is absorbed as its parts are, and its parts are named: of "lentil curry" oxalate
 *         binds the calcium of the spinach alone
 * Source  data/reference/calcium-absorption.yaml; domain.md 5.2
 *
 * null where no food has a value of calcium.
 *
 * @example absorbableOf([{ food: spinach, grams }]) // 115 mg of spinach: 5.9
 */
export function absorbableOf(eaten: readonly EatenFood[]): AbsorbableOfFood | null {
  let [totalMg, absorbableMg, hasValue] = [0, 0, false]
  const bound: { food: FoodFacts; mg: number }[] = []
  for (const { food, grams } of takenApart(eaten)) {
    const mg = ((food.per100g[CALCIUM] ?? Number.NaN) * grams) / 100
    if (Number.isNaN(mg)) continue
    hasValue = true
    totalMg += mg
    absorbableMg += mg * (food.calciumAbsorption?.share ?? calciumAbsorption.unlisted)
    if (food.calciumAbsorption?.oxalate === true && mg > 0) bound.push({ food, mg })
  }
  bound.sort((a, b) => b.mg - a.mg || (a.food.id < b.food.id ? -1 : 1))
  return hasValue ? { totalMg, absorbableMg, oxalateRich: bound.map(({ food }) => food) } : null
}
