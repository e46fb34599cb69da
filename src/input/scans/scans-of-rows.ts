import type { Scan } from '../../bone/scan.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Rows } from './csv-rows.ts'
import { gatherScans } from './gather-scans.ts'
import { readAs } from './headers.ts'
import { readRow } from './read-row.ts'
import { PlaceReader } from './region-names.ts'
import type { DateOrder } from './scan-date.ts'
import type { ScanProblems } from './scan-problems.ts'
import type { ScanTrouble } from './scan-trouble.ts'

export interface ScanOptions {
  readonly today: PlainDate
  /** How to read 03/04/2024; null: such a date is refused. */
  readonly dateOrder: DateOrder | null
  readonly birthDate: PlainDate | null
  readonly sex: 'F' | 'M' | null
}

/** What a header was taken for; `readAs` null: the column was not read. */
export interface HeaderRead {
  readonly header: string
  /** From 1. */
  readonly column: number
  readonly readAs: string | null
}

export interface ScansRead {
  /** In the order of time. What could not be used was left out, and a problem says so. */
  readonly scans: readonly Scan[]
  readonly headers: readonly HeaderRead[]
  readonly problems: ScanProblems
  /** Days of which a row, or a part of one, could not be used; null: it is not known which day. */
  readonly unreadDates: readonly (PlainDate | null)[]
}

/**
 * The scans of the rows of a file. What is wrong with one cell costs that cell: the rest of the row and of the file is
 * read. `trouble` holds what reading the rows found.
 */
export function scansOfRows({ columns, rows }: Rows, options: ScanOptions, trouble: ScanTrouble): ScansRead {
  // A line that could not be taken apart may be of any day.
  if (trouble.errors > 0) trouble.unreadDates.push(null)
  const context = { order: options.dateOrder, places: new PlaceReader(), trouble }
  const read = rows.flatMap((row) => readRow(row, context) ?? [])
  const scans = gatherScans(read, options, trouble)
  const headers = columns.map(
    ({ header, meaning }, i): HeaderRead => ({
      header,
      column: i + 1,
      readAs: meaning === null ? null : readAs(meaning),
    }),
  )
  return { scans, headers, problems: trouble.inOrder(), unreadDates: trouble.unreadDates }
}
