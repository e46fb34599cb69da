import { EVIDENCE, type Evidence } from '../../src/nutrition/intake-day.ts'

/** What is known of one nutrient in a food, per 100 g. */
export interface PartValue {
  readonly amount: number
  /** Share of the weight (0 to 1) that the amount accounts for. */
  readonly known: number
  /** null: nothing of the food was ever measured; what is known of it are additives alone. */
  readonly evidence: Evidence | null
}

/** A vitamin, mineral or fibre as such: it brings nothing else, and that is known. */
export const ADDITIVE: PartValue = { amount: 0, known: 1, evidence: null }

/** One ingredient; `value` is null where nothing is known. */
export interface Part {
  readonly grams: number
  readonly value: PartValue | null
}

/**
 * What a mixed dish has of one nutrient, from its ingredients.
 *
 * Unit    that of the ingredients' amounts, per 100 g of the finished dish
 * Rule    amount = sum of grams x amount / (sum of grams x (1 + moisture change / 100)), over the ingredients with a
 *         value: a lower bound. known = known grams / grams of all ingredients, an ingredient that is itself partly
 *         known counting in part. Evidence: the weakest of the ingredients with a value; null where none has one, and
 *         the amount, 0, is then no value. Nothing is lost by cooking.
 * Source  design.md 7; domain.md 6h; docs/methods.md, "Foods"
 *
 * Throws a RangeError where the moisture change leaves no dish.
 *
 * @example mixOf([{ grams: 60, value: 1 mg, all known }, { grams: 40, value: null }], -20) // 0.75 mg, known 0.6
 */
export function mixOf(parts: readonly Part[], moistureChangePercent: number): PartValue {
  let grams = 0
  let amount = 0
  let unknownGrams = 0
  let weakest = -1
  for (const part of parts) {
    grams += part.grams
    // What is missing is added up, not what is there: where nothing is, `known` is exactly 1, whatever the rounding.
    unknownGrams += part.grams * (1 - (part.value?.known ?? 0))
    amount += part.grams * (part.value?.amount ?? 0)
    if (part.value?.evidence != null) weakest = Math.max(weakest, EVIDENCE.indexOf(part.value.evidence))
  }
  const dish = grams * (1 + moistureChangePercent / 100)
  if (!(dish > 0))
    throw new RangeError(`no dish is left of ${grams} g at ${moistureChangePercent} % moisture`)
  return { amount: amount / dish, known: 1 - unknownGrams / grams, evidence: EVIDENCE[weakest] ?? null }
}
