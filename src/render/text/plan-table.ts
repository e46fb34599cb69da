import type { Nutrient } from '../../nutrition/nutrients.ts'
import type { PlanRow, PlanView } from '../../report/plan-view.ts'
import { amountOf, targetText } from '../english/amount.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import type { Style } from '../style.ts'
import { SIGN } from './signs.ts'
import { padEnd, padStart } from './width.ts'

/** From here on there is room for the target. */
const WIDTH_FOR_TARGETS = 72

/** Now and with the changes, side by side. */
export function planTable({ shown, plan }: PlanView, style: Style): string[] {
  const wide = style.width >= WIDTH_FOR_TARGETS
  const noGoals = new Set(plan.noGoals.map(({ nutrient }) => nutrient))
  const rows = shown.map(({ before, after }) => {
    const { nutrient } = before
    const isGoal = !noGoals.has(nutrient) || after.state === 'over'
    return {
      cells: [
        NUTRIENT_NAME[nutrient],
        amountOf(nutrient, before.mean),
        amountOf(nutrient, after.mean),
        ...(wide ? [aimOf({ before, after })] : []),
      ],
      sign: SIGN[isGoal ? after.state : 'withheld'][style.unicode ? 0 : 1],
      words: standingIn({ before, after }, noGoals),
      paint: !isGoal
        ? style.dim
        : after.state === 'over'
          ? style.over
          : after.state === 'below'
            ? style.short
            : style.dim,
    }
  })
  const heads = ['', 'now', 'with plan', ...(wide ? ['target'] : [])]
  const widthOf = (at: number) =>
    Math.max((heads[at] ?? '').length, ...rows.map(({ cells }) => (cells[at] ?? '').length))
  const laid = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? padEnd(cell, widthOf(0)) : padStart(cell, widthOf(at)))).join('  ')
  return [
    style.dim(laid(heads).trimEnd()),
    ...rows.map(({ cells, sign, words, paint }) =>
      `${laid(cells)}${words === '' ? '' : `  ${paint(`${sign} ${words}`)}`}`.trimEnd(),
    ),
  ]
}

/** The target of a row, or the most of sodium. */
export function aimOf({ after: { nutrient, target, upperLimit } }: PlanRow): string {
  if (nutrient === 'sodium') return upperLimit === null ? '' : `max ${amountOf(nutrient, upperLimit.value)}`
  return target === null ? '' : targetText(nutrient, target)
}

/** How a row stands with the changes, in a few words. */
export function standingIn({ before, after }: PlanRow, noGoals: ReadonlySet<Nutrient>): string {
  const isGoal = !noGoals.has(before.nutrient) || after.state === 'over'
  return isGoal || after.state === 'withheld' ? standing({ before, after }) : 'no goal'
}

function standing({ before, after }: PlanRow): string {
  const { nutrient, state } = after
  if (nutrient === 'energy') return ''
  if (nutrient === 'sodium') return state === 'over' ? 'above the limit' : ''
  switch (state) {
    case 'over':
      return 'above upper limit'
    case 'below':
    case 'maybe-below':
      return `${after.gapIsUpperBound ? 'at most ' : ''}${amountOf(nutrient, after.gap)} left`
    case 'withheld':
      return 'no target shown'
    case 'above-range':
      return 'above range'
    case 'met':
      return before.state === 'met' ? 'met' : 'would be met'
    case 'unknown':
      return 'not known'
  }
}
