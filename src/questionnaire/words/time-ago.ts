import { addDays, addMonths, type PlainDate } from '../../calendar/plain-date.ts'
import { withFigures } from './figures.ts'

/**
 * The dates that "2 years ago" can mean, as far as files have them, the likeliest first; none where it says no number.
 *
 * @example datesAgo('2 years ago', '2026-11-27') // ['2024', '2025', '2024-11']
 * @example datesAgo('about 18 months ago', '2026-11-27') // ['2025-05', '2025']
 */
export function datesAgo(text: string, today: PlainDate): readonly string[] {
  const plain = withFigures(
    text.replace(
      /^(?:(?:i )?(?:started|began|took) (?:it )?|for |since |over |nearly |almost |about |around |roughly |approx\w* |it(?:'s| is) |now )+/i,
      '',
    ),
  )
  const [, written, unit = ''] =
    /^(an?|\d+(?:[.,]\d+)?) ?(year|yr|month|week|day)s?(?: (?:ago|now|back|already|or so|since))*$/i.exec(
      plain,
    ) ?? []
  if (written === undefined) return []
  const count = /^a/i.test(written) ? 1 : Number(written.replace(',', '.'))
  if (count > 90) return []
  const isYears = /^y/i.test(unit)
  if (!isYears && !/^m/i.test(unit)) {
    const day = addDays(today, -Math.round(count * (/^w/i.test(unit) ? 7 : 1)))
    return [...new Set([day.slice(0, 7), day.slice(0, 4)])]
  }
  const then = addMonths(today, -Math.round(count * (isYears ? 12 : 1)))
  const [year = '', month = ''] = then.split('-')
  if (!isYears || !Number.isInteger(count)) return [`${year}-${month}`, year]
  // Half a year to either side is said of the same number of years.
  const other = String(Number(year) + (Number(month) > 6 ? 1 : -1))
  return [year, ...(other <= today.slice(0, 4) ? [other] : []), `${year}-${month}`]
}

/** The years in which somebody of that birth was so old: "when I was 60"; none where it says no age, or no birth is known. */
export function yearsAtAge(text: string, birth: string | null): readonly string[] {
  const [, age] =
    /^(?:when )?(?:i was )?(?:about |around )?(?:(?:at|aged?|at the age of)? ?)(?:about |around )?(\d\d)$/i.exec(
      withFigures(text),
    ) ?? []
  if (age === undefined || birth === null || !/^(?:when|at|age|i was)/i.test(text)) return []
  const year = Number(birth.slice(0, 4)) + Number(age)
  // Of an age alone, the year of birth is one of two.
  return [String(year), String(year + 1), ...(birth.length === 4 ? [String(year + 2)] : [])]
}
