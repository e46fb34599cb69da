import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** The rows of one of the project's own tables in data/foods, as records by column name. */
export function rowsOf(root: string, name: string): Record<string, string>[] {
  return parse(readFileSync(join(root, 'data/foods', name)), { columns: true, bom: true }) as Record<
    string,
    string
  >[]
}

/** A cell as a number; NaN where it is blank, which is "unknown". */
export function cell(row: Record<string, string>, column: string): number {
  const text = row[column]
  if (text === undefined) throw new Error(`no column ${column}`)
  return text === '' ? Number.NaN : Number(text)
}
