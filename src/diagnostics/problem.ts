import type { Coded } from './code.ts'
import type { Span } from './source.ts'

/**
 * Something in a user's input that could not be used (`error`) or is doubtful (`warning`).
 * `at` is where; null when the trouble is the whole file, or the command line.
 */
export interface Problem<C extends Coded<string, 'error' | 'warning' | 'note', object>> {
  readonly what: C
  readonly at: Span | null
}
