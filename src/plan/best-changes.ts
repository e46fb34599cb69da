import type { Change } from './change.ts'
import { type PlanProblem, programmeOf } from './programme.ts'
import { solved } from './solve.ts'

export interface BestChanges {
  readonly changes: readonly Change[]
  /** Whether it is known that no others are better (solve.ts). */
  readonly isBest: boolean
}

/** So few changes are searched at once: nearly always to the end. */
const FEW = 4
/** Under a second on a small computer (search.ts). */
const MOST_WORK = 600_000
/** What each change more may cost (search.ts): a plan of ten stays under a second or two. */
const WORK_OF_EACH_MORE = 70_000

/**
 * The changes that bring the targets nearest.
 *
 * Rule    of more than a few changes first those of one less are looked for, and the search goes on from them: where it is
 *         ended early, more changes still never bring less than fewer
 */
export function bestChanges(
  problem: PlanProblem,
  { mostWork = MOST_WORK, ofEachMore = WORK_OF_EACH_MORE } = {},
): BestChanges {
  const { maxChanges } = problem
  const least = Math.min(FEW, maxChanges)
  let { chosen, isBest } = solved(programmeOf({ ...problem, maxChanges: least }), { mostWork })
  for (let most = least + 1; most <= maxChanges; most += 1)
    ({ chosen, isBest } = solved(programmeOf({ ...problem, maxChanges: most }), {
      mostWork: ofEachMore,
      from: chosen,
    }))
  return { changes: chosen.flatMap((at) => problem.changes[at] ?? []), isBest }
}
