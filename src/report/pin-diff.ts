import { positionOf, type Source } from '../diagnostics/source.ts'
import { lineStart, type Splice, spliced } from '../input/pinning/splice.ts'
import type { Pin } from './pin-log.ts'

/** Lines that pinning changes, as `diff -U0` has them. */
export interface Hunk {
  /** Of the first line, before and after; from 1. */
  readonly lineBefore: number
  readonly lineAfter: number
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** What the entries on these lines are taken for. */
  readonly foods: readonly string[]
}

/** The lines of a text that its pins change. Pins on the same line are one hunk. */
export function pinHunks(source: Source, pins: readonly Pin[]): Hunk[] {
  const hunks: Hunk[] = []
  let added = 0
  for (const { start, end, pins: together } of stretches(source.text, pins)) {
    const splices = together.flatMap((pin) => pin.splices).map((splice) => moved(splice, -start))
    const was = source.text.slice(start, end)
    const before = linesOf(was)
    const after = linesOf(spliced(was, splices))
    const { line } = positionOf(source, start)
    const foods = together.map(({ meant }) => meant.food.description)
    hunks.push({ lineBefore: line, lineAfter: line + added, before, after, foods })
    added += after.length - before.length
  }
  return hunks
}

interface Stretch {
  readonly start: number
  end: number
  readonly pins: Pin[]
}

/** Whole lines, with the pins that change them. */
function stretches(text: string, pins: readonly Pin[]): Stretch[] {
  const made: Stretch[] = []
  for (const pin of pins) {
    const start = lineStart(text, Math.min(...pin.splices.map((splice) => splice.start)))
    const end = Math.max(...pin.splices.map((splice) => lineEnd(text, splice)))
    const last = made.at(-1)
    if (last === undefined || start >= last.end) made.push({ start, end, pins: [pin] })
    else {
      last.end = Math.max(last.end, end)
      last.pins.push(pin)
    }
  }
  return made
}

/** A whole line put in before another one belongs to the line above it. */
function lineEnd(text: string, { end, text: put }: Splice): number {
  if (/[\r\n]$/.test(put)) return end
  const next = /[\r\n]/g
  next.lastIndex = end
  return next.exec(text)?.index ?? text.length
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function moved({ start, end, text }: Splice, by: number): Splice {
  return { start: start + by, end: end + by, text }
}
