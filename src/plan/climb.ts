import type { Columns } from './columns.ts'
import type { Programme } from './programme.ts'

/** A set of changes, and what it comes to. */
export interface Climbed {
  readonly chosen: readonly number[]
  readonly sum: number
}

/** Steps that are taken at most; a few more than changes are enough. */
const MOST_STEPS = 60
/** Sums that differ by less are the same. */
const SAME = 1e-9

/**
 * A good set of changes to start from, and not known to be the best: a search that has one leaves out more.
 *
 * Rule    from the changes given, most often none, the one change more, less, or in the place of another that makes the sum least, again
 *         and again until none makes it less
 */
export function climbed(
  { changes, most, kinds }: Programme,
  columns: Columns,
  from: readonly number[] = [],
): Climbed {
  let chosen = from
  let sum = sumOf(from, columns)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = bestStep(chosen)
    if (next.sum >= sum - SAME) break
    chosen = next.chosen
    sum = next.sum
  }
  return { chosen, sum }

  function bestStep(from: readonly number[]): Climbed {
    let best: Climbed = { chosen: from, sum }
    const bases = [
      ...(from.length < most ? [from] : []),
      ...from.map((out) => from.filter((at) => at !== out)),
    ]
    for (const base of bases) {
      const totals = base.reduce((sums, at) => columns.plus(sums, at), columns.none)
      for (let at = 0; at < changes; at += 1) {
        if (base.some((other) => kinds[other] === kinds[at])) continue
        const found = columns.sumWith(totals, at)
        if (found < best.sum - SAME) best = { chosen: [...base, at], sum: found }
      }
    }
    return best
  }
}

function sumOf(chosen: readonly number[], columns: Columns): number {
  let [totals, sum] = [columns.none, 0]
  for (const at of chosen) {
    sum = columns.sumWith(totals, at)
    totals = columns.plus(totals, at)
  }
  return sum
}
