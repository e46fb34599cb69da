import type { PlainDate } from '../calendar/plain-date.ts'
import type { Span } from '../diagnostics/source.ts'
import { itemsOf } from './flow-list.ts'
import type { LogDay } from './log.ts'
import { isDateInWords, looksLikeDate } from './log-date.ts'
import type { LogEntry } from './log-entry.ts'
import type { Trouble } from './problems.ts'
import { readEntries } from './read-entry.ts'
import { suggestionFor } from './suggest.ts'
import type { SupplementLine } from './supplement.ts'
import { hasName, readEverySupplement } from './supplement-list.ts'
import type { TextAt } from './text-at.ts'
import type { Pair, Value } from './yaml-tree.ts'
import { readYesNo } from './yes-no.ts'

const RESERVED = ['supplements', 'exercise', 'symptoms', 'notes', 'complete'] as const

/** A day as it is being read. */
interface Draft {
  entries: LogEntry[]
  supplements: readonly SupplementLine[] | null
  exercise: TextAt[]
  symptoms: TextAt[]
  notes: TextAt[]
  complete: boolean | null
}

/** Reads one day: a map of meals and reserved keys, or a plain list of entries. Trouble inside keeps it from counting. */
export function readDay(
  { date, dateAt }: { date: PlainDate; dateAt: Span },
  value: Value,
  trouble: Trouble,
): LogDay {
  const draft: Draft = {
    entries: [],
    supplements: null,
    exercise: [],
    symptoms: [],
    notes: [],
    complete: null,
  }
  const before = trouble.errors
  if (value.kind === 'list' || value.kind === 'text') draft.entries = readEntries(null, value, trouble)
  if (value.kind === 'map') readPairs(withMerged(value.pairs), draft, trouble)
  return { date, dateAt, ...draft, troubled: trouble.errors > before }
}

/** YAML's merge key (`<<: *usual`, or a list of such): what another day has and this one does not give itself. */
function withMerged(pairs: readonly Pair[]): readonly Pair[] {
  if (!pairs.some(({ key }) => key.text === '<<')) return pairs
  const all = pairs.filter((pair) => mergedBy(pair) === null)
  for (const merged of pairs.flatMap((pair) => mergedBy(pair) ?? [])) {
    const given = new Set(all.map(({ key }) => key.text))
    all.push(...withMerged(merged).filter(({ key }) => !given.has(key.text)))
  }
  return all
}

/** The maps that a merge key brings; null: it is none, or brings something else, which is then read as a meal. */
function mergedBy({ key, value }: Pair): readonly (readonly Pair[])[] | null {
  if (key.text !== '<<') return null
  if (value.kind === 'map') return [value.pairs]
  if (value.kind !== 'list') return null
  const maps = value.items.flatMap((item) => (item.kind === 'map' ? [item.pairs] : []))
  return maps.length > 0 && maps.length === value.items.length ? maps : null
}

function readPairs(pairs: readonly Pair[], draft: Draft, trouble: Trouble): void {
  const seen = new Map<string, Span>()
  for (const pair of pairs) {
    const { key } = pair
    const first = seen.get(key.text)
    if (first !== undefined)
      trouble.add({ code: 'duplicate-key', level: 'error', args: { key: key.text, first } }, key.span)
    else {
      seen.set(key.text, key.span)
      readPair(pair, draft, trouble)
    }
  }
}

function readPair({ key, value }: Pair, draft: Draft, trouble: Trouble): void {
  const name = key.text
  if (name === 'supplements') draft.supplements = readEverySupplement(value, trouble)?.filter(hasName) ?? null
  else if (name === 'complete') draft.complete = readYesNo(key, value, trouble)
  else if (name === 'exercise' || name === 'symptoms' || name === 'notes')
    draft[name].push(...readTexts(key, value, trouble))
  else if (isDate(name)) {
    const args = { text: name, why: 'inside-a-day' as const, suggestion: null }
    trouble.add({ code: 'bad-date', level: 'error', args }, key.span)
  } else if (name === '<<') draft.entries.push(...readEntries(null, value, trouble))
  else if (isSlipOfReserved(name)) {
    const suggestion = suggestionFor(name, RESERVED)
    trouble.add(
      { code: 'unknown-key', level: 'error', args: { key: name, suggestion, known: RESERVED } },
      key.span,
    )
  } else if (!isNothingEaten(value)) draft.entries.push(...readEntries(key, value, trouble))
}

export const NOTHING_EATEN = /^(?:nothing|none|nil|skipped|-)$/i

/** "supper: nothing" is a meal that was not eaten. */
function isNothingEaten(value: Value): boolean {
  if (value.kind === 'list') return value.items.length === 1 && value.items.every(isNothingEaten)
  return value.kind === 'text' && NOTHING_EATEN.test(value.text.text.trim())
}

/** Whether a key of a day is a meal of that name. */
export function isMealName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name !== '<<' &&
    !RESERVED.some((key) => key === name) &&
    !isDate(name) &&
    !isSlipOfReserved(name)
  )
}

/** A day that slipped into another one; "10-11" is rather a time. */
function isDate(name: string): boolean {
  return looksLikeDate(name) || (/\d/.test(name) && /[a-z]{3}/i.test(name) && isDateInWords(name))
}

/** What most days have; they are near no other key. */
const USUAL_MEALS = new Set(['breakfast', 'lunch', 'dinner', 'snacks'])

/** "suplements" would otherwise be a meal, and its pills food. */
function isSlipOfReserved(name: string): boolean {
  return (
    !USUAL_MEALS.has(name) &&
    (suggestionFor(name, RESERVED) !== null ||
      RESERVED.some((key) => key === name.toLowerCase() || `${name.toLowerCase()}s` === key))
  )
}

/** A list of texts, or one text. */
export function readTexts(key: TextAt, value: Value, trouble: Trouble): TextAt[] {
  if (value.kind === 'nothing') return []
  if (value.kind === 'text') return [value.text]
  if (value.kind === 'map') {
    trouble.add({ code: 'not-a-list', level: 'error', args: { key: key.text, found: 'map' } }, value.at)
    return []
  }
  return itemsOf(value, trouble).flatMap((item) => {
    if (item.kind === 'text') return [item.text]
    if (item.kind === 'nothing') trouble.add({ code: 'empty-item', level: 'error', args: {} }, item.at)
    else
      trouble.add({ code: 'not-a-text', level: 'error', args: { key: key.text, found: item.kind } }, item.at)
    return []
  })
}
