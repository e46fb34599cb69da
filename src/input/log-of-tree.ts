import { addDays, type PlainDate } from '../calendar/plain-date.ts'
import { type Source, type Span, startOf } from '../diagnostics/source.ts'
import { EMPTY_LOG, type Log, type LogDay, notCounted } from './log.ts'
import { dateOf, isDateInWords, looksLikeDate } from './log-date.ts'
import type { InputProblems, Trouble } from './problems.ts'
import { isProfileKey } from './profile-fields.ts'
import { readProfileValue } from './profile-of-tree.ts'
import { readDay } from './read-day.ts'
import { suggestionFor } from './suggest.ts'
import type { Pair, Value } from './yaml-tree.ts'

export interface LogRead {
  readonly log: Log
  /** `foods:` and `recipes:`, not yet read: few logs have them (own/read-own.ts). */
  readonly ownParts: readonly Pair[]
  readonly problems: InputProblems
}

/** Nobody logged what they ate before, or plans further ahead (days): most likely a slip. */
const EARLIEST = '1900-01-01'
const LONGEST_AHEAD = 366

const KEYS = ['profile', 'days', 'foods', 'recipes'] as const

/**
 * A log in any of its forms: `days:` with dates, dates at the top, or one list, which is one day (today). What cannot be
 * read is a problem with its place; everything else is still read. `trouble` holds what reading the tree found.
 */
export function logOfTree(top: Value | null, source: Source, today: PlainDate, trouble: Trouble): LogRead {
  const nothing = { log: EMPTY_LOG, ownParts: [] }
  if (top === null) return { ...nothing, problems: trouble.inOrder() }
  if (top.kind === 'nothing') {
    if (trouble.list.length === 0)
      trouble.add({ code: 'empty-file', level: 'error', args: { expected: 'log' } }, startOf(source))
    return { ...nothing, problems: trouble.inOrder() }
  }
  if (top.kind === 'list') {
    const read = readDay({ date: today, dateAt: { ...top.at, end: top.at.start } }, top, trouble)
    const day = asFarAsSound(read, top.at, trouble)
    return { ...nothing, log: { ...EMPTY_LOG, days: [day] }, problems: trouble.inOrder() }
  }
  if (top.kind === 'text') {
    trouble.add({ code: 'not-a-map', level: 'error', args: { found: 'text', expected: 'log' } }, top.at)
    return { ...nothing, problems: trouble.inOrder() }
  }
  const first = top.pairs[0]
  if (first !== undefined && looksLikeProfile(top.pairs)) {
    trouble.add({ code: 'profile-as-log', level: 'error', args: { name: source.name } }, first.key.span)
    return { ...nothing, problems: trouble.inOrder() }
  }
  return { ...readKeys(top.pairs, source, today, trouble), problems: trouble.inOrder() }
}

/** Keys that only a profile has, and none that only a log has. */
function looksLikeProfile(pairs: readonly Pair[]): boolean {
  const keys = pairs.map(({ key }) => key.text)
  const isOfLog = (key: string) =>
    (key !== 'foods' && (KEYS as readonly string[]).includes(key)) || looksLikeDate(key)
  return !keys.some(isOfLog) && keys.some((key) => key !== 'foods' && isProfileKey(key))
}

