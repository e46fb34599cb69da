import type { CalciumCautions } from './calcium-cautions.ts'

/** Calcium of food against its target, before any supplement. Amounts in mg a day. */
export interface CalciumAfterFood {
  /** A lower bound where some food has no value; null: none has one. */
  readonly foodMg: number | null
  readonly targetMg: number
  /** max(0, target - food). */
  readonly gapMg: number
  /** Some food has no value, so the gap is "at most" this. */
  readonly gapIsUpperBound: boolean
  /** The gap rounded down to 50; null where it is not to be shown (`notShown`). 0: less than 50 is left. */
  readonly leftMg: number | null
  /** Single doses of at most 500 mg that the gap would be; null where nothing is left or shown. */
  readonly doses: number | null
  /** Food and what is left together; null where that is not shown. */
  readonly totalMg: number | null
  /** `little-known`: under 0.8 of the food has a value. `ask-first`: see the cautions. `supplement-not-counted`: one of calcium is taken whose amount is not known. */
  readonly notShown: 'little-known' | 'ask-first' | 'supplement-not-counted' | null
}

/** What is absorbed, mg a day: context beside the comparison. Lower bounds. */
export interface AbsorbableCalcium {
  readonly foodMg: number
  /** Of the calcium of food, 0 to 1; null where food brings none. */
  readonly share: number | null
  /** Foods whose calcium is bound by oxalate. */
  readonly oxalateRich: readonly string[]
}

/** Calcium beyond its row in the table of nutrients. */
export interface CalciumAssessment {
  /** null without a counted day or target. */
  readonly afterFood: CalciumAfterFood | null
  /** null where no food of a counted day has a value. */
  readonly absorbable: AbsorbableCalcium | null
  /** Absorbed of recorded supplements by the size of each dose, mg a day; null where none are recorded. */
  readonly absorbedOfSupplementsMg: number | null
  readonly cautions: CalciumCautions
}
