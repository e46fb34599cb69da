import { itemsOf } from './flow-list.ts'
import type { LogEntry } from './log-entry.ts'
import type { Trouble } from './problems.ts'
import { suggestionFor } from './suggest.ts'
import type { TextAt } from './text-at.ts'
import type { Value } from './yaml-tree.ts'

const ENTRY_KEYS = ['food', 'amount', 'id'] as const

/** Characters; what is longer is no entry but lines that have run into one. */
export const LONGEST_ENTRY = 1000

/** The entries of a meal: a list, or one entry. `meal` is null where a day is a plain list. */
export function readEntries(meal: TextAt | null, value: Value, trouble: Trouble): LogEntry[] {
  const name = meal?.text ?? null
  if (value.kind === 'nothing') return []
  if (value.kind === 'text') return readItem(name, value, null, trouble)
  if (value.kind === 'map' && value.pairs.some(({ key }) => key.text === 'food'))
    return readLongForm(name, value, trouble)
  if (value.kind === 'map') {
    trouble.add({ code: 'not-a-list', level: 'error', args: { key: name ?? '', found: 'map' } }, value.at)
    return []
  }
  const items = itemsOf(value, trouble)
  return items.flatMap((item, i) =>
    readItem(name, item, value.isFlow ? (items[i + 1] ?? null) : null, trouble),
  )
}

/** `next` is the neighbour in a flow list, so that the message can show what may have been meant. */
function readItem(meal: string | null, item: Value, next: Value | null, trouble: Trouble): LogEntry[] {
  if (item.kind === 'list') {
    trouble.add({ code: 'nested-list', level: 'error', args: {} }, item.at)
    return []
  }
  if (item.kind === 'nothing' || (item.kind === 'text' && item.text.text.trim() === '')) {
    trouble.add({ code: 'empty-item', level: 'error', args: {} }, item.at)
    return []
  }
  if (item.kind === 'map') return readLongForm(meal, item, trouble)
  const { text } = item
  if (/[\r\n]/.test(text.text.trim())) {
    trouble.add({ code: 'not-a-list', level: 'error', args: { key: meal ?? '', found: 'text' } }, item.at)
    return []
  }
  if (text.text.length > LONGEST_ENTRY) {
    const args = { length: text.text.length, limit: LONGEST_ENTRY }
    trouble.add({ code: 'entry-too-long', level: 'error', args }, item.at)
    return []
  }
  if (/^[-+\d.,/⁄½⅓⅔¼¾\s]+$/.test(text.text)) {
    const neighbour = next?.kind === 'text' ? next.text.text : null
    trouble.add(
      { code: 'bare-number', level: 'error', args: { number: text.text, next: neighbour } },
      item.at,
    )
    return []
  }
  return [{ meal, food: text, amount: null, id: null, at: item.at }]
}

/** `{ food, amount, id }` */
function readLongForm(
  meal: string | null,
  map: Extract<Value, { kind: 'map' }>,
  trouble: Trouble,
): LogEntry[] {
  const [only] = map.pairs
  if (
    map.pairs.length === 1 &&
    only !== undefined &&
    !isEntryKey(only.key.text) &&
    suggestionFor(only.key.text, ENTRY_KEYS) === null
  ) {
    const value = only.value.kind === 'text' ? only.value.text.text : null
    trouble.add({ code: 'entry-is-map', level: 'error', args: { key: only.key.text, value } }, map.at)
    return []
  }
  const parts: Partial<Record<(typeof ENTRY_KEYS)[number], TextAt>> = {}
  const before = trouble.list.length
  for (const { key, value } of map.pairs) {
    if (!isEntryKey(key.text)) {
      const suggestion = suggestionFor(key.text, ENTRY_KEYS)
      trouble.add(
        { code: 'unknown-key', level: 'error', args: { key: key.text, suggestion, known: ENTRY_KEYS } },
        key.span,
      )
    } else if (value.kind === 'text') parts[key.text] = value.text
    else if (value.kind !== 'nothing')
      trouble.add(
        { code: 'not-a-text', level: 'error', args: { key: key.text, found: value.kind } },
        value.at,
      )
  }
  if (trouble.list.length > before) return []
  const { food = parts.id, amount = null, id = null } = parts
  if (food !== undefined) return [{ meal, food, amount, id, at: map.at }]
  trouble.add({ code: 'entry-without-food', level: 'error', args: {} }, map.at)
  return []
}

function isEntryKey(key: string): key is (typeof ENTRY_KEYS)[number] {
  return (ENTRY_KEYS as readonly string[]).includes(key)
}
