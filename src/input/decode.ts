import { isUtf8 } from 'node:buffer'
import { positionOf, type Source, type Span } from '../diagnostics/source.ts'
import { type InputProblem, type InputProblems, Trouble } from './problems.ts'

export interface Decoded {
  /** null: the bytes are no text that can be read. */
  readonly source: Source | null
  readonly problems: InputProblems
}

/** Longest line that is read. Ten years of entries as one line of JSON would still fit. */
const LONGEST_LINE = 5_000_000

/**
 * Bytes of a file as text: UTF-8, or UTF-16 with its byte order mark. What is no text gives a problem and no source,
 * never half a text.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const encoding = encodingOf(bytes)
  const text = strictly(bytes, encoding)
  if (text === null) return notText(bytes, encoding, name)
  const source: Source = { name, text }
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const { line } = positionOf(source, nul)
    return no({ code: 'binary-file', level: 'error', args: { line } }, { source, start: nul, end: nul + 1 })
  }
  const long = longLine(text)
  if (long === null) return { source, problems: [] }
  const { line } = positionOf(source, long.start)
  const args = { line, length: long.end - long.start, limit: LONGEST_LINE }
  return no({ code: 'line-too-long', level: 'error', args }, { source, ...long })
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** By the byte order mark; UTF-8 without one. */
export function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Without its byte order mark; null where a byte is wrong. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'utf-8') {
    // A strict TextDecoder loads Unicode tables for longer than the rest of a report takes.
    if (!isUtf8(bytes)) return null
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    // Word's no-break spaces look like spaces and are meant as such; character for character, so that places stay.
    return (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/[\u00A0\u2007\u202F]/g, ' ')
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text is shown with a mark in place of what cannot be read, so that the place can be found. */
function notText(bytes: Uint8Array, encoding: Encoding, name: string): Decoded {
  const source: Source = { name, text: new TextDecoder(encoding).decode(bytes) }
  const start = Math.min(soundLength(bytes, encoding), source.text.length - 1)
  const { line } = positionOf(source, start)
  return no({ code: 'not-utf8', level: 'error', args: { line } }, { source, start, end: start + 1 })
}

/** Characters before the first byte that is wrong: the longest stretch that can be decoded, by halving. */
function soundLength(bytes: Uint8Array, encoding: Encoding): number {
  let [sound, upTo] = [0, bytes.length]
  let length = 0
  while (sound < upTo) {
    const middle = (sound + upTo + 1) >> 1
    try {
      // A character that is cut off at the end is left for later.
      length = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      }).length
      sound = middle
    } catch {
      upTo = middle - 1
    }
  }
  return length
}

function no(what: InputProblem, at: Span): Decoded {
  const trouble = new Trouble()
  trouble.add(what, at)
  return { source: null, problems: trouble.list }
}

function longLine(text: string): { start: number; end: number } | null {
  if (text.length <= LONGEST_LINE) return null
  let start = 0
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r|$/g)) {
    if (index - start > LONGEST_LINE) return { start, end: index }
    start = index + lineEnd.length
  }
  return null
}
