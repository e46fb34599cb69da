import { EVIDENCE, type Evidence } from '../../src/nutrition/intake-day.ts'
import type { LiteratureRow } from './literature-rows.ts'

/** What several published values of one food come to, per 100 g. */
export interface Combined {
  readonly amount: number
  readonly min: number
  readonly max: number
  readonly evidence: Evidence
  readonly sources: readonly string[]
}

const CONFIRMED: readonly Evidence[] = ['primary', 'verified']

/**
 * The value of a food from all its rows, in the unit of the rows.
 *
 * Rule    1. for each unit apart: primary and verified rows where there are any, else all
 *         2. rows per 100 g; rows per serving serve only where none is left, and need the weight of the serving
 *         3. half of a limit that was not reached ("<")
 *         4. median, with the least and the greatest; the weakest evidence is that of the value
 *         null where no row can be used
 *
 * @example combineRows([2.5, 1.9, 4.51]) // as rows per 100 g: median 2.5, least 1.9, greatest 4.51 (raisins, boron)
 */
export function combineRows(
  rows: readonly LiteratureRow[],
  servingGrams: number | null = null,
): Combined | null {
  const per100g = confirmed(rows.filter(({ per }) => per === '100g'))
  const perServing = servingGrams === null ? [] : confirmed(rows.filter(({ per }) => per === 'serving'))
  const used = per100g.length > 0 ? per100g : perServing
  if (used.length === 0) return null
  const to100g = per100g.length > 0 || servingGrams === null ? 1 : 100 / servingGrams
  const values = used
    .map(({ amount, isLimit }) => (isLimit ? amount / 2 : amount) * to100g)
    .sort((a, b) => a - b)
  return {
    amount: median(values),
    min: values[0] ?? Number.NaN,
    max: values.at(-1) ?? Number.NaN,
    evidence: weakest(used),
    sources: [...new Set(used.map(({ source }) => source))],
  }
}

function confirmed(rows: readonly LiteratureRow[]): readonly LiteratureRow[] {
  const sure = rows.filter(({ evidence }) => CONFIRMED.includes(evidence))
  return sure.length > 0 ? sure : rows
}

function weakest(rows: readonly LiteratureRow[]): Evidence {
  return EVIDENCE[Math.max(...rows.map(({ evidence }) => EVIDENCE.indexOf(evidence)))] ?? 'recalled'
}

/** The middle of sorted values, or the mean of the two in the middle. */
function median(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}
