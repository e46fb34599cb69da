/** A text that a person gave us, under the name by which she knows it (`log.yaml`, `<stdin>`). */
export interface Source {
  readonly name: string
  readonly text: string
}

/** A stretch of a source: UTF-16 offsets, `end` exclusive. Lines and columns are worked out only when shown. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** The place of what is wrong with a source as a whole. */
export function startOf(source: Source): Span {
  return { source, start: 0, end: 0 }
}

/** A place as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

const startsOf = new WeakMap<Source, readonly number[]>()

/**
 * Line and column of an offset. CRLF, LF and a lone CR each end one line. The line starts of a source are worked out
 * once, when a place in it is first asked for: a file with many problems asks for many.
 */
export function positionOf(source: Source, offset: number): Position {
  const starts = startsOf.get(source) ?? lineStarts(source)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

function lineStarts(source: Source): readonly number[] {
  const starts = [0]
  for (const end of source.text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  startsOf.set(source, starts)
  return starts
}
