import type { Span } from '../diagnostics/source.ts'
import type { TextAt } from './text-at.ts'

/** One thing eaten, still as written. The short form has all of it in `food`; `amount` and `id` are the long form's. */
export interface LogEntry {
  readonly meal: string | null
  readonly food: TextAt
  readonly amount: TextAt | null
  readonly id: TextAt | null
  /** All of it: the text, or the long form's map. Where an alias stands, the place of its anchor. */
  readonly at: Span
}
