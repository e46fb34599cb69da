import type { PartialDate } from './profile.ts'
import { monthOf, readScanDate } from './scans/scan-date.ts'

/** Words before a date that change nothing of the year: "since May 2024", "about 2019". */
const BEFORE = /^(?:in|since|from|on|about|around|approximately|approx\.?|circa|ca?\.?|early|mid|late)[\s-]+/i
const SEASON = /^(?:the\s+)?(?:spring|summer|autumn|fall|winter)(?:\s+of)?\s+(?=\d{4}$)/i

/**
 * A date as far as a text says it for certain: day, month or year; null: it says none, or could mean two.
 *
 * @example partialDateMeant('Feb 2024') // '2024-02'
 * @example partialDateMeant('02/2024') // '2024-02'
 * @example partialDateMeant('about 2019') // '2019'
 * @example partialDateMeant('03/04/2024') // null: in March or in April
 */
export function partialDateMeant(written: string): PartialDate | null {
  const text = written.trim().replace(BEFORE, '').replace(SEASON, '')
  if (/^(?:18|19|20)\d{2}$/.test(text)) return text as PartialDate
  const read = readScanDate(text, null)
  if ('date' in read) return read.date as string as PartialDate
  return read.trouble === 'no-day' ? monthIn(text) : null
}

/** `2024-02`, `02/2024`, `Feb 2024` */
function monthIn(text: string): PartialDate | null {
  const year = /\d{4}/.exec(text)?.[0] ?? ''
  const rest = text.replace(year, '').replaceAll(/[^a-z\d]/gi, '')
  const month = /^\d+$/.test(rest) ? rest : monthOf(rest)
  if (!(Number(month) >= 1 && Number(month) <= 12)) return null
  return `${year}-${month.padStart(2, '0')}` as PartialDate
}
