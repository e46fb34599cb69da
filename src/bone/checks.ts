import type { PlainDate } from '../calendar/plain-date.ts'
import type { Coded } from '../diagnostics/code.ts'
import type { ReferenceId, Site } from './scan.ts'

/** Which result, as places in the scans that were given; a reader knows the line of each. */
export interface Where {
  readonly scan: number
  readonly result: number
}

/** The value that a check is about; a reader knows the column of each. */
export type CheckedField = 'date' | 'bmdGPerCm2' | 'tScore' | 'zScore'

interface Limits {
  readonly where: Where
  readonly field: CheckedField
  readonly site: Site
  readonly value: number
  readonly min: number
  readonly max: number
}
interface Pair {
  readonly where: Where
  readonly earlier: Where
  readonly field: CheckedField
  readonly site: Site
}
interface OfDate {
  readonly scan: number
  readonly field: 'date'
  readonly date: PlainDate
}

/** What can be doubtful or impossible in typed scans (domain.md 2.11). */
export type ScanCheck =
  | Coded<'score-out-of-range', 'error', Limits>
  | Coded<'score-unusual', 'warning', Limits>
  /** 200 to 2500: it looks like mg/cm2. */
  | Coded<'bmd-in-mg', 'error', Limits>
  | Coded<'bmd-out-of-range', 'error', Limits>
  | Coded<'bmd-unusual', 'warning', Limits>
  | Coded<'scan-in-future', 'error', OfDate & { today: PlainDate }>
  | Coded<'scan-before-dxa', 'error', OfDate & { firstYear: number }>
  | Coded<'scan-before-adult', 'warning', OfDate & { birthDate: PlainDate; years: number }>
  | Coded<'t-mismatch', 'warning', { where: Where; field: 'tScore'; site: Site; tScore: number; expected: number; limit: number; reference: ReferenceId }>
  | Coded<'sign-lost', 'warning', Pair & { before: number; after: number; limit: number }>
  | Coded<'jump-over-20-percent', 'warning', Pair & { percent: number; limit: number }>
  | Coded<'sites-differ', 'warning', { where: Where; other: Where; field: 'tScore'; neck: number; totalHip: number; limit: number }>
  | Coded<'duplicate-result', 'error', Pair & { date: PlainDate }> // biome-ignore format: a table
