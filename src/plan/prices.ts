import type { Columns } from './columns.ts'

/** What each row and each goal is worth; a lower bound of every choice follows from any such worths. */
export interface Worths {
  /** Of the upper end of each row, and of its lower end: from 0 up. */
  readonly upper: Float64Array
  readonly lower: Float64Array
  /** Of what is covered of each goal: 0 to 1. */
  readonly goals: Float64Array
}

/** A choice that is begun: what is in it, and what may still be added. */
export interface Begun {
  readonly chosen: readonly number[]
  readonly totals: Float64Array
  /** Numbers of changes that may be added, and how many more. */
  readonly allowed: readonly number[]
  readonly left: number
}

/** No choice that goes on from what is begun comes to less than `base` and the prices of what is added. */
export interface Prices {
  readonly base: number
  /** By the number of the change; of those that may be added. */
  readonly of: Float64Array
  readonly worths: Worths
  /** The changes that come to least by their prices alone: one of each kind, as many as may be made; by price. */
  readonly cheapest: readonly number[]
  /** What they come to with the base: no choice comes to less. */
  readonly bound: number
}

/** Rounds without a higher bound before the step is halved. */
const PATIENCE = 10
/** Where the bound is near 0, steps are not. */
const LEAST_BOUND = 0.1

export function firstWorths({ height, goals }: Columns): Worths {
  return {
    upper: new Float64Array(height),
    lower: new Float64Array(height),
    goals: new Float64Array(goals).fill(1),
  }
}

/**
 * Prices of changes that make the lowest bound as high as can be in so many rounds, or as high as `enough`.
 *
 * Rule    each row has a worth, from 0 up, by which what is used of it costs, and each goal one from 0 to 1, by which what
 *         is covered of it counts. Any such worths bound every choice from below; they are moved again and again to where
 *         the cheapest choice breaks rows least (subgradient steps). Each cheapest choice is looked at: it may be a good one.
 * Source  Fisher ML, Management Science 1981;27:1-18
 */
export function pricesOf(
  begun: Begun,
  columns: Columns,
  made: {
    readonly worths: Worths
    readonly rounds: number
    readonly step: number
    readonly enough: () => number
    readonly look: (cheapest: readonly number[]) => void
  },
): Prices {
  const worths = copied(made.worths)
  let best = pricesBy(worths, begun, columns)
  let found = best
  let step = made.step
  let since = 0
  for (let round = 1; ; round += 1) {
    made.look(found.cheapest)
    if (best.bound >= made.enough() || round > made.rounds) return best
    const far = step * Math.max(LEAST_BOUND, Math.abs(found.bound))
    if (!isMoved(worths, begun, columns, found.cheapest, far)) return best
    found = pricesBy(worths, begun, columns)
    since += 1
    if (found.bound > best.bound) {
      best = { ...found, worths: copied(worths) }
      since = 0
    } else if (since === PATIENCE) {
      step /= 2
      since = 0
    }
  }
}

function copied({ upper, lower, goals }: Worths): Worths {
  return { upper: upper.slice(), lower: lower.slice(), goals: goals.slice() }
}

function pricesBy(worths: Worths, begun: Begun, columns: Columns): Prices {
  const { upper, lower, goals } = worths
  const { totals, allowed } = begun
  const { height, weights, lows, highs, caps, changes } = columns
  const worthOf = new Float64Array(height)
  let base = totals[height] ?? 0
  for (let row = 0; row < height; row += 1) {
    const [up = 0, down = 0, goal = 0, total = 0] = [upper[row], lower[row], goals[row], totals[row]]
    worthOf[row] = up - down + goal
    if (down > 0) base += down * ((lows[row] ?? 0) - total)
    if (up > 0) base -= up * ((highs[row] ?? 0) - total)
    if (row < caps.length) base += goal * total - (1 - goal) * (caps[row] ?? 0)
  }
  const of = new Float64Array(changes)
  for (const at of allowed) {
    const from = at * (height + 1)
    let sum = weights[from + height] ?? 0
    for (let row = 0; row < height; row += 1) sum += (worthOf[row] ?? 0) * (weights[from + row] ?? 0)
    of[at] = sum
  }
  const cheapest = cheapestOf(begun, columns, of)
  const bound = cheapest.reduce((sum, at) => sum + (of[at] ?? 0), base)
  return { base, of, worths, cheapest, bound }
}

function cheapestOf({ allowed, left }: Begun, { kindOf, kinds }: Columns, of: Float64Array): number[] {
  const least = new Int32Array(kinds).fill(-1)
  for (const at of allowed) {
    const price = of[at] ?? 0
    const kind = kindOf[at] ?? 0
    const other = least[kind] ?? -1
    if (price < 0 && (other < 0 || price < (of[other] ?? 0))) least[kind] = at
  }
  return [...least]
    .filter((at) => at >= 0)
    .sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0))
    .slice(0, left)
}

/** Moves worths towards rows that the cheapest choice breaks and goals that it covers too well; false: there are none. */
function isMoved(
  { upper, lower, goals }: Worths,
  { totals }: Begun,
  { height, weights, lows, highs, caps }: Columns,
  cheapest: readonly number[],
  far: number,
): boolean {
  const used = totals.slice(0, height)
  for (const at of cheapest) {
    const from = at * (height + 1)
    for (let row = 0; row < height; row += 1) used[row] = (used[row] ?? 0) + (weights[from + row] ?? 0)
  }
  const over = new Float64Array(height)
  const under = new Float64Array(height)
  const beyond = new Float64Array(caps.length)
  let norm = 0
  for (let row = 0; row < height; row += 1) {
    const [by = 0, high = 0, low = 0, goal = 0] = [used[row], highs[row], lows[row], goals[row]]
    const above = high === Number.POSITIVE_INFINITY ? 0 : slope(upper[row], by - high, false)
    const below = low === Number.NEGATIVE_INFINITY ? 0 : slope(lower[row], low - by, false)
    const more = row < caps.length ? slope(goal, by + (caps[row] ?? 0), goal >= 1) : 0
    over[row] = above
    under[row] = below
    if (row < caps.length) beyond[row] = more
    norm += above * above + below * below + more * more
  }
  if (norm === 0) return false
  const step = far / norm
  for (let row = 0; row < height; row += 1) {
    upper[row] = Math.max(0, (upper[row] ?? 0) + step * (over[row] ?? 0))
    lower[row] = Math.max(0, (lower[row] ?? 0) + step * (under[row] ?? 0))
    if (row < caps.length)
      goals[row] = Math.min(1, Math.max(0, (goals[row] ?? 0) + step * (beyond[row] ?? 0)))
  }
  return true
}

/** How a worth would be moved; 0 where it stands at its end. */
function slope(worth: number | undefined, by: number, isAtMost: boolean): number {
  return ((worth ?? 0) <= 0 && by < 0) || (isAtMost && by > 0) ? 0 : by
}
