import { describe, expect, test } from 'vitest'
import { decode } from '../../src/input/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

const codes = (bytes: Uint8Array) =>
  decode(bytes, 'log.yaml').problems.map(({ what }) => [what.code, what.args])

describe('text in its encodings', () => {
  const text = '2026-11-18: [1 crème brûlée 🥚]\n'
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(`\ufeff${text}`, true)],
    ['UTF-16 BE', utf16(`\ufeff${text}`, false)],
  ])('%s', (_name, bytes) => {
    expect(decode(bytes, 'log.yaml')).toEqual({ source: { name: 'log.yaml', text }, problems: [] })
  })
})

test('bytes that are no UTF-8 are refused with their line, and nothing is read of them', () => {
  const bytes = Uint8Array.of(...utf8('a\nb\r\nc '), 0xe9, 0x0a)
  expect(codes(bytes)).toEqual([['not-utf8', { line: 3 }]])
  expect(decode(bytes, 'log.yaml').source).toBeNull()
})

test('the replacement character of a text is no bad byte', () => {
  expect(codes(utf8('a \ufffd b'))).toEqual([])
  expect(codes(Uint8Array.of(...utf8('\ufffd\n'), 0xff))).toEqual([['not-utf8', { line: 2 }]])
})

test('a zero byte', () => {
  expect(codes(utf8('a\nb\0'))).toEqual([['binary-file', { line: 2 }]])
})

test('a line of 10 MB', () => {
  const bytes = utf8(`a\n- ${'x'.repeat(10_000_000)}`)
  expect(codes(bytes)).toEqual([['line-too-long', { line: 2, length: 10_000_002, limit: 5_000_000 }]])
})
