import type { Programme } from './programme.ts'

/** A programme with its weights side by side, since a search asks for the sums of hundreds of thousands of choices. */
export interface Columns {
  /** Rows: those of the goals first. */
  readonly height: number
  readonly goals: number
  readonly changes: number
  /** The number of the kind of each change, and how many kinds there are. */
  readonly kindOf: Int32Array
  readonly kinds: number
  /** `weights[change * (height + 1) + row]`; behind the rows the cost of the change. */
  readonly weights: Float64Array
  readonly lows: Float64Array
  readonly highs: Float64Array
  /** How much of each goal counts. */
  readonly caps: readonly number[]
  /** The totals of no change at all. */
  readonly none: Float64Array
  readonly plus: (totals: Float64Array, change: number) => Float64Array
  /** The sum of costs and of what is covered, with one more change; infinite where a row is broken. */
  readonly sumWith: (totals: Float64Array, change: number) => number
}

/** Sums of binary fractions differ in their last digits; rows stand a larger hair inside of their limits. */
const FORGIVEN = 1e-9

/** Rule    of each goal a programme has two rows: what the changes bring (less than nothing breaks it), and how much counts */
export function columnsOf({ costs, rows, changes, kinds: names }: Programme): Columns {
  const goals = costs.length - changes
  const kept = rows.filter((_, number) => number >= 2 * goals || number % 2 === 0)
  const height = kept.length
  const width = height + 1
  const weights = new Float64Array(changes * width)
  kept.forEach(({ weights: of }, row) => {
    for (const [at, weight] of of) if (at < changes) weights[at * width + row] = weight
  })
  for (let at = 0; at < changes; at += 1) weights[at * width + height] = costs[at] ?? 0
  const lows = Float64Array.from(kept, ({ low }) => low - FORGIVEN)
  const highs = Float64Array.from(kept, ({ high }) => high + FORGIVEN)
  const caps = Array.from({ length: goals }, (_, goal) => rows[2 * goal + 1]?.high ?? 0)
  const plus = (totals: Float64Array, change: number) => {
    const sums = new Float64Array(totals)
    for (let row = 0; row < width; row += 1)
      sums[row] = (sums[row] ?? 0) + (weights[change * width + row] ?? 0)
    return sums
  }
  const sumWith = (totals: Float64Array, change: number) => {
    const from = change * width
    let sum = (totals[height] ?? 0) + (weights[from + height] ?? 0)
    for (let row = height - 1; row >= 0; row -= 1) {
      const by = (totals[row] ?? 0) + (weights[from + row] ?? 0)
      if (by > (highs[row] ?? 0) || by < (lows[row] ?? 0)) return Number.POSITIVE_INFINITY
      if (row < goals) sum -= Math.min(caps[row] ?? 0, -by)
    }
    return sum
  }
  const known = [...new Set(names)]
  const kindOf = Int32Array.from(names, (name) => known.indexOf(name))
  return {
    height,
    goals,
    changes,
    kindOf,
    kinds: known.length,
    weights,
    lows,
    highs,
    caps,
    none: new Float64Array(width),
    plus,
    sumWith,
  }
}
