import { planFoods } from '../generated/plan-foods.ts'
import { COLUMN_OF } from '../nutrition/nutrients.ts'
import { type Change, type EatenEntry, effectOf, type Suggestible } from './change.ts'
import { isLeftOut, isLiked, type Wishes } from './wishes.ts'

/** What changes are made from. */
export interface ToChange {
  readonly countedDays: number
  readonly eaten: readonly EatenEntry[]
  /** Ids of all foods of the log. */
  readonly eatenIds: ReadonlySet<string>
  readonly foods: readonly Suggestible[]
  readonly wishes: Wishes
}

/**
 * Every change that could be suggested, in a fixed order: additions, then swaps by what is eaten.
 *
 * Rule    a food that is to be left out is in none; nothing takes its own place; in the place of a food stands the
 *         portion that is nearest to it in energy
 */
export function candidateChanges(made: ToChange): Change[] {
  const foods = offered(made)
  const additions = foods.flatMap((food) => food.plan.sizes.map((size) => changeOf(food, size, null, made)))
  const swaps = [...made.eaten]
    .sort((a, b) => (a.food.id < b.food.id ? -1 : 1))
    .flatMap((entry) =>
      foods
        .filter(({ plan }) => entry.by.includes(plan.kind) && plan.id !== entry.food.id)
        .map((food) => changeOf(food, nearestSize(food, entry), entry, made)),
    )
  return [...additions, ...swaps]
}

/** Foods that are not to be left out; the second of a kind where it is eaten or liked, or there is no first. */
function offered({ foods, eatenIds, wishes }: ToChange): Suggestible[] {
  const allowed = foods.filter(({ plan }) => !isLeftOut(plan, wishes))
  const withFirst = new Set(allowed.filter(({ plan }) => !plan.second).map(({ plan }) => plan.kind))
  return allowed.filter(
    ({ plan }) => !plan.second || !withFirst.has(plan.kind) || eatenIds.has(plan.id) || isLiked(plan, wishes),
  )
}

function nearestSize({ food, plan }: Suggestible, { food: eaten, grams, times }: EatenEntry): number {
  const kcal = (of: Suggestible['food'], weight: number) =>
    ((of.per100g[COLUMN_OF.energy] ?? 0) * weight) / 100 || 0
  const wanted = kcal(eaten, grams / times)
  const off = (size: number) => Math.abs(kcal(food, size * plan.grams) - wanted)
  return plan.sizes.reduce((best, size) => (off(size) < off(best) ? size : best))
}

function changeOf(suggested: Suggestible, size: number, instead: EatenEntry | null, made: ToChange): Change {
  const bare: Change = {
    ...suggested,
    size,
    grams: size * suggested.plan.grams,
    instead,
    timesADay: instead === null ? 1 : instead.times / made.countedDays,
    insteadGramsADay: instead === null ? 0 : instead.grams / made.countedDays,
    cost: 0,
  }
  return { ...bare, cost: costOf(bare, made) }
}

/** Parts of a target; far less than one more change costs (data/reference/plan-foods.yaml). */
function costOf(change: Change, { eatenIds, wishes }: ToChange): number {
  const { newFood, per100g, per100kcal, liked } = planFoods.rules
  const grams = change.grams * change.timesADay + change.insteadGramsADay
  const kcal = Math.abs(effectOf(change, 'energy'))
  return (
    (eatenIds.has(change.food.id) ? 0 : newFood) +
    (grams / 100) * per100g +
    (kcal / 100) * per100kcal -
    (isLiked(change.plan, wishes) ? liked : 0)
  )
}
