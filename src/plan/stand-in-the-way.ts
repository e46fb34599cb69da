import type { Change } from './change.ts'
import type { Goal } from './goals.ts'
import { LIMIT_KINDS, type LimitKind } from './limits.ts'
import { type PlanProblem, programmeOf, towards } from './programme.ts'
import { solved } from './solve.ts'

/**
 * Why a gap stays open. `variety`: the same food every day would close it. `together`: it could be closed, but not with the others as near as they are. `limits`: these
 * together keep it open, and without any one of them it could be closed. `foods`: no portions of the list close it,
 * whatever the limits.
 */
export type WhyOpen =
  | { readonly why: 'variety' | 'together' | 'foods' }
  | { readonly why: 'limits'; readonly limits: readonly LimitKind[] }

/** More changes than anybody would make: what the limit on them is compared with. */
const MANY = 8

/**
 * Rule    the gap alone is made least under the limits; then each kind of limit is left out in turn, for good where the gap
 *         stays open without it. What remains is a smallest set that fights with the target (a deletion filter:
 *         Chinneck JW, Feasibility and Infeasibility in Optimization, 2008)
 */
export async function whyOpen(
  goal: Goal,
  problem: PlanProblem,
  withoutWishes: readonly Change[],
): Promise<WhyOpen> {
  const without = (left: readonly LimitKind[]): PlanProblem => ({
    ...problem,
    goals: [goal],
    changes: left.includes('wishes') ? withoutWishes : problem.changes,
    maxChanges: left.includes('changes') ? Math.max(MANY, problem.maxChanges) : problem.maxChanges,
    limits: problem.limits.filter(({ kind }) => !left.includes(kind)),
  })
  if (await closes(goal, without([]))) return { why: 'together' }
  if (!(await closes(goal, without(LIMIT_KINDS)))) return { why: 'foods' }
  const present = LIMIT_KINDS.filter((kind) => isPresent(kind, problem, withoutWishes))
  let left: readonly LimitKind[] = LIMIT_KINDS.filter((kind) => !present.includes(kind))
  // What a person can change herself is left in as long as it may be: the last of the list are tried last.
  for (const kind of present) {
    if (!(await closes(goal, without([...left, kind])))) left = [...left, kind]
  }
  return { why: 'limits', limits: present.filter((kind) => !left.includes(kind)) }
}

function isPresent(
  kind: LimitKind,
  { limits, changes }: PlanProblem,
  withoutWishes: readonly Change[],
): boolean {
  if (kind === 'changes') return true
  if (kind === 'wishes') return changes.length < withoutWishes.length
  return limits.some((limit) => limit.kind === kind)
}

async function closes(goal: Goal, problem: PlanProblem): Promise<boolean> {
  if (mostOf(goal, problem) < goal.gap) return false
  const { costs, rows, changes } = programmeOf(problem)
  // Any way to close it will do, so the changes cost nothing.
  const chosen = await solved({ costs: costs.map((cost, at) => (at < changes ? 0 : cost)), rows, changes })
  const brought = chosen.reduce((sum, at) => {
    const change = problem.changes[at]
    return change === undefined ? sum : sum + towards(change, goal.nutrient, problem.perKcal)
  }, 0)
  return brought >= goal.gap
}

/** No more than the largest portion of each kind of food, as many as may be changed: often too little already. */
function mostOf({ nutrient }: Goal, { changes, perKcal, maxChanges }: PlanProblem): number {
  const byKind = new Map<string, number>()
  for (const change of changes) {
    const { kind } = change.plan
    byKind.set(kind, Math.max(byKind.get(kind) ?? 0, towards(change, nutrient, perKcal)))
  }
  const largest = [...byKind.values()].sort((a, b) => b - a).slice(0, maxChanges)
  return largest.reduce((sum, brought) => sum + brought, 0)
}
