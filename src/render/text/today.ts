import type { TodayView } from '../../report/today-view.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { forWhom } from '../english/intake-words.ts'
import { remark, shareOf, soFar, soFarText, TODAY_HEADS, targetOf } from '../english/log-words.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import { TARGETS_NAME } from '../english/target-names.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { findingsPart } from './findings.ts'
import { listing } from './listing.ts'
import { wrap } from './width.ts'

/** A day so far, against its targets. */
export function renderToday(view: TodayView, style: Style): string {
  const heads = TODAY_HEADS
  const rows = view.rows.map((row) => [
    NUTRIENT_NAME[row.nutrient],
    soFarText(row),
    targetOf(row),
    shareOf(row),
    remark(row),
  ])
  const columns = [
    { head: '' },
    { head: heads.soFar, right: true },
    { head: heads.target, right: true },
    { head: heads.share, right: true },
    { head: heads.left },
  ]
  const urgent = findingsPart(view.urgent, style)
  const lines = [
    ...urgent,
    ...(urgent.length === 0 ? [] : ['']),
    ...wrap(printable(soFar(view)), style.width).map(style.bold),
    ...wrap(
      `${printable(forWhom(view.person, view.profile))} Targets: ${TARGETS_NAME[view.targets]}.`,
      style.width,
    ),
    '',
    ...listing(columns, rows, style),
    '',
    ...[WHEN_TO_CALL, SAFETY_LINE].flatMap((line) => wrap(line, style.width)).map(style.dim),
  ]
  const text = `${lines.join('\n')}\n`
  return style.unicode ? text : text.replaceAll('µ', 'u')
}
