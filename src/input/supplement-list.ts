import { itemsOf } from './flow-list.ts'
import type { Trouble } from './problems.ts'
import type { SupplementLine } from './supplement.ts'
import { readSupplementLine } from './supplement-dose.ts'
import { partsOfLine } from './supplement-parts.ts'
import type { Value } from './yaml-tree.ts'

/** An amount of nothing: most often a comma between [ and ] has cut it off from its name. */
const NAMELESS = /^[\d.,/½⅓⅔¼¾\s+-]+(?:mg|mcg|µg|μg|ug|g|iu|i\.u\.|ie)?\s*$/i

const NONE = /^\s*(none|no)\s*$/i

/** Supplements of a day: a list or one line; "none" and an empty list mean that none is taken. */
export function readSupplements(value: Value, trouble: Trouble): readonly SupplementLine[] | null {
  if (value.kind === 'nothing') return null
  if (value.kind === 'map') {
    trouble.add({ code: 'not-a-list', level: 'error', args: { key: 'supplements', found: 'map' } }, value.at)
    return null
  }
  const items = value.kind === 'text' ? [value] : itemsOf(value, trouble)
  return items.flatMap((item) => readItem(item, trouble))
}

/**
 * Supplements of the profile or of a day: what cannot be read is taken all the same, so it stays, with a dose that is not
 * known, for every rule that goes by names. (Its error keeps a day from counting.)
 */
export function readEverySupplement(value: Value, trouble: Trouble): readonly SupplementLine[] | null {
  if (value.kind === 'map') return readSupplements(value, trouble) ?? [unreadLine(value)]
  if (value.kind === 'nothing') return null
  if (value.kind === 'text') return readOrKept(value, trouble)
  const whole = new Set(itemsOf(value, trouble))
  return value.items.flatMap((item) => (whole.has(item) ? readOrKept(item, trouble) : [unreadLine(item)]))
}

function readOrKept(item: Value, trouble: Trouble): SupplementLine[] {
  const lines = readItem(item, trouble)
  const isNone = item.kind === 'nothing' || (item.kind === 'text' && NONE.test(item.text.text))
  return lines.length > 0 || isNone ? lines : (unreadParts(item) ?? [unreadLine(item)])
}

/** "vitamin A 3000 mcg + zinc 25 mg": what can be read of it counts. */
function unreadParts(item: Value): SupplementLine[] | null {
  return item.kind === 'text' ? partsOfLine(item.text) : null
}

/** Whether a line names anything: an amount cut off from its name brings no rule. */
export function hasName({ text, dose }: SupplementLine): boolean {
  return dose !== null || !NAMELESS.test(text.text)
}

/** A supplement that is taken, in words that say no dose. */
export function unreadLine(value: Value): SupplementLine {
  if (value.kind === 'text') return { text: value.text, dose: null }
  return { text: { text: writtenAt(value), span: value.at, offset: null }, dose: null }
}

/** A value as it stands in the file. */
export function writtenAt({ at }: Value): string {
  return at.source.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim()
}

function readItem(item: Value, trouble: Trouble): SupplementLine[] {
  if (item.kind === 'text' && NAMELESS.test(item.text.text)) {
    const args = { number: item.text.text, next: null }
    trouble.add({ code: 'bare-number', level: 'error', args }, item.at)
    return []
  }
  if (item.kind === 'text') return NONE.test(item.text.text) ? [] : readSupplementLine(item.text, trouble)
  if (item.kind === 'nothing') trouble.add({ code: 'empty-item', level: 'error', args: {} }, item.at)
  else
    trouble.add(
      { code: 'not-a-text', level: 'error', args: { key: 'supplements', found: item.kind } },
      item.at,
    )
  return []
}
