import { type Nutrient, UNIT_OF } from '../../nutrition/nutrients.ts'
import type { IntakeView } from '../../report/intake-view.ts'
import { amountOf, percent, roughAmount } from '../english/amount.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import {
  besideBoron,
  besideSilicon,
  noValue,
  OTHER_NUTRIENTS,
  SOME_NOT_COUNTED,
} from '../english/other-words.ts'
import type { Style } from '../style.ts'
import { padEnd, padStart, wrap } from './width.ts'

/** The nutrients without a target, as many to a line as there is room for. */
export function otherNutrients(view: IntakeView, style: Style): string[] {
  const rows = view.nutrients.filter(({ nutrient, target }) => target === null && nutrient !== 'sodium')
  const cells = rows
    .filter(({ mean }) => mean !== null)
    .map(({ nutrient, mean, known }) => {
      const share = known === null || known === 1 ? '' : ` (${percent(known)})`
      return padEnd(NUTRIENT_NAME[nutrient], 14) + padEnd(padStart(shown(nutrient, mean), 9) + share, 17)
    })
  if (cells.length === 0) return []
  const perLine = Math.max(1, Math.floor(style.width / 32))
  const lines: string[] = []
  for (let at = 0; at < cells.length; at += perLine)
    lines.push(
      cells
        .slice(at, at + perLine)
        .join(' ')
        .trimEnd(),
    )
  const without = rows.filter(({ mean }) => mean === null).map(({ nutrient }) => NUTRIENT_NAME[nutrient])
  const has = (name: Nutrient) => rows.some(({ nutrient, mean }) => nutrient === name && mean !== null)
  const beside = [
    ...(has('boron') ? [besideBoron()] : []),
    ...(has('silicon') ? [besideSilicon()] : []),
  ].flatMap((line) => wrap(line, style.width))
  return [
    ...wrap(OTHER_NUTRIENTS, style.width).map(style.dim),
    ...lines,
    ...(view.assessment.unknownSupplements.length === 0
      ? []
      : wrap(SOME_NOT_COUNTED, style.width).map(style.dim)),
    ...beside.map(style.dim),
    ...(without.length === 0 ? [] : wrap(noValue(without), style.width).map(style.dim)),
  ]
}

/** Boron and silicon are good to +/- 50 % at best, so they have one figure. */
function shown(nutrient: Nutrient, mean: number | null): string {
  return nutrient === 'boron' || nutrient === 'silicon'
    ? `~${roughAmount(mean, UNIT_OF[nutrient])}`
    : amountOf(nutrient, mean)
}
