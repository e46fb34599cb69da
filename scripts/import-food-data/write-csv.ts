import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes one table: LF, quotes only where a cell needs them. */
export function writeCsv(
  folder: string,
  name: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): void {
  const lines = [columns.join(',')]
  for (const row of rows) lines.push(row.map((cell) => quoted(String(cell))).join(','))
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
