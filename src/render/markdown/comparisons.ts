import type { Comparison } from '../../nutrition/assessment.ts'
import type { IntakeView, NutrientRow, State } from '../../report/intake-view.ts'
import { amountOf, targetText } from '../english/amount.ts'
import { COMPARISON_TITLE } from '../english/comparison-words.ts'
import { standing } from '../english/intake-words.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import { SET_NAME } from '../english/target-names.ts'

/** The figures of the other targets asked for, each with how the mean stands to it. */
export function comparisons(view: IntakeView): string {
  if (view.comparedWith.length === 0 || view.period.countedDays === 0) return ''
  const sets = [view.targets, ...view.comparedWith]
  const rows = view.nutrients.filter(isCompared).map((row) => {
    const own = cell(row, row, row.state)
    const others = view.comparedWith.map((set) => {
      const at = row.comparisons.findIndex((other) => other.set === set)
      const [other, state] = [row.comparisons[at], row.comparedStates[at]]
      return other === undefined || state === undefined ? '' : cell(row, other, state)
    })
    return `| ${[NUTRIENT_NAME[row.nutrient], amountOf(row.nutrient, row.mean), own, ...others].join(' | ')} |`
  })
  const heads = [COMPARISON_TITLE, 'A day', ...sets.map((set) => SET_NAME[set])]
  return [`| ${heads.join(' | ')} |`, `|---|--:|${sets.map(() => '---|').join('')}`, ...rows].join('\n')
}

/** Whether another set has a target, or a limit that matters here. */
function isCompared({ nutrient, comparisons: of, comparedStates }: NutrientRow): boolean {
  return of.some(({ target }, i) => target !== null || nutrient === 'sodium' || comparedStates[i] === 'over')
}

/** `1200 mg: 362 mg`, `2300 mg: above limit`; sodium's figure is its limit. */
function cell(
  row: NutrientRow,
  { target, upperLimit, gap, gapIsUpperBound }: Omit<Comparison, 'set'>,
  state: State,
): string {
  const figure =
    row.nutrient === 'sodium' || target === null
      ? upperLimit === null
        ? ''
        : `limit ${amountOf(row.nutrient, upperLimit.value)}`
      : targetText(row.nutrient, target)
  if (figure === '') return ''
  const isGap = state === 'below' || state === 'maybe-below'
  const stands = standing({ ...row, gap, gapIsUpperBound, state })
  return `${figure}: ${isGap ? `${stands} under` : stands}`
}
