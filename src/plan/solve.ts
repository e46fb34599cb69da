import { climbed } from './climb.ts'
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
 *         is no better than the best set found, of which one is known before (climb.ts). After so many sets the best of
 *         them is the answer, and it is said.
 * Source  Lagrangian bounds: Fisher ML, Management Science 1981;27:1-18
 */
export function solved(programme: Programme, mostTried = MOST_TRIED): Solved {
  const { changes, most, kinds } = programme
  const columns = columnsOf(programme)
  const { base, prices } = pricesOf(programme, columns)
  const order = Array.from({ length: changes }, (_, at) => at).sort(
    (a, b) => (prices[a] ?? 0) - (prices[b] ?? 0) || a - b,
  )
  const price = Float64Array.from(order, (at) => prices[at] ?? 0)
  const kindAt = numbered(order.map((at) => kinds[at] ?? ''))
  const isTaken = new Uint8Array(changes)
  const seenIn = new Float64Array(changes)
  let round = 0
  const chosen: number[] = []
  let { chosen: best, sum } = climbed(programme, columns)
  let tried = 0

  /** The least that one or more changes from a place on, up to so many, add to a sum: of each kind that is free one. */
  const leastFrom = (from: number, left: number): number => {
    const first = price[from] ?? 0
    if (first >= 0) return first
    let [least, found] = [0, 0]
    round += 1
    for (let place = from; found < left; place += 1) {
      const one = price[place] ?? 0
      if (one >= 0) break
      const kind = kindAt[place] ?? 0
      if (isTaken[kind] === 1 || seenIn[kind] === round) continue
      seenIn[kind] = round
      found += 1
      least += one
    }
    return least
  }

  const tryFrom = (from: number, lowest: number, totals: Float64Array): void => {
    const left = most - chosen.length
    for (let place = from; place < changes; place += 1) {
      const kind = kindAt[place] ?? 0
      if (isTaken[kind] === 1) continue
      // What comes behind costs no less, so that nothing there is better either.
      if (lowest + leastFrom(place, left) >= sum - SAME || tried >= mostTried) return
      const at = order[place] ?? 0
      tried += 1
      const found = columns.sumWith(totals, at)
      if (found < sum - SAME) {
        sum = found
        best = [...chosen, at]
      }
      if (left === 1) continue
      chosen.push(at)
      isTaken[kind] = 1
      tryFrom(place + 1, lowest + (price[place] ?? 0), columns.plus(totals, at))
      isTaken[kind] = 0
      chosen.pop()
    }
  }
  if (most > 0) tryFrom(0, base, columns.none)
  return { chosen: [...best].sort((a, b) => a - b), isBest: tried < mostTried }
}

/** Names as numbers from 0 up. */
function numbered(names: readonly string[]): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(names, (name) => {
    if (!known.has(name)) known.set(name, known.size)
    return known.get(name) ?? 0
  })
}
