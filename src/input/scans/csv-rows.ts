import type { Source, Span } from '../../diagnostics/source.ts'
import type { Cell, Column, Row } from './cell.ts'
import { csvRecords, delimiterOf } from './csv-records.ts'
import { readHeader } from './headers.ts'
import { readColumns } from './read-columns.ts'
import { lineOf, placeOf, type ScanTrouble } from './scan-trouble.ts'
import { checkShape } from './table-shape.ts'

/** A title or two may stand above the header. */
const MOST_LINES_ABOVE = 10

export interface Rows {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** The rows of a CSV file, each cell with the meaning of its column. */
export function csvRows(source: Source, trouble: ScanTrouble): Rows {
  const delimiter = delimiterOf(source.text)
  const records = csvRecords(source, delimiter, trouble)
  const [first] = records
  const none: Rows = { columns: [], rows: [] }
  if (first === undefined) {
    trouble.add({ code: 'no-scans', level: 'error', args: { line: 1 } }, { source, start: 0, end: 0 })
    return none
  }
  const at = headerAmong(records)
  if (at === null) {
    const span = spanOf(first, source)
    trouble.add({ code: 'no-header', level: 'error', args: { line: lineOf(span) } }, span)
    return none
  }
  for (const above of records.slice(0, at)) {
    const span = spanOf(above, source)
    trouble.add({ code: 'line-before-header', level: 'warning', args: { line: lineOf(span) } }, span)
  }
  const header = records[at] ?? []
  const columns = readColumns(header, trouble)
  const sound = checkShape(header, columns, spanOf(header, source), trouble)
  const rows = records
    .slice(at + 1)
    .flatMap((record) => rowOf(record, columns, source, delimiter, trouble) ?? [])
  if (rows.length === 0 && records.length === at + 1) {
    const span = spanOf(header, source)
    trouble.add({ code: 'no-scans', level: 'error', args: { line: lineOf(span) } }, span)
  }
  checkNames(header, records.slice(at + 1), trouble)
  return { columns, rows: sound ? rows : [] }
}

/** Which of the first records is the header: the first with two columns that are known, else with one; null: none. */
function headerAmong(records: readonly (readonly Cell[])[]): number | null {
  let one: number | null = null
  for (const [at, cells] of records.slice(0, MOST_LINES_ABOVE).entries()) {
    const known = firstKnown(cells, 2)
    if (known === 2) return at
    if (known === 1) one ??= at
  }
  return one
}

/** How many cells of a record are the names of columns; counted no further than `enough`. */
function firstKnown(record: readonly Cell[], enough: number): number {
  let known = 0
  for (const { text } of record) {
    if (text !== '' && 'meaning' in readHeader(text)) known += 1
    if (known === enough) break
  }
  return known
}

function rowOf(
  record: readonly Cell[],
  columns: readonly Column[],
  source: Source,
  delimiter: string,
  trouble: ScanTrouble,
): Row | null {
  const span = spanOf(record, source)
  if (record.slice(columns.length).some(({ text }) => text !== '')) {
    const args = { line: lineOf(span), cells: record.length, headers: columns.length, delimiter }
    trouble.add({ code: 'too-many-cells', level: 'error', args }, span)
    return null
  }
  if (record.every(({ text }) => text === '')) return null
  const cells = columns.flatMap((column, i) => {
    const { meaning } = column
    // A row that ends early has nothing in its last columns.
    const cell = record[i] ?? { text: '', span: { source, start: span.end, end: span.end } }
    return meaning === null ? [] : [{ column, meaning, cell }]
  })
  return { span, cells }
}

/** A column without a name that has something in it. */
function checkNames(
  header: readonly Cell[],
  records: readonly (readonly Cell[])[],
  trouble: ScanTrouble,
): void {
  header.forEach(({ text }, i) => {
    const used = text === '' ? records.find((record) => (record[i]?.text ?? '') !== '')?.[i] : undefined
    if (used === undefined) return
    const args = { line: placeOf(used.span, null).line, column: i + 1 }
    trouble.add({ code: 'column-without-name', level: 'error', args }, used.span)
  })
}

function spanOf(record: readonly Cell[], source: Source): Span {
  return { source, start: record[0]?.span.start ?? 0, end: record.at(-1)?.span.end ?? 0 }
}
