import type { PlainDate } from '../calendar/plain-date.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Source } from '../diagnostics/source.ts'
import { otherNames } from '../food/doubts.ts'
import type { Entry } from '../food/entry.ts'
import { entryOf, placeOf } from '../food/entry-place.ts'
import type { EntryProblem, Understanding, Understood } from '../food/understood.ts'
import type { LogEntry } from '../input/log-entry.ts'
import type { LogRead } from '../input/log-of-tree.ts'
import { type EntryPlace, entryPlaces } from '../input/pinning/entry-places.ts'
import { pinEntry, type Writing } from '../input/pinning/pin-entry.ts'
import { isSameButIds } from '../input/pinning/same-log.ts'
import { type Splice, spliced } from '../input/pinning/splice.ts'
import { readLog } from '../input/read-log.ts'
import type { PinProblem, WhyNotPinned } from './pin-problem.ts'

/** Below this a match is worse than even odds, and pinning it would make a guess look settled. */
const UNSURE = 0.5

/** An entry and what is written to pin it. */
export interface Pin {
  readonly entry: LogEntry
  readonly meant: Understood
  readonly splices: readonly Splice[]
}

interface ReadBy {
  /** What an entry means, own foods included. */
  readonly understand: (entry: Entry) => Understanding
  readonly today: PlainDate
}

export interface PinPlan {
  /** In the order of places. An entry that aliases repeat is one. */
  readonly pins: readonly Pin[]
  readonly alreadyPinned: number
  /** Entries that mean a food or recipe of the user's own: no table changes those. */
  readonly ofOwnFoods: number
  /** Entries that stay as they are: not understood, not sure, or not to be written. */
  readonly left: number
  readonly problems: readonly Problem<EntryProblem | PinProblem>[]
}

/**
 * What pinning a log would write: for each entry that was understood and has no id, the id of its food. Every pin
 * has been tried: with all of them, the text reads as before in all but the ids, and each entry is the same food and
 * weight as before. Null where YAML finds a fault in the text.
 */
export function planPins(source: Source, read: LogRead, { understand, today }: ReadBy): PinPlan | null {
  const places = entryPlaces(source.text)
  if (places === null) return null
  const entries = distinctEntries(read)
  const writing = writingOf(source.text)
  const judge = remembering(understand)
  const problems: Problem<EntryProblem | PinProblem>[] = []
  const found: Pin[] = []
  let ofOwnFoods = 0
  for (const entry of entries) {
    const judged = judge(entry)
    if ('problem' in judged) problems.push({ what: judged.problem, at: placeOf(entry, judged) })
    if ('problem' in judged || entry.id !== null) continue
    const { meant } = judged
    if (meant.food.row === null) {
      ofOwnFoods += 1
      continue
    }
    const splices =
      judged.why === null ? splicesFor(places.get(entry.at.start), meant.food.id, writing) : null
    if (splices === null) problems.push(notPinned(entry, meant, judged.why ?? 'place'))
    else found.push({ entry, meant, splices })
  }
  const pins = thatReadBack(found, (some) => readsBack(source, read, some, today))
  const kept = new Set(pins)
  for (const pin of found) if (!kept.has(pin)) problems.push(notPinned(pin.entry, pin.meant, 'place'))
  const alreadyPinned = entries.filter(({ id }) => id !== null).length
  const left = entries.length - alreadyPinned - ofOwnFoods - pins.length
  return { pins, alreadyPinned, ofOwnFoods, left, problems }
}

/** Each place once, from top to bottom. */
function distinctEntries({ log }: LogRead): LogEntry[] {
  const byPlace = new Map<number, LogEntry>()
  for (const entry of log.days.flatMap((day) => day.entries))
    if (!byPlace.has(entry.at.start)) byPlace.set(entry.at.start, entry)
  return [...byPlace.values()].sort((a, b) => a.at.start - b.at.start)
}

type Judged =
  | Extract<Understanding, { ok: false }>
  | { readonly meant: Understood; readonly why: WhyNotPinned | null }

/** What each wording means, and why it should not be pinned; worked out once. */
function remembering(understand: ReadBy['understand']): (entry: LogEntry) => Judged {
  const known = new Map<string, Judged>()
  return (entry) => {
    const asked = entryOf(entry)
    const key = JSON.stringify([asked.food, asked.amount, asked.id])
    const withId = (id: string | null) => understand({ ...asked, id })
    const judged = known.get(key) ?? judgedOf(withId(asked.id), withId)
    known.set(key, judged)
    return judged
  }
}

function judgedOf(understanding: Understanding, withId: (id: string) => Understanding): Judged {
  if (!understanding.ok) return understanding
  const meant = understanding.value
  if (meant.food.confidence < UNSURE) return { meant, why: 'unsure' }
  if (meant.besides !== undefined) return { meant, why: 'several' }
  // With the id of a table food, nobody would be told again that an own food may be meant.
  if (meant.nearOwn !== undefined) return { meant, why: 'own' }
  if (meant.food.row === null) return { meant, why: null }
  const again = withId(meant.food.id)
  return { meant, why: again.ok && isSame(meant, again.value) ? null : 'weight' }
}

function isSame(one: Understood, other: Understood): boolean {
  return (
    one.food.row === other.food.row &&
    one.grams === other.grams &&
    one.text === other.text &&
    one.saysCanned === other.saysCanned &&
    one.leftOut.join() === other.leftOut.join()
  )
}

function splicesFor(place: EntryPlace | undefined, id: string, writing: Writing): readonly Splice[] | null {
  return place === undefined ? null : pinEntry(place, id, writing)
}

function notPinned({ food: { span } }: LogEntry, meant: Understood, why: WhyNotPinned): Problem<PinProblem> {
  const { description: food, id, confidence } = meant.food
  const others = meant.nearOwn === undefined ? otherNames(meant) : [meant.nearOwn.name]
  return {
    what: { code: 'not-pinned', level: 'warning', args: { why, food, id, confidence, others } },
    at: span,
  }
}

function writingOf(text: string): Writing {
  return { text, lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n', isJson: isJson(text) }
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Whether the log with these pins says what it said, but for their ids. */
function readsBack(source: Source, before: LogRead, pins: readonly Pin[], today: PlainDate): boolean {
  const text = spliced(
    source.text,
    pins.flatMap(({ splices }) => splices),
  )
  const ids = new Map(pins.map(({ entry, meant }) => [entry.at.start, meant.food.id]))
  return (
    (!isJson(source.text) || isJson(text)) &&
    isSameButIds(before, readLog({ ...source, text }, { today }), ids)
  )
}

/**
 * The pins that can be made together: all of them, nearly always. Where a log does not read back (an anchor that
 * stands for a note as well), halves are tried, so that the others can still be pinned.
 */
function thatReadBack(pins: readonly Pin[], isSound: (some: readonly Pin[]) => boolean): readonly Pin[] {
  if (pins.length === 0 || isSound(pins)) return pins
  if (pins.length === 1) return []
  const middle = pins.length >> 1
  const [first, second] = [pins.slice(0, middle), pins.slice(middle)].map((half) =>
    thatReadBack(half, isSound),
  )
  const both = [...(first ?? []), ...(second ?? [])]
  return isSound(both) ? both : (first ?? [])
}
