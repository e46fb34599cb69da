import type { PlainDate } from '../calendar/plain-date.ts'
import type { Span } from '../diagnostics/source.ts'
import type { Nutrient } from '../nutrition/nutrients.ts'
import type { Profile } from './profile.ts'

/** A piece of text with its place. */
export interface TextAt {
  readonly text: string
  readonly span: Span
  /** Character i of `text` is character `span.start + offset + i` of the source; null where quoting or folding breaks that. */
  readonly offset: number | null
}

/** One thing eaten, still as written. The short form has all of it in `food`; `amount` and `id` are the long form's. */
export interface LogEntry {
  readonly meal: string | null
  readonly food: TextAt
  readonly amount: TextAt | null
  readonly id: TextAt | null
}

/** One supplement line, read. */
export interface SupplementLine {
  readonly text: TextAt
  /** null: a supplement whose nutrients are not known ("a multivitamin", "turmeric capsule"). */
  readonly dose: { readonly nutrient: Nutrient; readonly amountPerDay: number } | null
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
