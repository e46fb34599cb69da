import type { Pair, YAMLMap, YAMLSeq } from 'yaml'
import { lineStart, type Splice } from '../pinning/splice.ts'
import { columnOf, endOf, isEmpty, rangeOf } from './layout.ts'
import {
  type Item,
  inBraces,
  inBrackets,
  inLines,
  isList,
  keyed,
  listed,
  type Writing,
  type Written,
} from './written.ts'

/** Items behind the last of a list; null: it is not written in a way that can be added to. */
export function putItems(list: YAMLSeq, items: readonly Item[], writing: Writing): Splice | null {
  const { text } = writing
  const last = list.items.at(-1)
  if (list.flow === true)
    return last === undefined
      ? at(rangeOf(list)[0] + 1, listed(items, writing))
      : behindInFlow(
          endOf(last),
          last,
          items.map((item) => listed([item], writing)),
          writing,
        )
  const [start] = rangeOf(list)
  const column = columnOf(start, text)
  if (column === null || last === undefined) return null
  const dash = /^- +(?! *#)/.exec(text.slice(start))?.[0] ?? writing.dash
  const end = behindComments(endOf(last), column - 1, writing)
  return linesAfter(end, inLines(items, column, { ...writing, dash }), writing)
}

/** Where a pair goes in a map: behind or before one of those there. */
export type Beside = { readonly after: Pair } | { readonly before: Pair }

/** A key with its value beside another pair of a map. */
export function putPair(
  map: YAMLMap,
  { key, value, beside, isApart = false }: NewPair,
  writing: Writing,
): Splice | null {
  if (map.flow === true) return inFlow(map, { key, value, beside }, writing)
  const column = columnOf(rangeOf(map)[0], writing.text)
  if (column === null || beside === null) return null
  const lines = inLines(keyed(key, value), column, writing)
  if ('after' in beside) {
    const end = behindComments(endOf(beside.after), column, writing)
    return linesAfter(end, isApart ? ['', ...lines] : lines, writing)
  }
  const start = rangeOf(beside.before.key)[0]
  if (columnOf(start, writing.text) !== column) return null
  const before = isApart ? [...lines, ''] : lines
  const from = aboveComments(lineStart(writing.text, start), column, writing)
  return at(from, before.map((line) => line + writing.lineEnd).join(''))
}

export interface NewPair {
  readonly key: string
  readonly value: Written
  /** null: the map has no pair yet. */
  readonly beside: Beside | null
  /** With an empty line between the two. */
  readonly isApart?: boolean
}

/** A value for a key that has none. */
export function putValue({ key, value }: Pair, written: Written, isInFlow: boolean, writing: Writing) {
  if (!isEmpty(value)) return null
  const end = Math.max(rangeOf(key)[1], rangeOf(value)[1])
  const { text } = writing
  if (isInFlow) return text[end - 1] === ':' ? at(end, ` ${inBrackets(written, writing)}`) : null
  const column = columnOf(rangeOf(key)[0], text)
  if (column === null) return null
  const step = isList(written) ? writing.dashStep : writing.step
  return linesAfter(behindComments(end, column, writing), inLines(written, column + step, writing), writing)
}

/** Lines for a file that holds nothing but comments. */
export function putFirst(written: Written, writing: Writing): Splice {
  const { text, lineEnd } = writing
  const lines = inLines(written, 0, writing).map((line) => line + lineEnd)
  const start = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd
  return at(text.length, start + lines.join(''))
}

function inFlow(map: YAMLMap, { key, value, beside }: NewPair, writing: Writing): Splice {
  const pair = inBraces(key, value, writing)
  if (beside === null) return at(rangeOf(map)[0] + 1, pair)
  if ('after' in beside) return behindInFlow(endOf(beside.after), beside.after.key, [pair], writing)
  const [start] = rangeOf(beside.before.key)
  return at(start, pair + betweenAnd(beside.before.key, writing))
}

/** What stands between brackets behind a neighbour that ends there; a comment on the neighbour's line stays on it. */
function behindInFlow(end: number, neighbour: unknown, written: readonly string[], writing: Writing): Splice {
  const between = betweenAnd(neighbour, writing)
  const [, comma, comment] =
    /^( *,)?( +#[^\r\n]*)/.exec(writing.text.slice(end, lineEndFrom(end, writing.text))) ?? []
  if (between === ', ' || comment === undefined) return at(end, written.map((one) => between + one).join(''))
  const lines = written.join(between)
  const nextLine = between.slice(1)
  return {
    start: end,
    end: end + (comma ?? '').length + comment.length,
    text: `${comma ?? ','}${comment}${nextLine}${lines}${comma === undefined ? '' : ','}`,
  }
}

/** A comma, and a line for the next one where each has its own. */
function betweenAnd(neighbour: unknown, { text, lineEnd }: Writing): string {
  const column = columnOf(rangeOf(neighbour)[0], text)
  return column === null || !/[\r\n]/.test(text.slice(0, rangeOf(neighbour)[0]))
    ? ', '
    : `,${lineEnd}${' '.repeat(column)}`
}

/** Lines of their own behind the one on which `end` lies; what else stands there is a comment. */
function linesAfter(end: number, lines: readonly string[], { text, lineEnd }: Writing): Splice {
  if (end > 0 && /[\r\n]/.test(text[end - 1] ?? ''))
    return at(end, lines.map((line) => line + lineEnd).join(''))
  return at(lineEndFrom(end, text), lines.map((line) => lineEnd + line).join(''))
}

/** The end of the last of the comments that stand on the next lines, further in than a column: they belong to what is before. */
function behindComments(end: number, column: number, { text }: Writing): number {
  let behind = end
  const comment = new RegExp(`(?:\\r\\n|\\n|\\r) {${column + 1},}#[^\\r\\n]*`, 'y')
  for (;;) {
    comment.lastIndex = lineEndFrom(behind, text)
    if (comment.exec(text) === null) return behind
    behind = comment.lastIndex
  }
}

/** Where the comments begin that stand right above a line at its column. Those at the top of the file are about all of it. */
function aboveComments(start: number, column: number, { text }: Writing): number {
  const comments = new RegExp(`(?:^|\\r\\n|\\n|\\r)((?: {${column}}#[^\\r\\n]*(?:\\r\\n|\\n|\\r))+)$`)
  const found = comments.exec(text.slice(Math.max(0, start - 2000), start))?.[1]
  return found === undefined || found.length === start ? start : start - found.length
}

function lineEndFrom(offset: number, text: string): number {
  const rest = /[\r\n]/g
  rest.lastIndex = offset
  return rest.exec(text)?.index ?? text.length
}

function at(start: number, text: string): Splice {
  return { start, end: start, text }
}
