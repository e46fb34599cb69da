import { planFoods } from '../generated/plan-foods.ts'
import { bestChanges } from './best-changes.ts'
import type { Change, Suggestible } from './change.ts'
import type { PlanProblem } from './programme.ts'

interface Varied {
  readonly planDays: number
  readonly problem: PlanProblem
  readonly foods: readonly Suggestible[]
  /** The changes that can be made with some of the foods. */
  readonly offer: (foods: readonly Suggestible[]) => Change[]
  readonly progress: (done: number, of: number) => void
}

/**
 * The changes of several days, of which additions differ and swaps do where they have to.
 *
 * Rule    what is added comes at most every third day; each day is made as near to the targets as it can be by itself,
 *         and keeps to every limit by itself
 * Source  data/reference/plan-foods.yaml (project convention)
 */
export function variedDays(first: readonly Change[], varied: Varied): { days: Change[][]; areBest: boolean } {
  const { planDays, problem, foods, offer, progress } = varied
  const swaps = offer(foods)
    .filter(({ instead }) => instead !== null)
    .map((swap) => (first.some((other) => isSame(swap, other)) ? { ...swap, cost: costOfSame(swap) } : swap))
  const days: Change[][] = []
  let areBest = true
  for (let day = 0; day < planDays; day += 1) {
    progress(day, planDays)
    const lately = days.slice(-(planFoods.rules.repeats - 1)).flat()
    const isFree = (id: string) => !lately.some(({ plan, instead }) => instead === null && plan.id === id)
    const additions = offer(foods.filter(({ plan }) => isFree(plan.id))).filter(
      ({ instead }) => instead === null,
    )
    const changes = [...additions, ...swaps]
    const { changes: chosen, isBest } = bestChanges({ ...problem, changes })
    areBest &&= isBest
    days.push([...chosen])
  }
  return { days, areBest }
}

/** Costs stand beside those of any change: `sameSwap` of both together. */
function costOfSame({ cost }: Change): number {
  const { sameSwap, change } = planFoods.rules
  return sameSwap * cost - (1 - sameSwap) * change
}

/** Whether two changes put the same food in the place of the same. */
export function isSame(a: Change, b: Change): boolean {
  return a.plan.id === b.plan.id && a.grams === b.grams && a.instead?.food.id === b.instead?.food.id
}
