import type { TargetSetName } from '../../nutrition/reference-intake.ts'
import type { IntakeView, NutrientRow } from '../../report/intake-view.ts'
import { amountOf, targetText } from '../english/amount.ts'
import { COMPARISON_TITLE, comparisonKey } from '../english/comparison-words.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import { SET_NAME } from '../english/target-names.ts'
import type { Style } from '../style.ts'
import { SIGN } from './signs.ts'
import { padEnd, padStart, widthOf, wrap } from './width.ts'

/** The figures of the other targets asked for beside the first, each with a sign for how the mean stands to it. */
export function comparisonsPart(view: IntakeView, style: Style): string[] {
  if (view.comparedWith.length === 0 || view.period.countedDays === 0) return []
  const sets = [view.targets, ...view.comparedWith]
  const rows = view.nutrients
    .map((row) => ({
      head: [NUTRIENT_NAME[row.nutrient], amountOf(row.nutrient, row.mean)] as const,
      cells: sets.map((set, i) => cell(row, set, i === 0, style)),
    }))
    .filter(({ cells }) => cells.slice(1).some((text) => text !== ''))
    .map(({ head, cells }) => ({ head, cells: cells.map((text) => text || (style.unicode ? '–' : '-')) }))
  if (rows.length === 0) return []
  const heads = sets.map((set) => SET_NAME[set])
  return [...blocks(heads, rows, style), ...wrap(comparisonKey(style.unicode), style.width).map(style.dim)]
}

interface Row {
  readonly head: readonly [name: string, mean: string]
  readonly cells: readonly string[]
}

const GAP = '  '
const isDash = (text: string | undefined) => text === '–' || text === '-'

/** As many sets side by side as there is room for; the first stands in every block, since all else is held against it. */
function blocks(heads: readonly string[], rows: readonly Row[], style: Style): string[] {
  const widths = heads.map((head, i) =>
    Math.max(widthOf(head), ...rows.map(({ cells }) => widthOf(cells[i] ?? ''))),
  )
  const nameWidth = Math.max(COMPARISON_TITLE.length, ...rows.map(({ head }) => widthOf(head[0])))
  const meanWidth = Math.max(5, ...rows.map(({ head }) => widthOf(head[1])))
  const room = style.width - nameWidth - meanWidth - GAP.length
  const lines: string[] = []
  for (const columns of columnBlocks(widths, room)) {
    const line = (name: string, mean: string, cells: readonly string[]) =>
      [
        padEnd(name, nameWidth),
        padStart(mean, meanWidth),
        ...columns.map((i) => padEnd(cells[i] ?? '', widths[i] ?? 0)),
      ]
        .join(GAP)
        .trimEnd()
    lines.push(style.bold(line(COMPARISON_TITLE, 'a day', heads)))
    // A nutrient of which none of these sets says anything is left out of their block.
    for (const { head, cells } of rows)
      if (columns.slice(1).some((i) => !isDash(cells[i]))) lines.push(line(head[0], head[1], cells))
  }
  return lines
}

/** Which columns stand in which block: the first in all of them. */
function columnBlocks(widths: readonly number[], room: number): number[][] {
  const wide = (i: number) => (widths[i] ?? 0) + GAP.length
  const found: number[][] = []
  let block = [0]
  for (let i = 1; i < widths.length; i += 1) {
    const taken = [...block, i].reduce((sum, at) => sum + wide(at), 0)
    if (taken > room && block.length > 1) {
      found.push(block)
      block = [0]
    }
    block.push(i)
  }
  return [...found, block]
}

/** `1200 mg ▼`; sodium's figure is its limit, and so is that of a set with nothing else that the mean is above. */
function cell(row: NutrientRow, set: TargetSetName, isFirst: boolean, style: Style): string {
  const at = row.comparisons.findIndex((other) => other.set === set)
  const { target, upperLimit } = row.comparisons[at] ?? (isFirst ? row : NO_FIGURE)
  const state = row.comparedStates[at] ?? row.state
  const sign = SIGN[state][style.unicode ? 0 : 1]
  if (row.nutrient === 'sodium' && upperLimit !== null)
    return `${amountOf('sodium', upperLimit.value)} ${sign}`
  if (target !== null) return `${targetText(row.nutrient, target)} ${sign}`
  if (state === 'over' && upperLimit !== null) return `${amountOf(row.nutrient, upperLimit.value)} ${sign}`
  return ''
}

const NO_FIGURE = { target: null, upperLimit: null } as const
