import { Buffer } from 'node:buffer'
import { type Encoding, encodingOf } from '../decode.ts'

/** The text of a file with every character that it has, so that it can be changed in places and written back. */
export interface RawText {
  readonly text: string
  /** Where the text that `decode` gives begins: behind the byte order mark. */
  readonly start: 0 | 1
  readonly bytesOf: (text: string) => Uint8Array
}

/**
 * `decode` leaves out the byte order mark and takes no-break spaces for spaces, character for character; here
 * both stay. Null where the bytes would not come back as they are: such a file is not to be written.
 */
export function rawTextOf(bytes: Uint8Array): RawText | null {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const bytesOf = (changed: string) => encoded(changed, encoding)
  if (Buffer.compare(bytesOf(text), bytes) !== 0) return null
  return { text, start: text.startsWith('\uFEFF') ? 1 : 0, bytesOf }
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const littleEndian = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? littleEndian : littleEndian.swap16()
}
