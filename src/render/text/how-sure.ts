import type { IntakeView } from '../../report/intake-view.ts'
import { howSureDetail, howSureLines, howSureTitle } from '../english/how-sure-words.ts'
import type { Paint, Style } from '../style.ts'
import { hanging, wrap } from './width.ts'

/** How sure the means are after so few days: a line for each thing that can be said; with `verbose` the figures too. */
export function howSurePart(view: IntakeView, style: Style, verbose: boolean): string[] {
  const { countedDays } = view.period
  const lines = howSureLines(view.nutrients, countedDays)
  if (countedDays === 0 || lines.length === 0) return []
  const said = lines.flatMap(({ label, text, weight }) => {
    const paint: Paint = weight === 'plain' ? (plain) => plain : style[weight]
    const indented = wrap(`${label}: ${text}`, style.width - 4).map(
      (line, i) => `${i === 0 ? '  ' : '    '}${line}`,
    )
    return indented.map(paint)
  })
  const details = verbose ? view.nutrients.map(howSureDetail).filter((line) => line !== null) : []
  return [
    style.bold(howSureTitle(countedDays)),
    ...said,
    ...details.flatMap((line) => hanging('    ', line, style.width)).map(style.dim),
  ]
}
