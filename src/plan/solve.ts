import { columnsOf } from './columns.ts'
import { pricesOf } from './prices.ts'
import type { Programme } from './programme.ts'

/** Changes by their number, in order. */
export interface Solved {
  readonly chosen: readonly number[]
  /** Whether it is known that none is better; else it is the best that was found. */
  readonly isBest: boolean
}

/** About a second of work on a small computer. Counted and not timed, so that a log has the same plan on every machine. */
const MOST_TRIED = 2_000_000
/** Sums that differ by less are the same. */
const SAME = 1e-9

/**
 * Which changes make a programme least.
 *
 * Rule    branch and bound over sets of changes: each change has a price (prices.ts), and no set comes to less than the
 *         base and the prices of what is in it. Sets are tried in the order of their prices, and left out where that sum
 *         is no better than the best set found. After so many sets the best of them is the answer, and it is said.
 * Source  Lagrangian bounds: Fisher ML, Management Science 1981;27:1-18
 */
export function solved(programme: Programme, mostTried = MOST_TRIED): Solved {
  const { changes, most, kinds } = programme
  const columns = columnsOf(programme)
  const { base, prices } = pricesOf(programme, columns)
  const order = Array.from({ length: changes }, (_, at) => at).sort(
    (a, b) => (prices[a] ?? 0) - (prices[b] ?? 0) || a - b,
  )
  const price = order.map((at) => prices[at] ?? 0)
  const atMostBelow = belowFrom(price, most)
  const chosen: number[] = []
  let best: readonly number[] = []
  let sum = 0
  let tried = 0

  const tryFrom = (from: number, lowest: number, totals: Float64Array): void => {
    const left = most - chosen.length - 1
    for (let place = from; place < changes; place += 1) {
      const cost = lowest + (price[place] ?? 0)
      // What comes behind costs no less, so that nothing there is better either.
      if (cost + atMostBelow(place + 1, left) >= sum - SAME || tried >= mostTried) return
      const at = order[place] ?? 0
      if (chosen.some((other) => kinds[other] === kinds[at])) continue
      tried += 1
      const found = columns.sumWith(totals, at)
      if (found < sum - SAME) {
        sum = found
        best = [...chosen, at]
      }
      if (left === 0) continue
      chosen.push(at)
      tryFrom(place + 1, cost, columns.plus(totals, at))
      chosen.pop()
    }
  }
  if (most > 0) tryFrom(0, base, columns.none)
  return { chosen: [...best].sort((a, b) => a - b), isBest: tried < mostTried }
}

/** The least that up to so many changes from a place on can add to a sum, of prices in order. */
function belowFrom(price: readonly number[], most: number): (place: number, left: number) => number {
  const sums = [0]
  for (const one of price) sums.push((sums.at(-1) ?? 0) + Math.min(0, one))
  const last = price.length
  return (place, left) => {
    const end = Math.min(last, place + Math.min(left, most))
    return (sums[end] ?? 0) - (sums[Math.min(place, last)] ?? 0)
  }
}
