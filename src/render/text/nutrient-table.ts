import Table from 'cli-table3'
import type { IntakeView, NutrientRow, State } from '../../report/intake-view.ts'
import { amountOf, knownShare, percent, targetText } from '../english/amount.ts'
import { gapsInDoubtLine } from '../english/findings/medicines.ts'
import { partlyKnown, standing } from '../english/intake-words.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import { printable } from '../printable.ts'
import type { Paint, Style } from '../style.ts'
import { bar } from './bar.ts'
import { SIGN } from './signs.ts'
import { wrap } from './width.ts'

/** From here on there is room for a bar, and for food and supplements apart. */
const WIDTH_FOR_BARS = 72

const ROWS_IN_A_CELL = 3

/** The table of nutrients with a target: mean, target, share, and the distance that is left. */
export function nutrientTable(view: IntakeView, style: Style): string[] {
  const wide = style.width >= WIDTH_FOR_BARS
  const supplied = view.ranked.some(({ fromSupplements }) => (fromSupplements ?? 0) > 0)
  const heads = [
    '',
    ...(supplied && wide ? ['food', 'suppl.'] : ['a day']),
    'target',
    ...(wide ? [''] : []),
    'share',
    'to target',
  ]
  const rows = view.ranked.map((row) => {
    const share = row.state === 'withheld' ? '' : percent(row.ratio)
    const amounts = supplied && wide ? apart(row) : [amountOf(row.nutrient, row.mean)]
    const drawn =
      row.state === 'withheld'
        ? ''
        : painted(row.state, style)(bar(row.ratio, supplied ? 10 : 18, style.unicode))
    const name = style.bold(NUTRIENT_NAME[row.nutrient])
    return [
      name,
      ...amounts,
      row.target === null ? '' : targetText(row.nutrient, row.target),
      ...(wide ? [drawn] : []),
      share,
      stand(row, style),
    ]
  })
  return [
    ...laidOut([heads.map(style.dim), ...rows], wide, supplied && wide),
    ...missing(view, style),
    ...inDoubt(view, style),
  ]
}

function apart({ nutrient, fromFood, fromSupplements }: NutrientRow): string[] {
  return [amountOf(nutrient, fromFood), fromSupplements === 0 ? '' : amountOf(nutrient, fromSupplements)]
}

function stand(row: NutrientRow, style: Style): string {
  const sign = SIGN[row.state][style.unicode ? 0 : 1]
  return painted(row.state, style)(`${sign} ${standing(row)}`)
}

function painted(state: State, style: Style): Paint {
  if (state === 'over') return style.over
  if (state === 'met' || state === 'above-range') return style.good
  return state === 'below' || state === 'maybe-below' ? style.short : style.dim
}

/**
 * cli-table3 without lines: it aligns, also where there is colour. No text of the user's gets into it. A cell holds a
 * few rows of its column: cells are dear to make, and long ones dear to draw.
 */
function laidOut(rows: readonly string[][], wide: boolean, split: boolean): string[] {
  const none = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right',
    'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'] // biome-ignore format: a list
  const numbers: ('left' | 'right')[] = split ? ['right', 'right', 'right'] : ['right', 'right']
  const table = new Table({
    chars: { ...Object.fromEntries(none.map((name) => [name, ''])), middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: ['left', ...numbers, ...(wide ? (['left'] as const) : []), 'right', 'left'],
  })
  for (let from = 0; from < rows.length; from += ROWS_IN_A_CELL) {
    const some = rows.slice(from, from + ROWS_IN_A_CELL)
    table.push((some[0] ?? []).map((_, column) => some.map((row) => row[column] ?? '').join('\n')))
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
}

function missing(view: IntakeView, style: Style): string[] {
  const rows = view.ranked.filter(({ known }) => known !== null && known < 1)
  const line = partlyKnown(
    rows.map(({ nutrient, known }) => ({ name: NUTRIENT_NAME[nutrient], known: knownShare(known) })),
  )
  return line === null ? [] : wrap(line, style.width).map(style.dim)
}

function inDoubt({ assessment }: IntakeView, style: Style): string[] {
  const line = gapsInDoubtLine(assessment.findings)
  return line === null ? [] : wrap(printable(line), style.width).map(style.short)
}
