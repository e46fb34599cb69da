import { addDays, addMonths, type PlainDate } from '../calendar/plain-date.ts'
import { partialDateMeant } from '../input/partial-date.ts'
import { MONTHS, monthOf, readScanDate } from '../input/scans/scan-date.ts'
import { withFigures } from './words/figures.ts'

/** Questions where a year or a month will do. */
const PARTIAL: readonly string[] = ['drug_start', 'fracture_date']
/** Questions for a whole date. */
const WHOLE: readonly string[] = ['birth', 'scan_date']

/**
 * The date that an answer means, as the files have it; null: none for certain.
 *
 * @example dateMeantBy('drug_start', 'last year', '2026-11-27') // '2025'
 * @example dateMeantBy('scan_date', '12 March 2024', '2026-11-27') // '2024-03-12'
 */
export function dateMeantBy(id: string, text: string, today: PlainDate): string | null {
  if (PARTIAL.includes(id)) return plainDate(text, today) ?? besideRemark(text, today)
  if (!WHOLE.includes(id)) return null
  const read = readScanDate(wholeDateIn(text), null)
  return 'date' in read ? read.date : null
}

function plainDate(text: string, today: PlainDate): string | null {
  return partialDateMeant(inYears(text)) ?? relative(text, today)
}

/** What makes of words beside a date more than a remark: another date, a doubt, an end. */
const NO_REMARK = new RegExp(
  `\\d|\\b(?:or|not|no|think|guess|believe|maybe|perhaps|probably|sure|about|or so|ish|until|till|stopped|ended|finished|before|first|again|another|twice|${MONTHS.join('|')})\\b`,
  'i',
)

/** "January 2019, it was icy" and "the pink one, since spring 2023": the date stands, and a remark beside a comma. */
function besideRemark(text: string, today: PlainDate): string | null {
  const [head = '', ...rest] = text.split(/,\s+/)
  const tail = rest.at(-1)
  if (tail === undefined) return null
  if (!NO_REMARK.test(rest.join(' '))) return plainDate(head, today)
  return NO_REMARK.test([head, ...rest.slice(0, -1)].join(' ')) ? null : plainDate(tail, today)
}

/** Whether words stand beside a date that are not kept with it. */
export function isBesideRemark(text: string): boolean {
  const pieces = text.split(/,\s+/)
  return pieces.length > 1 && pieces.some((piece) => !NO_REMARK.test(piece))
}

/** "The end of 2023" is a year as far as it is certain; so is one in words. */
function inYears(text: string): string {
  const plain = text.replace(
    /^(?:it was )?(?:(?:i )?(?:started|began)(?: it)? )?(?:(?:in|since|from|at) )?(?:the )?(?:end|start|beginning|middle|spring|summer|autumn|winter|christmas)(?: of)? (?=\d{4}$)/i,
    '',
  )
  return withFigures(plain.replace(/^(?:it was|(?:i )?(?:started|began)(?: it)?) (?=in |on |\d)/i, ''))
}

/** "I was born on 2 April 1961", "I had one on 12 March 2024". */
function wholeDateIn(text: string): string {
  return text.replace(
    /^(?:(?:i was|i am|i'm) )?(?:born|(?:i )?had (?:one|it|a scan)|it was)? ?on (?:the )?(?=\w)/i,
    '',
  )
}

/** Only what names one year or month for certain: "two years ago" may be one of two. */
function relative(text: string, today: PlainDate): string | null {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^(?:since|in|from)\s+/, '')
  const [, month = '', which] =
    /^(?:(?:the )?(?:end|start|beginning|middle) of )?([a-z]+)(?: of)? (last|this) year$/.exec(said) ?? []
  if (monthOf(month) !== '' && which !== undefined)
    return `${Number(today.slice(0, 4)) - (which === 'last' ? 1 : 0)}-${monthOf(month).padStart(2, '0')}`
  if (said === 'last year') return String(Number(today.slice(0, 4)) - 1)
  if (said === 'this year') return today.slice(0, 4)
  if (said === 'last month') return addMonths(today, -1).slice(0, 7)
  if (said === 'this month') return today.slice(0, 7)
  if (said === 'yesterday') return addDays(today, -1)
  return said === 'today' ? today : null
}

/** Whether an answer is asked for as a year, a month or a day. */
export function isPartialDate(id: string): boolean {
  return PARTIAL.includes(id)
}

/** The two days that figures such as 03/04/2024 can mean; null: they mean one, or none. */
export function twoDays(
  id: string,
  text: string,
): { readonly dmy: PlainDate; readonly mdy: PlainDate } | null {
  if (!PARTIAL.includes(id) && !WHOLE.includes(id)) return null
  const read = readScanDate(text, null)
  return 'trouble' in read && read.trouble === 'ambiguous' ? { dmy: read.dmy, mdy: read.mdy } : null
}
