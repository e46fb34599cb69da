import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { lineStart } from '../pinning/splice.ts'
import type { Writing } from './written.ts'

/** How a log is written: its line ends, and how far its lines stand in. */
export function writingOf(text: string, contents: Node | null): Writing {
  const lists = pairsWithin(contents).filter(({ value }) => isSeq(value) && value.flow !== true)
  const maps = pairsWithin(contents).filter(({ value }) => isMap(value) && value.flow !== true)
  const list = lists.find(({ value }) => rangeOf(value)[0] > 0)
  return {
    text,
    isJson: isJson(text),
    lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    step: stepOf(maps.find(({ key }) => keyOf(key) !== 'days') ?? maps[0], text) || 2,
    dashStep: stepOf(list, text) ?? 2,
    dash: /^- +(?! *#)/.exec(text.slice(list === undefined ? 0 : rangeOf(list.value)[0]))?.[0] ?? '- ',
  }
}

/** One JSON value. */
function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text) && parses(text)
}

/** Many JSON values, one a line: logs of their own. */
export function isJsonLines(text: string): boolean {
  const lines = text.trim().split(/\r\n|\n|\r/)
  return lines.length > 1 && /^[[{]/.test(lines[0] ?? '') && !parses(text) && parses(lines[0] ?? '')
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The pairs of the first days of a log, with those within them; enough to see how it is written. */
function pairsWithin(node: unknown, depth = 0): Pair[] {
  if (!isMap(node) || depth > 2) return []
  const own = node.items.filter((pair) => !/^(?:foods|recipes|profile)$/.test(keyOf(pair.key) ?? ''))
  return own.slice(-12).flatMap((pair) => [pair as Pair, ...pairsWithin(pair.value, depth + 1)])
}

/** Columns from a key to what stands under it; null: not on lines of their own. */
function stepOf(pair: Pair | undefined, text: string): number | null {
  if (pair === undefined) return null
  const [key, value] = [columnOf(rangeOf(pair.key)[0], text), columnOf(rangeOf(pair.value)[0], text)]
  return key === null || value === null || value < key ? null : value - key
}

/** Where on its line an offset is, if only spaces stand before it. */
export function columnOf(offset: number, text: string): number | null {
  const before = text.slice(lineStart(text, offset), offset)
  return /^ *$/.test(before) ? before.length : null
}

/** The text of a key; null: it is none. */
export function keyOf(key: unknown): string | null {
  return isScalar(key) ? String(key.value ?? '') : null
}

/** From the first character of a node to behind its last. */
export function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as Node | null)?.range
  return [range?.[0] ?? 0, range?.[1] ?? 0]
}

/** Behind the last character of a node that is not space or comment. */
export function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(rangeOf(node.key)[1], endOf(node.value))
  if (!isCollection(node) || node.flow === true || node.items.length === 0) return rangeOf(node)[1]
  return Math.max(...(node as YAMLMap).items.slice(-1).map(endOf))
}

/** Nothing stands there. */
export function isEmpty(node: unknown): boolean {
  if (node === null || node === undefined) return true
  const [start, end] = rangeOf(node)
  return isScalar(node) && start === end && node.anchor === undefined && node.tag === undefined
}
