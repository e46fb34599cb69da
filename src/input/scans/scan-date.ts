import { type PlainDate, plainDate } from '../../calendar/plain-date.ts'

/** How dates of numbers alone are written: 03/04/2024 is in April (`dmy`) or in March (`mdy`). */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

export type ReadDate =
  | { readonly date: PlainDate }
  | { readonly trouble: 'form' | 'no-such-day' | 'no-day' | 'two-digit-year' }
  | { readonly trouble: 'ambiguous'; readonly dmy: PlainDate; readonly mdy: PlainDate }

/** Their English names, in small letters. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The first densitometers by X-rays are of 1987, so a year of two digits is one of the hundred from there on. */
const FIRST_YEAR = 87

/**
 * Reads the dates that scan reports and spreadsheets have: `2026-11-18`, `2026/11/18`, `20261118`, `18.11.2026`,
 * `17/06/2008`, `18 Nov 2026`, `Nov 18, 2026`, each with or without a time behind it. Where day and month could be
 * exchanged the date is refused unless `order` says which comes first; a dot between them means day first.
 */
export function readScanDate(written: string, order: DateOrder | null): ReadDate {
  const iso = plainDate(written)
  if (iso !== null) return { date: iso }
  const text = withoutTime(written)
  if (/^\d{8}$/.test(text)) return dateOf(text.slice(0, 4), text.slice(4, 6), text.slice(6))
  const yearFirst = /^(\d{4})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?$/.exec(text)
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[3], yearFirst[4])
  if (/^\d{4}\s*[-./]\s*\d{1,2}$/.test(text) || /^\d{1,2}\s*[-./]\s*\d{4}$/.test(text))
    return { trouble: 'no-day' }
  const numbers = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\.?$/.exec(text)
  if (numbers !== null) {
    const [, first = '', mark, second = '', third = ''] = numbers
    return third.length === 2
      ? ofTwoDigits([first, second, third], order)
      : ofNumbers(first, second, third, mark === '.' && order === null ? 'dmy' : order)
  }
  return ofWords(text)
}

/** `2024-05-01T10:32:00Z` and `17/06/2008 10:32 AM` without what stands behind the day. */
function withoutTime(text: string): string {
  return text
    .trim()
    .replace(/(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|Z|[+-]\d{2}:?\d{2})?$/i, '')
}

/** Day and month in the order that is said, or in the only one that there is. */
function ofNumbers(first: string, second: string, year: string, order: DateOrder | null): ReadDate {
  const dmy = dateOf(year, second, first)
  const mdy = dateOf(year, first, second)
  if (!('date' in dmy)) return mdy
  if (!('date' in mdy) || dmy.date === mdy.date) return dmy
  if (order === 'dmy') return dmy
  return order === 'mdy' ? mdy : { trouble: 'ambiguous', dmy: dmy.date, mdy: mdy.date }
}

/** Years of two digits are taken only where it was said which of the three numbers they are. */
function ofTwoDigits(parts: readonly [string, string, string], order: DateOrder | null): ReadDate {
  if (order === null) return { trouble: 'two-digit-year' }
  const [year, month, day] =
    order === 'ymd'
      ? parts
      : order === 'dmy'
        ? [parts[2], parts[1], parts[0]]
        : [parts[2], parts[0], parts[1]]
  if (year.length !== 2) return { trouble: 'form' }
  return dateOf(`${Number(year) >= FIRST_YEAR ? '19' : '20'}${year}`, month, day)
}

/** `18 Nov 2026`, `18-Nov-2026`, `18th of November 2026`, `Nov 18, 2026` */
function ofWords(text: string): ReadDate {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?(?:\s+of)?[\s-]*([a-z]+)\.?[\s,-]*(\d{4})$/i.exec(text)
  if (dayFirst !== null) return dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^([a-z]+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|[\s-]+)(\d{4})$/i.exec(text)
  if (monthFirst !== null) return dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  const yearFirst = /^(\d{4})[\s-]+([a-z]+)\.?[\s-]+(\d{1,2})$/i.exec(text)
  if (yearFirst !== null) return dateOf(yearFirst[1], monthOf(yearFirst[2]), yearFirst[3])
  if (/^\d{1,2}(?:st|nd|rd|th)?\.?[\s-]*[a-z]{3,}\.?[\s,-]*'?\d{2}$/i.test(text))
    return { trouble: 'two-digit-year' }
  const withoutDay = /^([a-z]+)\.?[\s,-]*\d{4}$/i.exec(text)
  return { trouble: withoutDay !== null && monthOf(withoutDay[1]) !== '' ? 'no-day' : 'form' }
}

/** The number of a month by its English name or the first three letters or more of it; empty: none. */
export function monthOf(name = ''): string {
  const start = name.toLowerCase()
  const at =
    start.length < 3
      ? -1
      : MONTHS.findIndex((month) => month.startsWith(start) || (start === 'sept' && month === 'september'))
  return at < 0 ? '' : String(at + 1)
}

function dateOf(year = '', month = '', day = ''): ReadDate {
  if (month === '') return { trouble: 'form' }
  const date = plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date === null ? { trouble: 'no-such-day' } : { date }
}
