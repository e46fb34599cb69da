import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Source } from '../../diagnostics/source.ts'
import { EMPTY_LOG, type LogDay } from '../log.ts'
import type { LogRead } from '../log-of-tree.ts'
import { isSameButIds } from '../pinning/same-log.ts'
import { type Splice, spliced } from '../pinning/splice.ts'
import { isMealName } from '../read-day.ts'
import { readLog } from '../read-log.ts'
import type { TextAt } from '../text-at.ts'
import { parseYaml } from '../yaml-document.ts'
import type { Addition, AddProblem, ListKey, WhyNotAdded } from './addition.ts'
import { findPlace, type Place } from './find-place.ts'
import { isNone } from './in-place-of-none.ts'
import { isEmpty, isJsonLines, writingOf } from './layout.ts'
import { type Item, inBrackets, keyed, type Written } from './written.ts'

/** A log with the new entries and where they were inserted, or why there is none. */
export type Added =
  | {
      readonly ok: true
      readonly text: string
      readonly splice: Splice
      /** The meal as the log names it. */
      readonly meal: string | null
      readonly log: LogRead
    }
  | { readonly ok: false; readonly problem: AddProblem }

/**
 * Entries put into the text of a log by one insertion; every other character stays. The new text has been read again: it
 * holds the old log and exactly the new entries, or nothing is given back. `source.text` is '' where there is no file yet.
 */
export function addToLog(source: Source, addition: Addition, today: PlainDate): Added {
  const entries = addition.entries.map(inOneLine)
  const asked = { ...addition, entries, meal: addition.list ?? addition.meal }
  if (asked.list === undefined && asked.meal !== null && !isMealName(asked.meal))
    return no('meal-name', asked.meal)
  return put(source, asked, today, (log, before, place) =>
    withoutAdded(log, { ...asked, meal: place.meal }, before, place.splice),
  )
}

/** A whole day put into a log that does not have it, in the same way. */
export function addDay(source: Source, date: PlainDate, day: Written, today: PlainDate): Added {
  const asked = { date, meal: null, entries: [], day }
  const alone = inBrackets(keyed(date, day), { isJson: true })
  const wanted = readLog({ name: source.name, text: alone }, { today })
  return put(source, asked, today, (log, before) => {
    const made = log.log.days.filter((one) => one.date === date)
    const isThere = before.log.days.some((one) => one.date === date)
    const isWanted = isSameButIds(wanted, { ...wanted, log: { ...wanted.log, days: made } }, new Map())
    return isThere || !isWanted
      ? null
      : withDays(
          log,
          log.log.days.filter((one) => one.date !== date),
        )
  })
}

interface Asked extends Addition {
  readonly day?: Written
}

/** `without` gives the new log less what was added, to be held against the old one; null: it is not in it. */
function put(
  source: Source,
  asked: Asked,
  today: PlainDate,
  without: (log: LogRead, before: LogRead, place: Exclude<Place, string>) => LogRead | null,
): Added {
  const { text } = source
  if (isJsonLines(text)) return no('json', source.name)
  const parsed = parseYaml(text)
  if ('tooDeepAt' in parsed || parsed.errors.length > 0) return no('syntax', source.name)
  const { contents, targets } = parsed
  const place = findPlace(contents, { ...asked, writing: writingOf(text, contents), targets, today })
  if (typeof place === 'string') return no(place, keyFor(place, asked))
  const made = spliced(text, [place.splice])
  const before = isEmpty(contents) ? NOTHING : readLog(source, { today })
  const log = readLog({ ...source, text: made }, { today })
  const rest = without(log, before, place)
  if (rest === null || !isSameButIds(before, withoutWarnings(rest, place.splice), new Map()))
    return no('layout', asked.date)
  return { ok: true, text: made, splice: place.splice, meal: place.meal, log }
}

const NOTHING: LogRead = { log: EMPTY_LOG, ownParts: [], problems: [] }

