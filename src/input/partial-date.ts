import { plainDate } from '../calendar/plain-date.ts'
import type { PartialDate } from './profile.ts'
import { monthOf, readScanDate } from './scans/scan-date.ts'

/** Words before a date that change nothing of it. */
const BEFORE = /^(?:in|since|from|on|early|mid|late)[\s-]+/i
/** Words after which no more than the year is kept. */
const ABOUT =
  /^(?:(?:in|since|from)\s+)?(?:about|around|approximately|approx\.?|circa|ca?\.?|~)\s*(?=[a-z\d])/i
const SEASON = /^(?:the\s+)?(?:spring|summer|autumn|fall|winter)(?:\s+of)?\s+(?=\d{4}$)/i

/**
 * A date as far as a text says it: day, month or year; null: it says none, or could mean two. Of "about May 2024" and
 * "winter 2024" the year that is stated stays, though the day may lie a little outside of it.
 *
 * @example partialDateMeant('Feb 2024') // '2024-02'
 * @example partialDateMeant('02/2024') // '2024-02'
 * @example partialDateMeant('about May 2019') // '2019'
 * @example partialDateMeant('03/04/2024') // null: in March or in April
 */
export function partialDateMeant(written: string): PartialDate | null {
  const text = written.trim()
  const day = plainDate(text)
  if (day !== null) return day as string as PartialDate
  if (ABOUT.test(text))
    return (partialDateMeant(text.replace(ABOUT, ''))?.slice(0, 4) ?? null) as PartialDate | null
  const plain = text.replace(BEFORE, '').replace(SEASON, '')
  if (/^(?:18|19|20)\d{2}$/.test(plain)) return plain as PartialDate
  const read = readScanDate(plain, null)
  if ('date' in read) return read.date as string as PartialDate
  return read.trouble === 'no-day' ? monthIn(plain) : null
}

/** `2024-02`, `02/2024`, `Feb 2024` */
function monthIn(text: string): PartialDate | null {
  const year = /\d{4}/.exec(text)?.[0] ?? ''
  const rest = text.replace(year, '').replaceAll(/[^a-z\d]/gi, '')
  const month = /^\d+$/.test(rest) ? rest : monthOf(rest)
  if (!(Number(month) >= 1 && Number(month) <= 12)) return null
  return `${year}-${month.padStart(2, '0')}` as PartialDate
}
