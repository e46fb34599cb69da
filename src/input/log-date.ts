import { daysInMonth, type PlainDate, plainDate } from '../calendar/plain-date.ts'
import type { Trouble } from './problems.ts'
import { readScanDate } from './scans/scan-date.ts'
import type { TextAt } from './text-at.ts'
import { readWrittenDay } from './written-day.ts'

/** Whether a key is meant as a date, well written or not: `2026-11-18`, `18/11/2026`, `2026-2-30`. */
export function looksLikeDate(key: string): boolean {
  return /^\s*\d{1,4}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,4}\s*$/.test(key)
}

/** Whether a key is a date in another form than that of a log: `26 November 2026`, `Nov 26`, `20261126`. */
export function isDateInWords(key: string): boolean {
  if (!/\d/.test(key)) return false
  const read = readWrittenDay(key, ANY_DAY)
  return !('trouble' in read && (read.trouble === 'form' || read.trouble === 'no-day'))
}

/** Whether it is a date or not is the same on each day. */
const ANY_DAY = '2024-06-30' as PlainDate

/** The date of a key; null and a problem where it is none. */
export function dateOf(key: TextAt, trouble: Trouble, today: PlainDate): PlainDate | null {
  const date = plainDate(key.text.trim())
  if (date !== null) return date
  const read = readWrittenDay(key.text, today)
  const suggestion = 'date' in read ? read.date : 'days' in read ? read.days.join(' or ') : null
  const why = 'trouble' in read && read.trouble === 'no-such-day' ? 'no-such-day' : whyNoDate(key.text)
  trouble.add({ code: 'bad-date', level: 'error', args: { text: key.text, why, suggestion } }, key.span)
  return null
}

/** Written as a date is, in one of the ways that people write one, or not even that. */
export function whyNoDate(text: string): 'no-such-day' | 'form' {
  const read = readScanDate(text, null)
  const isMonth = /^\s*\d{4}-(?:00|1[3-9]|[2-9]\d)\s*$/.test(text)
  return isMonth || ('trouble' in read && read.trouble === 'no-such-day') ? 'no-such-day' : 'form'
}

/**
 * The days that a date with its year last can mean. With dots the day comes first, as in reports of scans.
 *
 * @example daysMeant('14.05.1959') // ['1959-05-14']
 * @example daysMeant('03/04/1959') // ['1959-04-03', '1959-03-04']: day first, month first
 */
export function daysMeant(text: string): readonly PlainDate[] {
  const parts = /^\s*(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4})\s*$/.exec(text)
  if (parts === null) return []
  const [, first = '', between, second = '', year = ''] = parts
  const of = (day: string, month: string) =>
    plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  const read = between === '.' ? [of(first, second)] : [of(first, second), of(second, first)]
  return [...new Set(read.filter((date) => date !== null))]
}

/** `2026-2-3` and `2026/02/03` can mean one day only; `03/04/2026` could mean two, so nothing is offered. */
export function dateMeant(text: string): string | null {
  const parts = /^\s*(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\s*$/.exec(text)
  if (parts === null) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${parts[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
