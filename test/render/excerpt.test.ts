import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainStyle } from '../../src/render/style.ts'
import { excerpt } from '../../src/render/text/excerpt.ts'
import { widthOf } from '../../src/render/text/width.ts'

const shown = (text: string, start: number, end: number, width = 80) =>
  excerpt({ source: { name: 'log.yaml', text }, start, end }, plainStyle(width, true))

test("the user's line with carets under the trouble", () => {
  expect(shown('a\n      - 2 cpu kale\nb', 12, 15)).toEqual([
    '  |',
    '2 |       - 2 cpu kale',
    '  |           ^^^',
  ])
})

test('a tab is one column, and a control character is shown escaped', () => {
  expect(shown('\tx\u001by', 2, 3)).toEqual(['  |', '1 |  x\\u{1b}y', '  |   ^^^^^^'])
})

test('trouble over several lines is marked on its first', () => {
  expect(shown('- [a,\n  b]', 2, 10)).toEqual(['  |', '1 | - [a,', '  |   ^^^'])
})

test('a long line is trimmed around the trouble', () => {
  const [, line, carets] = shown(`${'a'.repeat(500)} cpu ${'b'.repeat(500)}`, 501, 504)
  expect(line).toMatch(/^1 \| …a+ cpu b+…$/)
  expect(carets?.indexOf('^')).toBe(line?.indexOf('cpu'))
})

test('whatever the text: three lines within the width, a caret, no control character', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\u0001', '\u001b', '\t', '\n', '\r', '好', '\ud800'),
    maxLength: 300,
  })
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.nat({ max: 200 }),
      fc.constantFrom(60, 80),
      (written, any, length, width) => {
        const start = any % (written.length + 1)
        const lines = shown(written, start, Math.min(start + length, written.length), width)
        expect(lines).toHaveLength(3)
        for (const line of lines) {
          expect(widthOf(line)).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(/\p{Cc}/u)
        }
        expect(lines[2]).toMatch(/\^/)
      },
    ),
  )
})