/** Lines and runs of spaces as one space: an entry is one line. */
function inOneLine(item: Item): Item {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
  if (typeof item === 'string') return oneLine(item)
  const { food, amount, id } = item
  return { food: oneLine(food), amount: amount === null ? null : oneLine(amount), id }
}

function no(why: WhyNotAdded, key: string): Added {
  return { ok: false, problem: { code: 'not-added', level: 'error', args: { why, key } } }
}

function keyFor(why: WhyNotAdded, { date, meal }: Addition): string {
  return why === 'not-a-list' || why === 'none-among' || why === 'alias' || why === 'twice'
    ? `${date} ${meal ?? ''}`.trim()
    : date
}

/** A warning about what was added itself is no change of what was there. */
function withoutWarnings(read: LogRead, { start, text }: Splice): LogRead {
  const problems = read.problems.filter(
    ({ what, at }) =>
      what.level === 'error' || at === null || at.start < start || at.start >= start + text.length,
  )
  return { ...read, problems }
}

/** The log without the entries that were added, the last of their list; null: they are not there. */
function withoutAdded(
  read: LogRead,
  addition: Addition,
  before: LogRead,
  { start, text }: Splice,
): LogRead | null {
  const isNew = ({ span }: TextAt) => span.start >= start && span.start < start + text.length
  const { date, list, entries } = addition
  const day = read.log.days.find((one) => one.date === date)
  if (day === undefined) return null
  const old = before.log.days.find((one) => one.date === date)
  const rest =
    list === undefined ? withoutEntries(day, addition) : withoutList(day, old, { list, entries, isNew })
  if (rest === null) return null
  const { entries: left, supplements, exercise, symptoms, notes } = rest
  const isLeft = [left, supplements ?? [], exercise, symptoms, notes].some((one) => one.length > 0)
  if (old === undefined && isLeft) return null
  return withDays(
    read,
    read.log.days.flatMap((one) => (one !== day ? [one] : old === undefined ? [] : [rest])),
  )
}

function withoutEntries(day: LogDay, { meal, entries }: Addition): LogDay | null {
  const added = day.entries.filter((entry) => entry.meal === meal).slice(-entries.length)
  const said = added.map(({ food, amount, id }) => sayOf(food.text, amount?.text ?? null, id?.text ?? null))
  const wanted = entries.map((item) =>
    typeof item === 'string' ? sayOf(item, null, null) : sayOf(item.food, item.amount, item.id),
  )
  if (JSON.stringify(said) !== JSON.stringify(wanted)) return null
  return { ...day, entries: day.entries.filter((entry) => !added.includes(entry)) }
}

const sayOf = (...parts: (string | null)[]) => parts

/** One line may bring several supplements, so lines are told by where they stand. */
function withoutList(
  day: LogDay,
  old: LogDay | undefined,
  by: { list: ListKey; entries: readonly Item[]; isNew: (at: TextAt) => boolean },
): LogDay | null {
  const supplements = day.supplements ?? []
  const texts = by.list === 'supplements' ? supplements.map(({ text }) => text) : day[by.list]
  const starts = new Set(texts.filter(by.isNew).map(({ span }) => span.start))
  // "None" is an answer, and no line.
  const isNoLine = (item: Item) =>
    typeof item === 'string' && by.list === 'supplements' && isNone(item, by.list)
  if (starts.size !== by.entries.filter((item) => !isNoLine(item)).length) return null
  if (by.list === 'supplements' && day.supplements === null) return null
  if (by.list !== 'supplements') {
    const rest = day[by.list].filter((text) => !by.isNew(text))
    const had = old?.[by.list] ?? []
    // A "none" gave way to what was added.
    const isReplaced = rest.length === 0 && had.length === 1 && isNone(had[0]?.text ?? '', by.list)
    return { ...day, [by.list]: isReplaced ? had : rest }
  }
  const rest = supplements.filter(({ text }) => !by.isNew(text))
  return { ...day, supplements: rest.length === 0 ? (old?.supplements ?? null) : rest }
}

function withDays(read: LogRead, days: readonly LogDay[]): LogRead {
  return { ...read, log: { ...read.log, days } }
}
