import type { Sheet } from '../food/sheets.ts'
import { escaped } from './escaped.ts'

/** A sheet as a Markdown table under its title. An empty cell is unknown. */
export function renderSheetMarkdown(title: string, { heads, rows }: Sheet): string {
  const cell = (value: string | number | null) => (value === null ? '' : escaped(String(value)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [
    line(heads),
    `|${heads.map(() => '---').join('|')}|`,
    ...rows.map((row) => line(row.map(cell))),
  ]
  return `# ${escaped(title)}\n\n${table.join('\n')}\n`
}
