import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export const FOODS = join(import.meta.dirname, '../../data/foods')

export type Row = Readonly<Record<string, string>>

/** The rows of one of the project's own food tables. */
export function ownTable(name: string): Row[] {
  return parse(readFileSync(join(FOODS, name), 'utf8'), { columns: true }) as Row[]
}

/** A row by its id; a test that asks for a food that is not there fails here. */
export function rowOf(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate['id'] === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}
