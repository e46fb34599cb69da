import { parse } from 'yaml'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { addDay } from '../../input/adding/add-to-log.ts'
import type { Item, Written } from '../../input/adding/written.ts'
import { decode } from '../../input/decode.ts'
import { rawTextOf } from '../../input/pinning/raw-text.ts'
import { spliced } from '../../input/pinning/splice.ts'

/**
 * The bytes of a log with the day of another in its place among the dates, every other byte as it was; null where that
 * cannot be done: the day is there already, or the log is written in a way that is not added to.
 */
export function withDay(
  bytes: Uint8Array,
  added: string,
  day: PlainDate,
  today: PlainDate,
): Uint8Array | null {
  const { source } = decode(bytes, 'log.yaml')
  const raw = rawTextOf(bytes)
  const parts = dayIn(added, day)
  if (source === null || raw === null || parts === null) return null
  const made = addDay(source, day, parts, today)
  if (!made.ok) return null
  return raw.bytesOf(raw.text.slice(0, raw.start) + spliced(raw.text.slice(raw.start), [made.splice]))
}

/** The parts of a day as the questionnaire writes them: lists of entries, and whether that is all. */
function dayIn(log: string, day: PlainDate): Written | null {
  const { days } = parse(log) as {
    days?: Record<string, Record<string, readonly PlainItem[] | boolean | string>>
  }
  const parts = days?.[day]
  if (parts === undefined) return null
  return new Map(
    Object.entries(parts).map(([key, value]): [string, Written] => [
      key,
      typeof value === 'boolean' ? value : typeof value === 'string' ? [value] : value.map(itemOf),
    ]),
  )
}

type PlainItem = string | { readonly food: string; readonly amount?: string; readonly id?: string }

function itemOf(item: PlainItem): Item {
  if (typeof item === 'string') return item
  const { food, amount = null, id = null } = item
  return { food, amount, id }
}
