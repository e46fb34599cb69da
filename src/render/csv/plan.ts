import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { PlanView } from '../../report/plan-view.ts'
import { insteadName, insteadText, portionText } from '../english/plan-words.ts'
import { rounded } from '../json/rounding.ts'
import { printable } from '../printable.ts'
import { csvLine } from './cell.ts'

const HEADS = [
  'what', 'day', 'kind', 'text', 'foodId', 'grams', 'timesADay', 'instead', 'insteadFoodId', 'nutrient', 'unit', 'now',
  'withChanges', 'target', 'upperLimit', 'gapLeft', 'gapIsUpperBound', 'isGoal',
] as const // biome-ignore format: a list

/**
 * Long CSV: a line a change (`day` is empty: of every day), then a line a nutrient, in the units of JSON. An empty cell is
 * unknown, or does not apply.
 */
export function renderPlanCsv({ plan, rows, log }: PlanView): string {
  const { countedDays } = log.period
  const isEveryDay = plan.days.length === 1
  const changes = plan.days.flatMap((day, at) =>
    day.map((change) => {
      const { food, grams, timesADay, instead } = change
      return [
        'change', isEveryDay ? null : at + 1, instead === null ? 'add' : 'swap', portionText(change), food.id,
        roundHalfAwayFromZero(grams, 1), roundHalfAwayFromZero(timesADay, 3),
        instead === null ? null : printable(isEveryDay ? insteadText(instead, countedDays) : insteadName(instead)), instead?.food.id ?? null,
        ...Array.from({ length: 9 }, () => null),
      ] // biome-ignore format: as the heads
    }),
  )
  const goals = new Set<string>(plan.gaps.map(({ nutrient }) => nutrient))
  const nutrients = rows.map(({ before, after }) => {
    const { nutrient, unit } = before
    return [
      'nutrient', ...Array.from({ length: 8 }, () => null), nutrient, unit, rounded(nutrient, before.mean),
      rounded(nutrient, after.mean), rounded(nutrient, after.target?.lower ?? null),
      rounded(nutrient, after.upperLimit?.value ?? null), rounded(nutrient, after.gap), String(after.gapIsUpperBound),
      String(goals.has(nutrient)),
    ] // biome-ignore format: as the heads
  })
  return [csvLine([...HEADS]), ...[...changes, ...nutrients].map((cells) => csvLine(cells))].join('')
}
