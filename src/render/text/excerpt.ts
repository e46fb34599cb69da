import type { Span } from '../../diagnostics/source.ts'
import { placeOf } from '../place.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { widthOf } from './width.ts'

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
  const whole = lineEnd - lineStart <= style.width - 8
  const from = whole ? lineStart : Math.max(lineStart, at.start - AROUND)
  const to = whole
    ? lineEnd
    : Math.min(lineEnd, Math.max(from + style.width - 12, Math.min(end, at.start + 2 * AROUND)))
  const mark = style.unicode ? '…' : '...'
  const before = (from > lineStart ? mark : '') + shown(text.slice(from, at.start))
  const trouble = shown(text.slice(at.start, Math.min(end, to)))
  const after = shown(text.slice(Math.min(end, to), to)) + (to < lineEnd ? mark : '')
  const gutter = ' '.repeat(String(line).length)
  const carets = '^'.repeat(Math.max(1, Math.min(widthOf(trouble), style.width)))
  return [
    `${gutter} |`,
    `${line} | ${before}${trouble}${after}`.trimEnd(),
    `${gutter} | ${' '.repeat(widthOf(before))}${style.over(carets)}`,
  ]
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
