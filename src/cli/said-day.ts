import { addDays, type PlainDate } from '../calendar/plain-date.ts'
import type { DateOrder } from '../input/scans/scan-date.ts'
import { readWrittenDay, WEEKDAYS, type WrittenDay, weekdayOn } from '../input/written-day.ts'

const DAYS_A_WEEK = 7
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']

/**
 * The day that an option means, written or said.
 *
 * @example saidDay('yesterday', '2026-11-23') // { date: '2026-11-22' }
 * @example saidDay('25 Nov', '2026-11-28') // { date: '2026-11-25' }
 */
export function saidDay(text: string, today: PlainDate, order: DateOrder | null = null): WrittenDay {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:on|the) /, '')
  const back = daysBack(said)
  if (back !== null) return { date: addDays(today, -back) }
  return weekdaySaid(said, today) ?? readWrittenDay(text, today, order)
}

/** How many days ago; null: it is not said so. */
function daysBack(said: string): number | null {
  if (/^(?:today|tonight|this (?:morning|afternoon|evening)|now)$/.test(said)) return 0
  if (/^(?:yesterday(?: (?:morning|afternoon|evening|night))?|last (?:night|evening))$/.test(said)) return 1
  if (said === 'tomorrow') return -1
  if (said === 'day before yesterday') return 2
  const ago = /^(\d{1,3}|an?|[a-z]+) (day|week)s? ago$/.exec(said)
  if (ago === null) return null
  const [, count = '', unit] = ago
  const number = /^an?$/.test(count) ? 1 : /^\d/.test(count) ? Number(count) : NUMBERS.indexOf(count)
  return number < 1 ? null : number * (unit === 'week' ? DAYS_A_WEEK : 1)
}

/**
 * Of a weekday the latest before today. A Friday said on a Friday could be today or a week ago, and so could "last
 * Tuesday" on a Thursday be of this week or of the last one.
 */
function weekdaySaid(said: string, today: PlainDate): WrittenDay | null {
  const [, which, name = ''] =
    /^(?:(last|this) )?([a-z]+)(?: (?:morning|afternoon|evening|night))?$/.exec(said) ?? []
  const weekday = WEEKDAYS.findIndex((day) => name === day || (name.length >= 3 && isShort(name, day)))
  if (weekday < 0) return null
  const now = weekdayOn(today)
  const since = (now - weekday + DAYS_A_WEEK) % DAYS_A_WEEK
  const [latest, before] = [addDays(today, -since), addDays(today, -since - DAYS_A_WEEK)]
  if (which === 'this') {
    // Of this week, from Monday: one that is still to come may have been meant, or the one before it.
    const ahead = addDays(today, fromMonday(weekday) - fromMonday(now))
    if (since === 0) return { date: today }
    return ahead > today ? { trouble: 'two-days', days: [latest, ahead] } : { date: latest }
  }
  if (which === undefined)
    return since === 0 ? { trouble: 'two-days', days: [latest, before] } : { date: latest }
  if (since === 0) return { date: before }
  return fromMonday(weekday) < fromMonday(now)
    ? { trouble: 'two-days', days: [latest, before] }
    : { date: latest }
}

const isShort = (name: string, day: string) =>
  (name.length <= 5 && day.startsWith(name)) || (name === 'weds' && day === 'wednesday')

const fromMonday = (weekday: number) => (weekday + DAYS_A_WEEK - 1) % DAYS_A_WEEK
