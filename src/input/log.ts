import type { PlainDate } from '../calendar/plain-date.ts'
import type { Span } from '../diagnostics/source.ts'
import type { Profile } from './profile.ts'
import type { SupplementLine } from './supplement.ts'
import type { TextAt } from './text-at.ts'

/** One thing eaten, still as written. The short form has all of it in `food`; `amount` and `id` are the long form's. */
export interface LogEntry {
  readonly meal: string | null
  readonly food: TextAt
  readonly amount: TextAt | null
  readonly id: TextAt | null
}

export interface LogDay {
  readonly date: PlainDate
  readonly dateAt: Span
  readonly entries: readonly LogEntry[]
  /** null: the day says nothing of supplements, so the profile's count. */
  readonly supplements: readonly SupplementLine[] | null
  readonly exercise: readonly TextAt[]
  readonly symptoms: readonly TextAt[]
  readonly notes: readonly TextAt[]
  readonly complete: boolean | null
  /** Something of this day had to be left out because it could not be read; the day does not count. */
  readonly troubled: boolean
}

/** A log as read: everything typed, everything with its place. */
export interface Log {
  /** In the order of dates. */
  readonly days: readonly LogDay[]
  /** A path relative to the log, or the profile itself. */
  readonly profile: { readonly path: TextAt } | { readonly inline: Profile } | null
}

/** A log of which nothing could be read. */
export const EMPTY_LOG: Log = { days: [], profile: null }
