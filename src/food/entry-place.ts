import type { Span } from '../diagnostics/source.ts'
import type { LogEntry } from '../input/log-entry.ts'
import type { Entry } from './entry.ts'
import type { Understanding } from './understood.ts'

/** An entry of a file as the food room asks for it. */
export function entryOf({ food, amount, id }: LogEntry): Entry {
  return { food: food.text, amount: amount?.text ?? null, id: id?.text ?? null }
}

/** Where in the file the trouble is: the words that were not understood, else the whole entry. */
export function placeOf(
  entry: LogEntry,
  { problem, start, end }: Extract<Understanding, { ok: false }>,
): Span {
  if (problem.code === 'unknown-id' && entry.id !== null) return entry.id.span
  if (problem.code === 'bad-amount' && entry.amount !== null) return entry.amount.span
  const { span, offset } = entry.food
  if (offset === null || start >= end) return span
  const from = span.start + offset + start
  return {
    source: span.source,
    start: Math.min(from, span.end),
    end: Math.min(span.start + offset + end, span.end),
  }
}
