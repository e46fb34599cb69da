import type { Climbed } from './climb.ts'
import type { Columns } from './columns.ts'
import { type Begun, firstWorths, type Prices, pricesOf, type Worths } from './prices.ts'

/** Sums that differ by less are the same. */
const SAME = 1e-9
/** Rounds of pricing, and how far each goes: before the search, and for a choice that is begun by how many are left. */
const FIRST = { rounds: 300, step: 0.5 }
const later = (left: number) => ({ rounds: left > 2 ? 12 : left > 1 ? 3 : 0, step: 0.1 })
/** What a round costs beside its prices, in prices. */
const ROUND = 10

export interface Asked {
  readonly start: Climbed
  /** Prices that are worked out at most, but for those before the search. */
  readonly mostWork: number
  /** A choice of no more than this will do, and no other is looked for. */
  readonly until: number | null
}

export interface Searched extends Climbed {
  /** Whether it is known that no choice comes to less, or to no more than `until`. */
  readonly isDone: boolean
  /** Prices that were worked out, but for those before the search. */
  readonly work: number
}

/**
 * The best set of so many changes.
 *
 * Rule    branch and bound: a choice that is begun is priced anew (prices.ts); what may be added is tried in the order of
 *         the prices, and left where they say that nothing better comes of it
 * Source  Fisher ML, Management Science 1981;27:1-18
 */
export function searched(columns: Columns, most: number, { start, mostWork, until }: Asked): Searched {
  let best = start
  let work = 0
  let isDone = true
  let last: readonly number[] = []

  /** Only what comes to less is looked for. */
  const less = (): number => {
    if (until === null) return best.sum - SAME
    return best.sum <= until ? Number.NEGATIVE_INFINITY : Math.min(best.sum - SAME, until + SAME)
  }

  const keepIfBetter = (chosen: readonly number[], sum: number): void => {
    if (sum < best.sum - SAME) best = { chosen: [...chosen], sum }
  }

  /** The cheapest choice by its prices, and each begin of it, may be a good one. */
  const look = (begun: Begun, cheapest: readonly number[]): void => {
    work += begun.allowed.length + ROUND
    if (cheapest.length === last.length && cheapest.every((at, place) => at === last[place])) return
    last = cheapest
    let { totals } = begun
    const chosen = [...begun.chosen]
    for (const at of cheapest) {
      chosen.push(at)
      keepIfBetter(chosen, columns.sumWith(totals, at))
      totals = columns.plus(totals, at)
    }
  }

  const tryFrom = (begun: Begun, from: Worths, pricing: typeof FIRST): void => {
    const prices = pricesOf(begun, columns, {
      ...pricing,
      worths: from,
      enough: less,
      look: (cheapest) => look(begun, cheapest),
    })
    if (prices.bound >= less()) return
    const kept = worthTrying(begun, prices, columns, less())
    for (let place = 0; place < kept.length; place += 1) {
      if (leastOf(kept.slice(place), begun.left, prices, columns) >= less()) return
      isDone &&= work < mostWork
      if (!isDone) return
      const at = kept[place] ?? 0
      keepIfBetter([...begun.chosen, at], columns.sumWith(begun.totals, at))
      if (begun.left > 1)
        tryFrom(withOneMore(begun, at, kept.slice(place + 1), columns), prices.worths, later(begun.left - 1))
    }
  }

  const allowed = Array.from({ length: columns.changes }, (_, at) => at)
  if (most > 0)
    tryFrom({ chosen: [], totals: columns.none, allowed, left: most }, firstWorths(columns), FIRST)
  return { ...best, isDone, work }
}

function withOneMore({ chosen, totals, left }: Begun, at: number, behind: number[], columns: Columns): Begun {
  const { kindOf } = columns
  return {
    chosen: [...chosen, at],
    totals: columns.plus(totals, at),
    allowed: behind.filter((other) => kindOf[other] !== kindOf[at]),
    left: left - 1,
  }
}

/** What a choice that comes to less may have, by price. */
function worthTrying(
  { allowed, left }: Begun,
  { base, of, cheapest }: Prices,
  { kindOf }: Columns,
  less: number,
): number[] {
  const leastWith = (at: number): number => {
    const others = cheapest.filter((other) => kindOf[other] !== kindOf[at]).slice(0, left - 1)
    return others.reduce((sum, other) => sum + (of[other] ?? 0), base + (of[at] ?? 0))
  }
  return allowed.filter((at) => leastWith(at) < less).sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0) || a - b)
}

/** The least that choices come to that have the first, and of what stands behind it one of each kind that is cheaper than none. */
function leastOf(
  [first = 0, ...behind]: readonly number[],
  left: number,
  { base, of }: Prices,
  { kindOf }: Columns,
): number {
  let sum = base + (of[first] ?? 0)
  const kinds = [kindOf[first]]
  for (const at of behind) {
    const price = of[at] ?? 0
    if (price >= 0 || kinds.length >= left) break
    if (kinds.includes(kindOf[at])) continue
    kinds.push(kindOf[at])
    sum += price
  }
  return sum
}
