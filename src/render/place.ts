import type { Position, Source, Span } from '../diagnostics/source.ts'

const startsOf = new WeakMap<Source, number[]>()

/**
 * Line and column of a span's start, as `positionOf` counts them. The line starts of a source are worked out once,
 * since a file with many problems asks for many places.
 */
export function placeOf({ source, start }: Span): Position {
  const starts = startsOf.get(source) ?? lineStarts(source)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: start - (starts[low] ?? 0) + 1 }
}

function lineStarts(source: Source): number[] {
  const starts = [0]
  for (const end of source.text.matchAll(/\r\n|\n|\r(?!\n)/g)) starts.push(end.index + end[0].length)
  startsOf.set(source, starts)
  return starts
}
