import type { Scan } from '../../bone/scan.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Source } from '../../diagnostics/source.ts'
import type { DateOrder } from './scan-date.ts'
import type { ScanProblems } from './scan-problems.ts'

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
}

/** Reads a file of scans: CSV, long or wide, or a YAML list. */
export function readScans(_source: Source, _options: ScanOptions): ScansRead {
  return { scans: [], headers: [], problems: [] }
}
