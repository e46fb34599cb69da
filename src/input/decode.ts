import type { Source } from '../diagnostics/source.ts'
import { type InputProblems, Trouble } from './problems.ts'

export interface Decoded {
  readonly source: Source
  readonly problems: InputProblems
}

/** Longest line that is read. Ten years of entries as one line of JSON would still fit. */
const LONGEST_LINE = 5_000_000

/**
 * Bytes of a file as text: UTF-8, or UTF-16 with its byte order mark. What is no text gives a problem and an empty
 * source, never half a text.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const trouble = new Trouble()
  const text = utf16(bytes) ?? utf8(bytes)
  if (text === null) {
    trouble.add({ code: 'not-utf8', level: 'error', args: { line: lineOfBadByte(bytes) } }, null)
    return { source: { name, text: '' }, problems: trouble.list }
  }
  const source: Source = { name, text: text.startsWith('\uFEFF') ? text.slice(1) : text }
  const nul = source.text.indexOf('\0')
  if (nul >= 0) {
    trouble.add({ code: 'binary-file', level: 'error', args: { line: linesBefore(source.text, nul) } }, null)
    return { source: { name, text: '' }, problems: trouble.list }
  }
  const long = longLine(source.text)
  if (long === null) return { source, problems: [] }
  trouble.add({ code: 'line-too-long', level: 'error', args: { ...long, limit: LONGEST_LINE } }, null)
  return { source: { name, text: '' }, problems: trouble.list }
}

function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  return encoding === null ? null : new TextDecoder(encoding).decode(bytes)
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The line of the first byte that is no UTF-8: lines before it decode without a replacement character of our own. */
function lineOfBadByte(bytes: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(bytes)
  return linesBefore(loose, Math.max(0, loose.indexOf('\uFFFD')))
}

function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length
}

function longLine(text: string): { line: number; length: number } | null {
  if (text.length <= LONGEST_LINE) return null
  let line = 1
  for (const part of text.split(/\r\n|\n|\r/)) {
    if (part.length > LONGEST_LINE) return { line, length: part.length }
    line += 1
  }
  return null
}
