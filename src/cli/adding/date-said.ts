import type { PlainDate } from '../../calendar/plain-date.ts'
import { saidDay } from '../said-day.ts'

/** The one date that all of the words mean, null without any; or the word that does not say it, or says another one. */
export function dateSaid(
  words: readonly string[],
  given: PlainDate | null,
  today: PlainDate,
): { readonly date: PlainDate | null } | { readonly why: 'two-days' | 'which-day'; readonly key: string } {
  const all = words.map((word) => ({ word: word.toLowerCase(), dates: datesOf(word, today) }))
  const clear = all.find(({ dates }) => dates.length === 1)
  const date = given ?? clear?.dates[0] ?? null
  const unclear = all.find(({ dates }) => dates.length === 0 || (date === null && dates.length > 1))
  if (unclear !== undefined) return { why: 'which-day', key: unclear.word }
  const other = all.find(({ dates }) => date !== null && !dates.includes(date))
  return other === undefined ? { date } : { why: 'two-days', key: other.word }
}

/** All that a word may mean; none where it is no day. */
function datesOf(word: string, today: PlainDate): readonly PlainDate[] {
  const read = saidDay(word, today)
  if ('date' in read) return [read.date]
  return read.trouble === 'two-days' ? read.days : []
}
