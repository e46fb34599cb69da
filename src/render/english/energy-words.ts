import type { DayTotals } from '../../nutrition/assessment.ts'
import type { IntakeView } from '../../report/intake-view.ts'
import { amountText } from './amount.ts'

/**
 * `1530 kcal a day; lowest 512 kcal on 2026-11-18, highest 1890 kcal on 2026-11-20`: no figure says how little is too
 * little, so each sees whether a day looks like her own. Empty without a counted day or any value.
 */
export function energyText({ assessment: { days, nutrients } }: IntakeView): string {
  const { mean, known } = nutrients.energy
  if (mean === null) return ''
  const atLeast = known === 1 ? '' : 'at least '
  const text = `${atLeast}${kcal(mean)} a day`
  const counted = days.flatMap(ofCounted).sort((a, b) => a.amount - b.amount)
  const [lowest, highest] = [counted[0], counted.at(-1)]
  if (lowest === undefined || highest === undefined || kcal(lowest.amount) === kcal(highest.amount))
    return text
  return `${text}; lowest ${onDay(lowest)}, highest ${onDay(highest)}`
}

interface Energy {
  readonly date: string
  readonly amount: number
  readonly known: number | null
}

function ofCounted({ date, incomplete, nutrients: { energy } }: DayTotals): Energy[] {
  return incomplete !== null || energy.amount === null
    ? []
    : [{ date, amount: energy.amount, known: energy.known }]
}

function onDay({ date, amount, known }: Energy): string {
  return `${known === 1 ? '' : 'at least '}${kcal(amount)} on ${date}`
}

function kcal(amount: number): string {
  return amountText(amount, 'kcal')
}
