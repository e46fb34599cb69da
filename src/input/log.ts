import type { PlainDate } from '../calendar/plain-date.ts'
import type { Span } from '../diagnostics/source.ts'
import type { LogEntry } from './log-entry.ts'
import type { OwnDefinition } from './own/own.ts'
import type { Profile } from './profile.ts'
import type { SupplementLine } from './supplement.ts'
import type { TextAt } from './text-at.ts'

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
  /** Own foods and recipes that stand in the log itself. */
  readonly own: readonly OwnDefinition[]
}

/** A log of which nothing could be read. */
export const EMPTY_LOG: Log = { days: [], profile: null, own: [] }

/** A day that is shown and does not count: an entry whose own food was lost would be taken for a table food. */
export const notCounted = (day: LogDay): LogDay => ({ ...day, troubled: true })
