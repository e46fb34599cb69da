import type { Style } from '../style.ts'
import { hanging, padEnd, padStart, widthOf } from './width.ts'

/** A column of a list: `right` aligns numbers. */
export interface Column {
  readonly head: string
  readonly right?: boolean
}

/** Rows under their heads; the last column takes what is left of the width and breaks into lines of its own. */
export function listing(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: Style,
): string[] {
  const heads = columns.map(({ head }) => head)
  const widths = columns.map((_, i) => Math.max(...[heads, ...rows].map((row) => widthOf(row[i] ?? ''))))
  const line = (row: readonly string[]): string[] => {
    const cells = columns
      .slice(0, -1)
      .map(({ right }, i) => (right ? padStart : padEnd)(row[i] ?? '', widths[i] ?? 0))
    return hanging(`${cells.join('  ')}  `, row[columns.length - 1] ?? '', style.width).map((text) =>
      text.trimEnd(),
    )
  }
  return [...line(heads).map(style.dim), ...rows.flatMap(line)]
}
