import { isScalar, isSeq, type Scalar } from 'yaml'
import type { Splice } from '../pinning/splice.ts'
import { NOTHING_EATEN } from '../read-day.ts'
import type { ListKey } from './addition.ts'
import { columnOf, rangeOf } from './layout.ts'
import { type Item, inBrackets, inLines, listed, type Writing } from './written.ts'

/** How a day says that there was none; "no" is no exercise, but no answer to what was done. */
const NONE: Readonly<Record<ListKey | 'meal', RegExp>> = {
  meal: NOTHING_EATEN,
  supplements: /^(?:none|no)$/i,
  exercise: /^(?:none|nothing|no|no exercise|rest|rest day)$/i,
  symptoms: /^(?:none|no|nothing|no symptoms)$/i,
  notes: /^(?:none|-)$/i,
}

/** Whether a text of a list of that name says that there was none. */
export function isNone(text: string, list: ListKey | 'meal'): boolean {
  return NONE[list].test(text.trim())
}

/** The "none" that is all that a list holds, as a text or in a list; null: it holds something else. */
export function noneIn(value: unknown, list: ListKey | 'meal'): Scalar | null {
  const only = isSeq(value) && value.items.length === 1 ? value.items[0] : value
  if (!isScalar(only) || typeof only.value !== 'string' || !isNone(only.value, list)) return null
  return only.anchor === undefined && only.tag === undefined ? only : null
}

/** A list of the one text that stands in place of one ("breakfast: 1 egg"), with the items behind it; null: it cannot be. */
export function putBehindText(value: unknown, items: readonly Item[], writing: Writing): Splice | null {
  if (!isScalar(value) || value.anchor !== undefined || value.tag !== undefined) return null
  const [start, end] = rangeOf(value)
  const text = String(value.value ?? '')
  const isPlain = value.type === 'PLAIN'
  if (/[\r\n]/.test(writing.text.slice(start, end)) || (isPlain && /^[-+.\d]+$/.test(text))) return null
  const had = isPlain && /^(?:~|null)$/i.test(text) ? [] : [text]
  return { start, end, text: inBrackets([...had, ...items], writing) }
}

/** Items where a "none" stood, which they contradict; null: it is not written in a way that they can stand there. */
export function putInPlaceOf(
  none: Scalar,
  value: unknown,
  items: readonly Item[],
  writing: Writing,
): Splice | null {
  const [start, end] = rangeOf(none)
  if (!isSeq(value)) return { start, end, text: inBrackets(items, writing) }
  if (value.flow === true) return { start, end, text: listed(items, writing) }
  const [listStart] = rangeOf(value)
  const column = columnOf(listStart, writing.text)
  if (column === null) return null
  const dash = writing.text.slice(listStart, start)
  const text = inLines(items, column, { ...writing, dash }).join(writing.lineEnd)
  return /^- +$/.test(dash) ? { start, end, text: text.slice(column + dash.length) } : null
}
