import { isAlias, isScalar, type Scalar, type YAMLMap } from 'yaml'
import type { EntryPlace } from './entry-places.ts'
import { lineStart, type Splice } from './splice.ts'

/** What is the same for all entries of a file. */
export interface Writing {
  readonly text: string
  /** `\n`, or `\r\n` where the file has it. */
  readonly lineEnd: string
  /** The file is JSON and has to stay JSON: keys and ids stand in quotes. */
  readonly isJson: boolean
}

/** How a text becomes `food` of the long form with an `id`, or an id is put to one that is long; null: it cannot be. */
export function pinEntry(place: EntryPlace, id: string, writing: Writing): Splice[] | null {
  const { node } = place
  if (!isScalar(node)) return intoMap(node, id, writing)
  return inLines(node, place, id, writing) ?? inBraces(node, place, id, writing)
}

/**
 * `- 1 cup milk  # warm` to
 * `- food: 1 cup milk  # warm`
 * `  id: fndds:11100000`
 */
function inLines(node: Scalar, { isInFlow, isDay }: EntryPlace, id: string, writing: Writing) {
  const { text, lineEnd } = writing
  const [start, end] = rangeOf(node)
  const before = lineBefore(text, start)
  const dash = before.indexOf('-')
  if (isInFlow || isDay || !/^ *(?:- +)?$/.test(before)) return null
  const further: Splice[] = []
  // Lines that follow have to stand further in than the key `food`.
  for (const { index, 0: newline } of text.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    const at = start + index + newline.length
    if (dash < 0) return null
    if (at < end && !/[\r\n]/.test(text[at] ?? ''))
      further.push({ start: at, end: at, text: ' '.repeat(before.length - dash) })
  }
  const line = `${' '.repeat(before.length)}id: ${id}`
  return [{ start, end: start, text: 'food: ' }, ...further, lineAfter(end, line, text, lineEnd)]
}

/** `1 cup milk` to `{food: 1 cup milk, id: fndds:11100000}` */
function inBraces(node: Scalar, { isDay }: EntryPlace, id: string, writing: Writing): Splice[] | null {
  if (node.type?.startsWith('BLOCK')) return null
  const [start, end] = rangeOf(node)
  const quote = node.type === 'PLAIN' ? quoteFor(writing.text.slice(start, end)) : ''
  const [open, close] = isDay ? ['[{', '}]'] : ['{', '}']
  const food = writing.isJson ? '"food": ' : 'food: '
  const doubled: Splice[] =
    quote === "'"
      ? [...writing.text.slice(start, end).matchAll(/'/g)].map(({ index }) => at(start + index, "'"))
      : []
  return [
    at(start, `${open}${food}${quote}`),
    ...doubled,
    at(end, `${quote}, ${idPair(id, writing)}${close}`),
  ]
}

/** Between braces, commas and brackets mean something; a text with them has to stand in quotes. */
function quoteFor(plain: string): '' | '"' | "'" {
  if (!/[,[\]{}]/.test(plain)) return ''
  return /["\\]/.test(plain) ? "'" : '"'
}

/** An id for a map that has none, behind its last key. */
function intoMap(map: YAMLMap, id: string, writing: Writing): Splice[] | null {
  const { text, lineEnd } = writing
  const empty = map.items.find(({ key }) => isScalar(key) && key.value === 'id')
  if (empty !== undefined) return intoEmpty(empty.value, id, writing)
  const last = map.items.map(({ value }) => value).findLast((value) => isAlias(value) || isFilled(value))
  const end = (last as Scalar | undefined)?.range?.[1]
  if (end === undefined) return null
  if (map.flow === true) return [at(end, `, ${idPair(id, writing)}`)]
  const before = lineBefore(text, rangeOf(map)[0])
  if (!/^ *(?:- +)?$/.test(before)) return null
  return [lineAfter(end, `${' '.repeat(before.length)}id: ${id}`, text, lineEnd)]
}

/** `id:` with nothing behind it, or with `null`. */
function intoEmpty(value: unknown, id: string, { text, isJson }: Writing): Splice[] | null {
  if (!isScalar(value)) return null
  const [start, end] = rangeOf(value)
  const space = text[start - 1] === ':' ? ' ' : ''
  return [{ start, end, text: space + (isJson ? JSON.stringify(id) : id) }]
}

function isFilled(value: unknown): value is Scalar {
  return isScalar(value) && rangeOf(value)[1] > rangeOf(value)[0]
}

function idPair(id: string, { isJson }: Writing): string {
  return isJson ? `"id": ${JSON.stringify(id)}` : `id: ${id}`
}

/** A line of its own behind the one on which `end` lies; what else stands there is a comment. */
function lineAfter(end: number, line: string, text: string, lineEnd: string): Splice {
  if (/[\r\n]/.test(text[end - 1] ?? '')) return at(end, line + lineEnd)
  const rest = /[\r\n]/g
  rest.lastIndex = end
  return at(rest.exec(text)?.index ?? text.length, lineEnd + line)
}

function at(start: number, text: string): Splice {
  return { start, end: start, text }
}

/** What stands on the line before an offset. */
function lineBefore(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset)
}

function rangeOf(node: Scalar | YAMLMap): readonly [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0]
}
