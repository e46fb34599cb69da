import type { HistoryRow, ScanHistory } from '../../report/dexa-table.ts'
import {
  APPROXIMATE_KEY,
  CATEGORY_KEY,
  cellText,
  earlierScans,
  NOT_USED_KEY,
  rowName,
} from '../english/dexa-words.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { cut, padEnd, widthOf, wrap } from './width.ts'

const LEAST_CELL = 12

/** Categories by site and scan: as many of the latest scans as fit, or all of them, table under table. */
export function historyTable(history: ScanHistory, style: Style, all: boolean): string[] {
  const rows = history.rows.filter(({ used }) => used || all)
  if (rows.length === 0) return []
  const names = rows.map((row) => printable(rowName(row)))
  const label = Math.min(28, Math.max(...names.map(widthOf))) + 2
  const cell = Math.max(
    LEAST_CELL,
    ...rows.flatMap(({ cells }) => cells.map((one) => cellText(one).length + 2)),
  )
  const fit = Math.max(1, Math.floor((style.width - label) / cell))
  const count = history.scans.length
  const starts = all
    ? Array.from({ length: Math.ceil(count / fit) }, (_, i) =>
        Math.max(0, count - fit * (Math.ceil(count / fit) - i)),
      )
    : [Math.max(0, count - fit)]
  const tables = starts.map((from, i) =>
    block(history, rows, { from, to: starts[i + 1] ?? count, label, cell, style, names }),
  )
  const earlier = all ? 0 : (starts[0] ?? 0)
  return [
    ...tables.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines])),
    ...keys(rows, earlier).flatMap((line) => wrap(line, style.width).map(style.dim)),
  ]
}

function block(
  { scans }: ScanHistory,
  rows: readonly HistoryRow[],
  of: { from: number; to: number; label: number; cell: number; style: Style; names: readonly string[] },
): string[] {
  const { from, to, label, cell, style, names } = of
  const heads = scans.slice(from, to).map(({ date }) => padEnd(date, cell))
  const lines = rows.map((row, i) => {
    const name = padEnd(cut(names[i] ?? '', label - 2, style.unicode ? '…' : '..'), label)
    const cells = row.cells.slice(from, to).map((result) => {
      const paint = result === null ? style.dim : paintOf(result.category, style)
      const text = cellText(result)
      return text === '' ? ' '.repeat(cell) : padEnd(paint(text), cell)
    })
    return `${style.bold(name)}${cells.join('')}`.trimEnd()
  })
  return [style.dim(`${' '.repeat(label)}${heads.join('')}`.trimEnd()), ...lines]
}

/** A colour for what the cell says in words as well. */
function paintOf(category: string | null, style: Style): (text: string) => string {
  if (category === 'osteoporosis') return style.over
  if (category === 'low' || category === 'below_expected') return style.short
  return category === null ? style.dim : style.good
}

/** What the short words mean, as far as they are used. */
function keys(rows: readonly HistoryRow[], earlier: number): string[] {
  const results = rows.flatMap(({ cells }) => cells).filter((result) => result !== null)
  const t = results.some(({ tCategory, zGroup }) => tCategory !== null && zGroup === null)
  const z = results.some(({ tCategory, zGroup }) => tCategory === null && zGroup !== null)
  const both = results.some(({ tCategory, zGroup }) => tCategory !== null && zGroup !== null)
  return [
    ...(earlier > 0 ? [earlierScans(earlier)] : []),
    ...(t ? [CATEGORY_KEY.T] : []),
    ...(z ? [CATEGORY_KEY.Z] : []),
    ...(both ? [CATEGORY_KEY.both] : []),
    ...(results.some(({ tScoreFrom }) => tScoreFrom === 'computed') ? [APPROXIMATE_KEY] : []),
    ...(results.some(({ usedForDiagnosis }) => !usedForDiagnosis) ? [NOT_USED_KEY] : []),
  ]
}
