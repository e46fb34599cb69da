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

/** A place as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset. CRLF, LF and a lone CR each end one line. */
export function positionOf(source: Source, offset: number): Position {
  const before = source.text.slice(0, offset)
  let line = 1
  let lineStart = 0
  for (const end of before.matchAll(/\r\n|\n|\r(?!\n)/g)) {
    line += 1
    lineStart = end.index + end[0].length
  }
  return { line, column: before.length - lineStart + 1 }
}
