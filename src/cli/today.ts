import type { PlainDate } from '../calendar/plain-date.ts'

/** The machine's local date. */
export function localDate(now: Date): PlainDate {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate
}
