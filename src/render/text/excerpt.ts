import type { Span } from '../../diagnostics/source.ts'
import { placeOf } from '../place.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { cut, widthOf } from './width.ts'

/** Characters shown on either side of the trouble where a line is too long to be shown whole. */
const AROUND = 30

/**
 * The user's line with carets under the trouble. Long lines are trimmed around it; control characters are shown
 * escaped, and the carets move along.
 */
export function excerpt(at: Span, style: Style): string[] {
  const { text } = at.source
  const { line } = placeOf(at)
  const lineStart = at.start - (placeOf(at).column - 1)
  const lineEnd = endOfLine(text, at.start)
  const end = Math.min(Math.max(at.end, at.start), lineEnd)
  const isShort = lineEnd - lineStart <= style.width - 8
  const whole = isShort && widthOf(shown(text.slice(lineStart, lineEnd))) <= style.width - 8
  const from = whole ? lineStart : Math.max(lineStart, at.start - around(text, at.start))
  const to = whole
    ? lineEnd
    : Math.min(lineEnd, Math.max(from + style.width - 12, Math.min(end, at.start + 2 * AROUND)))
  const mark = style.unicode ? '…' : '...'
  const before = (from > lineStart ? mark : '') + shown(text.slice(from, at.start))
  const trouble = shown(text.slice(at.start, Math.min(end, to)))
  const after = shown(text.slice(Math.min(end, to), to)) + (to < lineEnd ? mark : '')
  const gutter = ' '.repeat(String(line).length)
  const room = style.width - gutter.length - 3 - widthOf(before)
  const carets = '^'.repeat(Math.max(1, Math.min(widthOf(trouble), room)))
  return [
    `${gutter} |`,
    cut(`${line} | ${before}${trouble}${after}`, style.width, mark).trimEnd(),
    `${gutter} | ${' '.repeat(widthOf(before))}${style.over(carets)}`,
  ]
}

/** Characters before the trouble that are shown: fewer where they have to be escaped, as in a file that is no text. */
function around(text: string, at: number): number {
  const before = shown(text.slice(Math.max(0, at - AROUND), at))
  return widthOf(before) <= AROUND + 10 ? AROUND : AROUND / 6
}

/** A tab as one space, so that the carets stand where they should; all else as `printable` has it. */
function shown(text: string): string {
  return printable(text.replaceAll('\t', ' '))
}

function endOfLine(text: string, from: number): number {
  const found = /[\r\n]/g
  found.lastIndex = from
  return found.exec(text)?.index ?? text.length
}
