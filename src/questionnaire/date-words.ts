import { addMonths, type PlainDate } from '../calendar/plain-date.ts'
import { partialDateMeant } from '../input/partial-date.ts'
import { readScanDate } from '../input/scans/scan-date.ts'

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
  if (PARTIAL.includes(id)) return partialDateMeant(text) ?? relative(text, today)
  if (!WHOLE.includes(id)) return null
  const read = readScanDate(text, null)
  return 'date' in read ? read.date : null
}

/** Only what names one year or month for certain: "two years ago" may be one of two. */
function relative(text: string, today: PlainDate): string | null {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^(?:since|in|from)\s+/, '')
  if (said === 'last year') return String(Number(today.slice(0, 4)) - 1)
  if (said === 'this year') return today.slice(0, 4)
  if (said === 'last month') return addMonths(today, -1).slice(0, 7)
  if (said === 'this month') return today.slice(0, 7)
  return said === 'today' ? today : null
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