function readKeys(
  pairs: readonly Pair[],
  source: Source,
  today: PlainDate,
  trouble: Trouble,
): Omit<LogRead, 'problems'> {
  const days = new Days(today, trouble)
  const seen = new Map<string, Span>()
  const ownParts: Pair[] = []
  let profile: Log['profile'] = null
  let isOwnLost = false
  for (const pair of pairs) {
    const key = pair.key.text
    const first = looksLikeDate(key) ? undefined : seen.get(key) // dates have a problem of their own
    seen.set(key, first ?? pair.key.span)
    if (first !== undefined) {
      trouble.add({ code: 'duplicate-key', level: 'error', args: { key, first } }, pair.key.span)
      isOwnLost ||= isOwnKey(key)
    } else if (key === 'days') days.readAll(pair)
    else if (key === 'profile') profile = readProfileKey(pair.value, today, trouble)
    else if (isOwnKey(key)) ownParts.push(pair)
    else if (looksLikeDate(key) || isDateInWords(key)) days.read(pair)
    else {
      const suggestion = suggestionFor(key, KEYS)
      const known = [...KEYS, 'a date such as 2026-11-18']
      trouble.add({ code: 'unknown-key', level: 'error', args: { key, suggestion, known } }, pair.key.span)
      isOwnLost ||= suggestion !== null && isOwnKey(suggestion)
    }
  }
  isOwnLost ||= isOwnBroken(ownParts, source, trouble)
  const all = days.inOrder()
  return { log: { ...EMPTY_LOG, days: isOwnLost ? all.map(notCounted) : all, profile }, ownParts }
}

const isOwnKey = (key: string): boolean => key === 'foods' || key === 'recipes'

/** Whether the syntax breaks before the own foods of a log are at their end, so that some of their names may be missing. */
function isOwnBroken(ownParts: readonly Pair[], { text }: Source, { soundUpTo }: Trouble): boolean {
  if (soundUpTo === Number.POSITIVE_INFINITY) return false
  if (ownParts.some(({ value }) => value.at.end >= soundUpTo)) return true
  return /^[\s{,]*["']?(?:foods|recipes)["']?\s*:/m.test(text.slice(soundUpTo))
}

function readProfileKey(value: Value, today: PlainDate, trouble: Trouble): Log['profile'] {
  if (value.kind === 'text') return { path: value.text }
  if (value.kind === 'map') return { inline: readProfileValue(value, today, trouble) }
  trouble.add({ code: 'not-a-text', level: 'error', args: { key: 'profile', found: value.kind } }, value.at)
  return null
}

/** A day on which the syntax breaks, or after that: what stands before the break is kept, and the day does not count. */
function asFarAsSound(day: LogDay, at: Span, trouble: Trouble): LogDay {
  const { soundUpTo } = trouble
  if (at.end < soundUpTo) return trouble.hasFaultWithin(at) ? { ...day, troubled: true } : day
  const isSound = ({ span }: { readonly span: Span }) => span.end < soundUpTo
  return {
    ...day,
    entries: day.entries.filter(({ food }) => isSound(food)),
    supplements: day.supplements?.filter(({ text }) => isSound(text)) ?? null,
    exercise: day.exercise.filter(isSound),
    troubled: true,
  }
}

/** The days of a log by date. A date that comes twice is a problem at its second place; the first stands. */
class Days {
  private readonly byDate = new Map<PlainDate, LogDay>()
  private readonly today: PlainDate
  private readonly trouble: Trouble

  constructor(today: PlainDate, trouble: Trouble) {
    this.today = today
    this.trouble = trouble
  }

  readAll({ value }: Pair): void {
    if (value.kind === 'map') for (const pair of value.pairs) this.read(pair)
    else if (value.kind !== 'nothing')
      this.trouble.add(
        { code: 'not-a-map', level: 'error', args: { found: value.kind, expected: 'days' } },
        value.at,
      )
  }

  read({ key, value }: Pair): void {
    const date = dateOf(key, this.trouble, this.today)
    if (date === null) return
    const dateAt: Span = key.span
    // A slip in the year would give the wrong age and so the wrong targets, but a plan for next week is none.
    if (date < EARLIEST || date > addDays(this.today, LONGEST_AHEAD))
      this.trouble.add({ code: 'unlikely-date', level: 'warning', args: { date } }, dateAt)
    const first = this.byDate.get(date)
    const day = asFarAsSound(readDay({ date, dateAt }, value, this.trouble), value.at, this.trouble)
    if (first === undefined) {
      this.byDate.set(date, day)
      return
    }
    this.trouble.add({ code: 'duplicate-date', level: 'error', args: { date, first: first.dateAt } }, dateAt)
    this.byDate.set(date, { ...first, troubled: true })
  }

  inOrder(): LogDay[] {
    return [...this.byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
  }
}
