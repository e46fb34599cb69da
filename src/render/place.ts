import { type Position, positionOf, type Span } from '../diagnostics/source.ts'

/** Line and column at which a span starts. */
export function placeOf({ source, start }: Span): Position {
  return positionOf(source, start)
}
