import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { RAW_LAYOUT, type RawFile } from './raw-layout.ts'

/** One row of a raw table: the text of a cell by column name. */
export type RawRow = (column: string) => string

/**
 * The raw tables of a folder. What is wrong with them is collected in `troubles`, so that one run names it all;
 * a table that cannot be used reads as empty.
 */
export class RawTables {
  readonly troubles: string[] = []
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Every row of a table, or those that `keep` accepts by their cells in the order of RAW_LAYOUT. */
  rows(file: RawFile, keep: (cells: readonly string[]) => boolean = () => true): RawRow[] {
    const text = this.#read(file)
    if (text === null) return []
    let table: string[][]
    try {
      table = parse(text, { bom: true }) as string[][]
    } catch (cause) {
      this.troubles.push(
        `${file}: not a CSV table: ${cause instanceof Error ? cause.message : String(cause)}`,
      )
      return []
    }
    const header = table[0] ?? []
    if (!this.#hasLayout(file, header)) return []
    const places = new Map(header.map((name, place) => [name, place]))
    const order = RAW_LAYOUT[file].map((name) => places.get(name) ?? -1)
    const inOrder = order.every((place, i) => place === i)
    const rows: RawRow[] = []
    for (const cells of table.slice(1)) {
      if (!keep(inOrder ? cells : order.map((place) => cells[place] ?? ''))) continue
      rows.push((column) => {
        const place = places.get(column)
        if (place === undefined) throw new Error(`${file} has no column ${column}`)
        return cells[place] ?? ''
      })
    }
    return rows
  }

  #read(file: RawFile): string | null {
    try {
      return readFileSync(join(this.#folder, file), 'utf8')
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
      const why = code === 'ENOENT' || code === 'ENOTDIR' ? 'is missing' : `cannot be read (${String(code)})`
      this.troubles.push(
        `${file}: ${why}; expected a CSV table with the columns ${RAW_LAYOUT[file].join(', ')}`,
      )
      return null
    }
  }

  #hasLayout(file: RawFile, header: readonly string[]): boolean {
    const expected: readonly string[] = RAW_LAYOUT[file]
    const unknown = header.filter((name) => !expected.includes(name))
    const found = unknown.length > 0 ? `found ${quoted(unknown)} instead` : 'no other column takes its place'
    for (const name of expected.filter((name) => !header.includes(name))) {
      this.troubles.push(`${file}: column "${name}" is missing; ${found}`)
    }
    const tooMany = header.length > expected.length ? unknown : []
    if (tooMany.length > 0) {
      this.troubles.push(
        `${file}: ${quoted(tooMany)} not expected; expected the columns ${expected.join(', ')}`,
      )
    }
    return header.length === expected.length && unknown.length === 0
  }
}

function quoted(names: readonly string[]): string {
  return `${names.length === 1 ? 'column' : 'columns'} ${names.map((name) => `"${name}"`).join(', ')}`
}
