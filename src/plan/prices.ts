import type { Columns } from './columns.ts'
import type { Programme } from './programme.ts'

/** No choice comes to less than `base` and the prices of its changes. */
interface Prices {
  readonly base: number
  readonly prices: Float64Array
}

const ROUNDS = 400
/** Rounds without a higher bound before the step is halved. */
const PATIENCE = 15
/** Where the bound is near 0, steps are not. */
const LEAST_BOUND = 0.1

/** What each row and each goal is worth; the lower bound follows from any such worths. */
interface Worths {
  /** Of the upper end of each row, and of its lower end: from 0 up. */
  readonly upper: Float64Array
  readonly lower: Float64Array
  /** Of what is covered of each goal: 0 to 1. */
  readonly goals: Float64Array
}

/**
 * Prices of changes that make the lowest bound as high as can be.
 *
 * Rule    each row has a worth, from 0 up, by which what is used of it costs, and each goal one from 0 to 1, by which what
 *         is covered of it counts. Any such worths bound every choice from below; they are moved again and again to where
 *         the cheapest choice breaks rows least (subgradient steps)
 * Source  Fisher ML, Management Science 1981;27:1-18
 */
export function pricesOf(programme: Programme, columns: Columns): Prices {
  const { height, goals } = columns
  const worths: Worths = {
    upper: new Float64Array(height),
    lower: new Float64Array(height),
    goals: new Float64Array(goals).fill(1),
  }
  let best: Prices = { base: Number.NEGATIVE_INFINITY, prices: new Float64Array(programme.changes) }
  let highest = Number.NEGATIVE_INFINITY
  let step = 0.5
  let since = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = pricesBy(worths, columns, programme.changes)
    const cheapest = cheapestOf(programme, found.prices)
    const bound = cheapest.reduce((sum, at) => sum + (found.prices[at] ?? 0), found.base)
    since += 1
    if (bound > highest) {
      highest = bound
      best = found
      since = 0
    } else if (since === PATIENCE) {
      step /= 2
      since = 0
    }
    if (!isMoved(worths, columns, cheapest, step * Math.max(LEAST_BOUND, Math.abs(bound)))) return best
  }
  return best
}

function pricesBy({ upper, lower, goals }: Worths, columns: Columns, changes: number): Prices {
  const { height, weights, lows, highs, caps } = columns
  const worthOf = new Float64Array(height)
  let base = 0
  for (let row = 0; row < height; row += 1) {
    const [up = 0, down = 0, goal = 0] = [upper[row], lower[row], goals[row]]
    worthOf[row] = up - down + goal
    base += down * finite(lows[row]) - up * finite(highs[row])
  }
  caps.forEach((cap, goal) => {
    base -= (1 - (goals[goal] ?? 0)) * cap
  })
  const prices = new Float64Array(changes)
  for (let at = 0; at < changes; at += 1) {
    const from = at * (height + 1)
    let sum = weights[from + height] ?? 0
    for (let row = 0; row < height; row += 1) sum += (worthOf[row] ?? 0) * (weights[from + row] ?? 0)
    prices[at] = sum
  }
  return { base, prices }
}

/** Moves worths towards rows that the cheapest choice breaks and goals that it covers too well; false: there are none. */
function isMoved(
  { upper, lower, goals }: Worths,
  { height, weights, lows, highs, caps }: Columns,
  cheapest: readonly number[],
  far: number,
): boolean {
  const moves: Move[] = []
  const add = (of: Float64Array, row: number, slope: number, most: number) => {
    const worth = of[row] ?? 0
    const isAtEnd = (worth <= 0 && slope < 0) || (worth >= most && slope > 0)
    if (!isAtEnd && slope !== 0) moves.push({ of, row, slope, most })
  }
  for (let row = 0; row < height; row += 1) {
    const used = cheapest.reduce((sum, at) => sum + (weights[at * (height + 1) + row] ?? 0), 0)
    const [high = 0, low = 0, cap] = [highs[row], lows[row], caps[row]]
    if (Number.isFinite(high)) add(upper, row, used - high, Number.POSITIVE_INFINITY)
    if (Number.isFinite(low)) add(lower, row, low - used, Number.POSITIVE_INFINITY)
    if (cap !== undefined) add(goals, row, used + cap, 1)
  }
  const norm = moves.reduce((sum, { slope }) => sum + slope * slope, 0)
  for (const { of, row, slope, most } of moves)
    of[row] = Math.min(most, Math.max(0, (of[row] ?? 0) + (far / norm) * slope))
  return moves.length > 0
}

interface Move {
  readonly of: Float64Array
  readonly row: number
  readonly slope: number
  readonly most: number
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0
}

/** The changes that come to least by their prices alone: one of each kind, as many as may be made. */
function cheapestOf({ kinds, most }: Programme, price: Float64Array): number[] {
  const byKind = new Map<string, number>()
  price.forEach((one, at) => {
    const kind = kinds[at] ?? ''
    const other = byKind.get(kind)
    if (one < 0 && (other === undefined || one < (price[other] ?? 0))) byKind.set(kind, at)
  })
  return [...byKind.values()].sort((a, b) => (price[a] ?? 0) - (price[b] ?? 0)).slice(0, most)
}
