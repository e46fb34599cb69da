import type { Target } from '../../nutrition/assessment.ts'
import { type Nutrient, type NutrientUnit, UNIT_OF } from '../../nutrition/nutrients.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'

/** Decimals that make sense for a unit: none for mg above 10, one for small amounts, for g and for µg, two under 1 g. */
function decimalsFor(amount: number, unit: NutrientUnit): number {
  const size = Math.abs(amount)
  if (unit === 'kcal') return 0
  if (size >= 100) return 0
  if (unit === 'mg') return size >= 10 ? 0 : 1
  // Fatty acids: a target of 0.25 g is not 0.3 g.
  if (unit === 'g' && size < 1) return 2
  return 1
}

/**
 * `812 mg`, `4.2 µg`, `68.1 g`. Null is a question mark: an amount that is not known is not zero. One that is too small to
 * print is `<0.1 g`: a gap of 0 g would be none.
 */
export function amountText(amount: number | null, unit: NutrientUnit): string {
  if (amount === null) return '?'
  const decimals = decimalsFor(amount, unit)
  const printed = roundHalfAwayFromZero(amount, decimals)
  if (printed === 0 && amount > 0) return `<${10 ** -decimals} ${unit}`
  return `${printed.toString()} ${unit}`
}

/**
 * An amount that is above a limit, told apart from it: with as many digits as that takes, else in words.
 *
 * @example amountAbove(2300.3, 2300, 'mg') // '2300.3 mg'
 */
export function amountAbove(amount: number, limit: number, unit: NutrientUnit): string {
  const text = amountText(amount, unit)
  if (!(amount > limit) || text !== amountText(limit, unit)) return text
  for (let decimals = 1; decimals <= 2; decimals += 1) {
    const printed = roundHalfAwayFromZero(amount, decimals)
    if (printed > limit) return `${printed} ${unit}`
  }
  return `just above ${amountText(limit, unit)}`
}

/** A share of a limit; what is above it is never printed as all of it. */
export function percentOfLimit(share: number | null): string {
  const text = percent(share)
  return share !== null && share > 1 && text === '100 %' ? 'just over 100 %' : text
}

/** To one figure, for what is good to +/- 50 % at best (boron and silicon): `about` goes before it. */
export function roughAmount(amount: number | null, unit: NutrientUnit): string {
  return amount === null ? '?' : `${Number(amount.toPrecision(1))} ${unit}`
}

export function amountOf(nutrient: Nutrient, amount: number | null): string {
  return amountText(amount, UNIT_OF[nutrient])
}

/** `1200 mg`; `1000-1200 mg` where the target is a range. */
export function targetText(nutrient: Nutrient, { lower, upper }: Pick<Target, 'lower' | 'upper'>): string {
  const unit = ` ${UNIT_OF[nutrient]}`
  const from = amountOf(nutrient, lower)
  return upper === null ? from : `${from.slice(0, -unit.length)}-${amountOf(nutrient, upper)}`
}

/** Share of the food with a value, rounded down: no more is claimed than is known. */
export function knownShare(known: number | null): string {
  if (known === null) return '?'
  const whole = Math.floor(known * 100 + 1e-9)
  return whole === 0 && known > 0 ? '<1 %' : `${whole} %`
}

/** `68 %`; a share that is not zero is not printed as zero, one that is not all not as all. */
export function percent(share: number | null): string {
  if (share === null) return '?'
  const whole = roundHalfAwayFromZero(share * 100, 0)
  if (whole === 0 && share > 0) return '<1 %'
  if (whole === 100 && share < 1) return '99 %'
  return `${whole} %`
}
