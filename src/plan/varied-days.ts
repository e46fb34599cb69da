import { planFoods } from '../generated/plan-foods.ts'
import { type Change, mostOnADay, type Suggestible } from './change.ts'
import { type PlanProblem, programmeOf, towards } from './programme.ts'
import { solved } from './solve.ts'

interface Varied {
  readonly planDays: number
  readonly problem: PlanProblem
  readonly foods: readonly Suggestible[]
  /** The changes that can be made with some of the foods. */
  readonly offer: (foods: readonly Suggestible[]) => Change[]
  readonly progress: (done: number, of: number) => void
}

/**
 * The changes of several days: the swaps of the first plan on all of them, and additions that differ.
 *
 * Rule    what is added comes at most every third day; each day is made as near to the targets as it can be by itself
 * Source  data/reference/plan-foods.yaml (project convention)
 */
export async function variedDays(first: readonly Change[], varied: Varied): Promise<Change[][]> {
  const { planDays, problem, foods, offer, progress } = varied
  const swaps = swapsOfEveryDay(first, problem)
  const rest = restOf(problem, swaps)
  const days: Change[][] = []
  for (let day = 0; day < planDays; day += 1) {
    progress(day, planDays)
    const lately = days.slice(-(planFoods.rules.repeats - 1)).flat()
    const isFree = (id: string) => !lately.some(({ plan, instead }) => instead === null && plan.id === id)
    const additions = offer(foods.filter(({ plan }) => isFree(plan.id))).filter(
      ({ instead, plan }) => instead === null && swaps.every((swap) => swap.plan.kind !== plan.kind),
    )
    const chosen = await solved(programmeOf({ ...rest, changes: additions }))
    days.push([...chosen.flatMap((at) => additions[at] ?? []), ...swaps])
  }
  return days
}

/** Those swaps of the first plan, in order, that keep to all limits whatever is added. */
function swapsOfEveryDay(first: readonly Change[], problem: PlanProblem): Change[] {
  const kept: Change[] = []
  for (const change of first) {
    if (change.instead !== null && keepsTo([...kept, change], problem)) kept.push(change)
  }
  return kept
}

/** What is left to be done when some changes are made already. */
function restOf(problem: PlanProblem, made: readonly Change[]): PlanProblem {
  const { goals, limits, perKcal, maxChanges } = problem
  const done = (nutrient: (typeof limits)[number]['nutrient'], rise: PlanProblem['perKcal']) =>
    made.reduce((sum, change) => sum + towards(change, nutrient, rise), 0)
  return {
    ...problem,
    maxChanges: maxChanges - made.length,
    goals: goals
      .map((goal) => ({ ...goal, gap: goal.gap - done(goal.nutrient, perKcal) }))
      .filter(({ gap }) => gap > 0),
    limits: limits.map((limit) => {
      if (limit.ofEveryDay === true)
        return { ...limit, up: Math.max(0, (limit.up ?? 0) - mostOf(made, limit.nutrient)) }
      const by = done(limit.nutrient, limit.kind === 'other-targets' ? perKcal : {})
      return {
        ...limit,
        down: limit.down === null ? null : Math.min(0, limit.down - by),
        up: limit.up === null ? null : Math.max(0, limit.up - by),
      }
    }),
  }
}

function mostOf(made: readonly Change[], nutrient: Parameters<typeof mostOnADay>[1]): number {
  return made.reduce((sum, change) => sum + mostOnADay(change, nutrient), 0)
}

/** Whether changes keep to all limits without any others beside them. */
function keepsTo(changes: readonly Change[], problem: PlanProblem): boolean {
  return programmeOf({ ...problem, goals: [], changes }).rows.every(({ low, high, weights }) => {
    const sum = [...weights.values()].reduce((all, weight) => all + weight, 0)
    return sum >= low && sum <= high
  })
}
