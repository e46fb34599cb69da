import { type Change, effectOf } from './change.ts'
import type { Goal } from './goals.ts'
import { LIMIT_KINDS, type LimitKind } from './limits.ts'
import { type PlanProblem, type Programme, programmeOf, towards } from './programme.ts'
import { solved } from './solve.ts'

/**
 * Why a gap stays open. `variety`: the same food every day would close it. `together`: it could be closed, but not with the
 * others as near as they are. `limits`: without the one it could be closed (`isEnough`), or these alone keep it open,
 * whatever the others. `foods`: no portions of the list close it, whatever the limits.
 */
export type WhyOpen =
  | { readonly why: 'variety' | 'together' | 'foods' }
  | { readonly why: 'limits'; readonly limits: readonly LimitKind[]; readonly isEnough: boolean }

/** A way to close a gap is looked for so long (search.ts); where none is found, it is not said that there is one. */
const MOST_WORK = 20_000

/** More changes than anybody would make: what the limit on them is compared with. */
const MANY = 6

/**
 * Rule    the gap alone is made least under the limits; then each kind of limit is left out in turn; where no one alone is
 *         in the way, for good where the gap stays open without it. What remains is a smallest set that fights with the target (a deletion filter:
 *         Chinneck JW, Feasibility and Infeasibility in Optimization, 2008)
 */
export function whyOpen(goal: Goal, problem: PlanProblem, withoutWishes: readonly Change[]): WhyOpen {
  const without = (left: readonly LimitKind[]): PlanProblem => ({
    ...problem,
    goals: [goal],
    changes: left.includes('wishes') ? withoutWishes : problem.changes,
    maxChanges: left.includes('changes') ? Math.max(MANY, problem.maxChanges) : problem.maxChanges,
    limits: problem.limits.filter(({ kind }) => !left.includes(kind)),
  })
  if (closes(goal, without([]))) return { why: 'together' }
  const present = LIMIT_KINDS.filter((kind) => isPresent(kind, problem, withoutWishes))
  // Most often one alone is in the way, and of those the ones first that a person can change.
  for (const kind of present.toReversed())
    if (closes(goal, without([kind]))) return { why: 'limits', limits: [kind], isEnough: true }
  const free = without(LIMIT_KINDS)
  const additions = free.changes.filter(({ instead }) => instead === null)
  if (mostOf(goal, { ...free, changes: additions }) < goal.gap) return { why: 'foods' }
  let left: readonly LimitKind[] = LIMIT_KINDS.filter((kind) => !present.includes(kind))
  // What a person can change herself is left in as long as it may be: the last of the list are tried last.
  for (const kind of present) {
    if (!closes(goal, without([...left, kind]))) left = [...left, kind]
  }
  return { why: 'limits', limits: present.filter((kind) => !left.includes(kind)), isEnough: false }
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

function closes(goal: Goal, problem: PlanProblem): boolean {
  if (mostOf(goal, problem) < goal.gap) return false
  const programme = programmeOf(problem)
  const { costs, changes } = programme
  const gains = problem.changes.map((change) => towards(change, goal.nutrient, problem.perKcal))
  const kcal = problem.changes.map((change) => Math.max(1, effectOf(change, 'energy')))
  // Most ways to close a gap are plain ones: the largest portions, or those with most for their energy.
  if (greedy(gains, gains, programme) >= goal.gap) return true
  const dense = gains.map((gain, at) => gain / (kcal[at] ?? 1))
  if (greedy(dense, gains, programme) >= goal.gap) return true
  // Any way to close it will do, so the changes cost nothing.
  const { chosen } = solved(
    { ...programme, costs: costs.map((cost, at) => (at < changes ? 0 : cost)) },
    { mostWork: MOST_WORK, until: -goal.gap / goal.target },
  )
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

/** What changes bring that are taken one by one, those with most worth first, where all rows still hold. */
function greedy(
  worth: readonly number[],
  gains: readonly number[],
  { rows, kinds, most }: Programme,
): number {
  const order = worth.map((_, at) => at).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
  const limits = rows.slice(2) // the first two are the gap itself
  let sums = limits.map(() => 0)
  let brought = 0
  const taken = new Set<string>()
  for (const at of order) {
    const gain = gains[at] ?? 0
    const kind = kinds[at] ?? ''
    if (gain <= 0 || taken.has(kind) || taken.size >= most) continue
    const next = limits.map(({ weights }, row) => (sums[row] ?? 0) + (weights.get(at) ?? 0))
    if (!limits.every(({ low, high }, row) => (next[row] ?? 0) >= low && (next[row] ?? 0) <= high)) continue
    sums = next
    taken.add(kind)
    brought += gain
  }
  return brought
}
