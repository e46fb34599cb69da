import type { ItemDetail } from '../../report/intake-days.ts'
import type { DayView, IntakeView } from '../../report/intake-view.ts'
import { sodiumOfServing, understoodAs } from '../english/items-words.ts'
import { INCOMPLETE_REASON } from '../english/names.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { hanging } from './width.ts'

/** What every entry was understood as: the table food, the grams, and where they come from. */
export function itemsPart(view: IntakeView, style: Style): string[] {
  return view.days.flatMap((day) => dayItems(day, style))
}

function dayItems(day: DayView, style: Style): string[] {
  const reason = day.incomplete === null ? '' : style.dim(`  (${INCOMPLETE_REASON[day.incomplete]})`)
  let meal: string | null = null
  const lines = day.items.flatMap((item) => {
    const head =
      item.meal === meal || item.meal === null ? [] : hanging('  ', printable(item.meal), style.width)
    meal = item.meal
    return [...head, ...itemLines(item, style)]
  })
  return [`${style.bold(day.date)}${reason}`, ...lines, '']
}

function itemLines({ text, understood }: ItemDetail, style: Style): string[] {
  const arrow = style.unicode ? '→ ' : '-> '
  const sodium = understood === null ? '' : sodiumOfServing(understood)
  const meant = printable(`${understoodAs(understood?.entry ?? null)}${sodium}`)
  const paint = understood === null ? style.over : style.dim
  return [
    ...hanging('    ', printable(text), style.width),
    ...hanging(`      ${arrow}`, meant, style.width).map(paint),
  ]
}
