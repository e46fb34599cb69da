import type { ItemDetail } from '../../report/intake-days.ts'
import type { TodayView } from '../../report/today-view.ts'
import { soFarText } from '../english/log-words.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import { itemWritten, WRITTEN_HEAD, writtenDay } from '../english/questionnaire-day.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { listing } from './listing.ts'
import { hanging, wrap } from './width.ts'

/** What was written of a day that is not all of it, and its sums: beside no target, and no judgement of them. */
export function renderWrittenDay(view: TodayView, items: readonly ItemDetail[], style: Style): string {
  const rows = view.rows.map((row) => [NUTRIENT_NAME[row.nutrient], soFarText(row), ''])
  const lines = [
    ...wrap(printable(writtenDay(view)), style.width).map(style.bold),
    ...items.flatMap((item) => hanging('- ', printable(itemWritten(item)), style.width)),
    '',
    ...listing([{ head: '' }, { head: WRITTEN_HEAD, right: true }, { head: '' }], rows, style),
  ]
  const text = `${lines.join('\n')}\n`
  return style.unicode ? text : text.replaceAll('µ', 'u')
}
