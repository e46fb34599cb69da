import type { IntakeView } from '../../report/intake-view.ts'
import { sodiumDays } from '../../report/sodium-days.ts'
import { sodiumDaysText } from '../english/sodium-words.ts'
import type { Style } from '../style.ts'
import { wrap } from './width.ts'

/** The counted days by category of sodium, where there is more than one. */
export function sodiumDaysPart(view: IntakeView, style: Style): string[] {
  if (view.period.countedDays < 2 || view.assessment.sodium.meanMg === null) return []
  const { limit } = view.assessment.sodium
  return wrap(sodiumDaysText(sodiumDays(view), limit.value), style.width).map(style.dim)
}
