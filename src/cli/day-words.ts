import { addDays, type PlainDate } from '../calendar/plain-date.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const DAYS_A_WEEK = 7

/** `yesterday`, `Monday`, `mon`, as a word that `dayNamed` knows; null: it is none. */
export function dayWord(text: string): string | null {
  const word = text.trim().toLowerCase()
  if (word === 'today' || word === 'yesterday') return word
  return WEEKDAYS.find((day) => word === day || word === day.slice(0, 3)) ?? null
}

/**
 * The day of a word of `dayWord`; of a weekday the latest before today. null: today is such a day, so that it could be
 * today or a week ago.
 *
 * @example dayNamed('yesterday', '2026-11-23') // '2026-11-22'
 */
export function dayNamed(word: string, today: PlainDate): PlainDate | null {
  if (word === 'today') return today
  if (word === 'yesterday') return addDays(today, -1)
  const since = new Date(`${today}T00:00:00Z`).getUTCDay() - (WEEKDAYS as readonly string[]).indexOf(word)
  const days = (since + DAYS_A_WEEK) % DAYS_A_WEEK
  return days === 0 ? null : addDays(today, -days)
}
