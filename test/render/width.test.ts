import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, hanging, padStart, widthOf, wrap } from '../../src/render/text/width.ts'

test.each([
  ['plain', 5],
  ['', 0],
  ['µg', 2],
  ['豆腐', 4],
  ['cafe\u0301', 4],
  ['🥛', 2],
  ['\u001b[31mred\u001b[39m', 3],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

test('a cut text says that it was cut, and keeps within its columns', () => {
  expect(cut('Pizza with pepperoni', 12, '…')).toBe('Pizza with…')
  expect(cut('豆腐豆腐豆腐', 6, '…')).toBe('豆腐…')
  expect(cut('short', 12, '…')).toBe('short')
})

test('a number stays with its unit when lines are broken', () => {
  expect(wrap('the limit is 2300 mg', 18)).toEqual(['the limit is', '2300 mg'])
})

test('hanging lines stand under the text, not under the label', () => {
  expect(hanging('note  ', 'one two three four', 30)).toEqual(['note  one two three four'])
  expect(hanging('note  ', 'one two three four five six', 26)).toEqual([
    'note  one two three four',
    '      five six',
  ])
})

test('numbers are set to the right', () => {
  expect(padStart('12 %', 6)).toBe('  12 %')
})

test('no wrapped line is wider than asked, and no word is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 80 }), (text, columns) => {
      const lines = wrap(text, columns)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
      expect(lines.join('').replaceAll(/[ \u00a0]/g, '')).toBe(text.replaceAll(/[ \u00a0]/g, ''))
    }),
  )
})
