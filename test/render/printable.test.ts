import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from '../../src/render/printable.ts'

test.each([
  ['kale', 'kale'],
  ['Käse, 豆腐 🥛', 'Käse, 豆腐 🥛'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['two\nlines\r\n', 'two\\u{a}lines\\u{d}\\u{a}'],
  ['\u202egnol', '\\u{202e}gnol'],
  ['half \ud800', 'half \\u{d800}'],
])('%j is shown as %s', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('nothing that a terminal obeys is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/\p{Cc}|\p{Cs}/u)
    }),
  )
})
