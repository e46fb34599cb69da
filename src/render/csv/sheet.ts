import type { Sheet } from '../food/sheets.ts'
import { printable } from '../printable.ts'
import { csvLine } from './cell.ts'

/** A sheet as CSV. An empty cell is unknown. */
export function renderSheetCsv({ heads, rows }: Sheet): string {
  const cell = (value: string | number | null) => (typeof value === 'string' ? printable(value) : value)
  return [heads, ...rows].map((row) => csvLine(row.map(cell))).join('')
}
