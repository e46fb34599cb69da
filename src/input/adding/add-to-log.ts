import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Source } from '../../diagnostics/source.ts'
import { EMPTY_LOG, type LogDay } from '../log.ts'
import type { LogRead } from '../log-of-tree.ts'
import { isSameButIds } from '../pinning/same-log.ts'
import { type Splice, spliced } from '../pinning/splice.ts'
import { isMealName } from '../read-day.ts'
import { readLog } from '../read-log.ts'
import { parseYaml } from '../yaml-document.ts'
import type { Addition, AddProblem, WhyNotAdded } from './addition.ts'
import { findPlace } from './find-place.ts'
import { isEmpty, isJson, writingOf } from './layout.ts'

/** A log with the new entries and where they were inserted, or why there is none. */
export type Added =
  | { readonly ok: true; readonly text: string; readonly splice: Splice; readonly log: LogRead }
  | { readonly ok: false; readonly problem: AddProblem }

/**
 * Entries put into the text of a log by one insertion; every other character stays. The new text has been read again: it
 * holds the old log and exactly the new entries, or nothing is given back. `source.text` is '' where there is no file yet.
 */
export function addToLog(source: Source, addition: Addition, today: PlainDate): Added {
  const asked = { ...addition, entries: addition.entries.map(inOneLine) }
  const { text } = source
  if (asked.meal !== null && !isMealName(asked.meal)) return no('meal-name', asked.meal)
  if (isJson(text)) return no('json', source.name)
  const parsed = parseYaml(text)
  if ('tooDeepAt' in parsed || parsed.errors.length > 0) return no('syntax', source.name)
  const { contents, targets } = parsed
  const place = findPlace(contents, { ...asked, writing: writingOf(text, contents), targets, today })
  if (typeof place === 'string') return no(place, keyFor(place, asked))
  const made = spliced(text, [place.splice])
  const before = isEmpty(contents) ? NOTHING : readLog(source, { today })
  const log = readLog({ ...source, text: made }, { today })
  const without = withoutAdded(log, { ...asked, meal: place.meal }, before)
  if (without === null || !isSameButIds(before, without, new Map())) return no('layout', asked.date)
  return { ok: true, text: made, splice: place.splice, log }
}

const NOTHING: LogRead = { log: EMPTY_LOG, ownParts: [], problems: [] }

/** Lines and runs of spaces as one space: an entry is one line. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function no(why: WhyNotAdded, key: string): Added {
  return { ok: false, problem: { code: 'not-added', level: 'error', args: { why, key } } }
}

function keyFor(why: WhyNotAdded, { date, meal }: Addition): string {
  return why === 'not-a-list' || why === 'alias' || why === 'twice' ? `${date} ${meal ?? ''}`.trim() : date
}

/** The log without the entries that were added, the last of their meal; null: they are not there. */
function withoutAdded(read: LogRead, { date, meal, entries }: Addition, before: LogRead): LogRead | null {
  const day = read.log.days.find((one) => one.date === date)
  const added = day?.entries.filter((entry) => entry.meal === meal).slice(-entries.length) ?? []
  const isAdded = added.map(({ food, amount, id }) => (amount ?? id) === null && food.text)
  if (day === undefined || JSON.stringify(isAdded) !== JSON.stringify(entries)) return null
  const rest: LogDay = { ...day, entries: day.entries.filter((entry) => !added.includes(entry)) }
  const isNew = !before.log.days.some((one) => one.date === date)
  if (isNew && rest.entries.length > 0) return null
  const days = read.log.days.flatMap((one) => (one !== day ? [one] : isNew ? [] : [rest]))
  return { ...read, log: { ...read.log, days } }
}
