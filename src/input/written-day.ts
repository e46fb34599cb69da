import { daysBetween, type PlainDate } from '../calendar/plain-date.ts'
import { type DateOrder, readScanDate } from './scans/scan-date.ts'

export type WrittenDay =
  | { readonly date: PlainDate }
  | { readonly trouble: 'form' | 'no-such-day' | 'no-day' | 'two-digit-year' | 'weekday' }
  | TwoDays

interface TwoDays {
  readonly trouble: 'two-days'
  readonly days: readonly [PlainDate, PlainDate]
}

/** Weekdays as `Date` counts them. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

/** Of a day without its year, one that is further back (days) could as well be of the year to come. */
const NEAR_DAYS = 183

/**
 * A day as people write it: the dates of `readScanDate`, also behind a weekday, which must be theirs, and without a year,
 * which then is the latest such day up to today.
 *
 * @example readWrittenDay('Wed 25 Nov', '2026-11-28') // { date: '2026-11-25' }
 * @example readWrittenDay('03/04/2026', '2026-11-28') // two days: 2026-04-03 and 2026-03-04
 */
export function readWrittenDay(
  written: string,
  today: PlainDate,
  order: DateOrder | null = null,
): WrittenDay {
  const text = written.trim().replace(/\s+/g, ' ')
  const read = ofText(withoutWeekday(text), today, order)
  const weekday = weekdayOf(text)
  return 'date' in read && weekday !== null && weekdayOn(read.date) !== weekday
    ? { trouble: 'weekday' }
    : read
}

function ofText(text: string, today: PlainDate, order: DateOrder | null): WrittenDay {
  const read = ofYear(text, order)
  if (!('trouble' in read) || read.trouble !== 'form') return read
  const year = Number(today.slice(0, 4))
  const now = ofYear(inYear(text, year), order)
  if ('days' in now) return upTo(today, now, ofYear(inYear(text, year - 1), order))
  if (!('date' in now) || now.date <= today) return near(now, inYear(text, year + 1), today, order)
  return near(ofYear(inYear(text, year - 1), order), inYear(text, year), today, order)
}

/** Each of two days in the year before where it would be one to come in this year. */
function upTo(today: PlainDate, now: TwoDays, before: WrittenDay): WrittenDay {
  if (!('days' in before)) return now
  const [first, second] = now.days.map((day, i) => (day <= today ? day : (before.days[i] ?? day)))
  return { trouble: 'two-days', days: [first ?? now.days[0], second ?? now.days[1]] }
}

/** A day long ago, unless it could be one to come. */
function near(read: WrittenDay, next: string, today: PlainDate, order: DateOrder | null): WrittenDay {
  if (!('date' in read) || daysBetween(read.date, today) <= NEAR_DAYS) return read
  const coming = ofYear(next, order)
  return 'date' in coming ? { trouble: 'two-days', days: [read.date, coming.date] } : read
}

function ofYear(text: string, order: DateOrder | null): WrittenDay {
  const read = readScanDate(text, order)
  return 'trouble' in read && read.trouble === 'ambiguous'
    ? { trouble: 'two-days', days: [read.dmy, read.mdy] }
    : read
}

/** `25 Nov`, `Nov 25th`, `25/11` and `25.11.` with a year behind. */
function inYear(text: string, year: number): string {
  const numbers = /^(\d{1,2}) ?([-./]) ?(\d{1,2})\.?$/.exec(text)
  if (numbers !== null) return `${numbers[1]}${numbers[2]}${numbers[3]}${numbers[2]}${year}`
  return /\d/.test(text) && /[a-z]{3}/i.test(text) ? `${text} ${year}` : ''
}

const BEFORE = /^(?:on )?(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,? (?:the )?(?=\S*\d|[a-z]+\.? \d)/i
const BEHIND = /,? \(?(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?\)?$/i

function withoutWeekday(text: string): string {
  return text.replace(BEFORE, '').replace(BEHIND, '').replace(/^on /i, '')
}

/** 0 is Sunday; null: none is named. */
function weekdayOf(text: string): number | null {
  const name = (BEFORE.exec(text) ?? BEHIND.exec(text))?.[1]?.toLowerCase()
  return name === undefined ? null : WEEKDAYS.findIndex((day) => day.startsWith(name))
}

export function weekdayOn(date: PlainDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}
