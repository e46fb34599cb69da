import type { Nutrient } from '../../nutrition/nutrients.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'

/** Decimals of each nutrient in machine-readable output: enough for one food, no more than the tables carry. */
const DECIMALS: Readonly<Record<Nutrient, number>> = {
  energy: 0, protein: 1, carbohydrate: 1, sugars: 1, fibre: 1, fat: 1, saturatedFat: 2,
  calcium: 1, phosphorus: 1, magnesium: 1, potassium: 1, sodium: 1, zinc: 2,
  vitaminD: 2, vitaminK: 1, vitaminK2: 1, boron: 3, silicon: 2, isoflavones: 2,
  ala: 3, epaDha: 3, retinol: 1, caffeine: 1, alcohol: 1, water: 1,
} // biome-ignore format: groups

/** An amount in the nutrient's own unit; null and NaN are unknown. */
export function rounded(nutrient: Nutrient, amount: number | null): number | null {
  return amount === null || !Number.isFinite(amount)
    ? null
    : roundHalfAwayFromZero(amount, DECIMALS[nutrient])
}

/** Shares, ratios and confidences. */
export function share(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : roundHalfAwayFromZero(value, 3)
}

/** The figures that a finding was made of: three decimals, and what is not a number is unknown. */
export function tidy(args: Readonly<object>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, tidied(value)]))
}

function tidied(value: unknown): unknown {
  if (typeof value === 'number') return share(value)
  if (Array.isArray(value)) return value.map(tidied)
  return typeof value === 'object' && value !== null ? tidy(value) : value
}

/** Grams of an entry. */
export function grams(value: number): number {
  return roundHalfAwayFromZero(value, 2)
}

/** To so many decimals, halves away from zero. */
export function round(value: number, decimals: number): number {
  return roundHalfAwayFromZero(value, decimals) + 0 // no minus zero
}

/** The same of what may be unknown. */
export function places(value: number | null, decimals: number): number | null {
  return value === null ? null : round(value, decimals)
}
