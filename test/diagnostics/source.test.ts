import { expect, test } from 'vitest'
import { positionOf } from '../../src/diagnostics/source.ts'

test.each<[string, number, [number, number]]>([
  ['', 0, [1, 1]],
  ['abc', 2, [1, 3]],
  ['a\nb', 2, [2, 1]],
  ['a\r\nb', 3, [2, 1]],
  ['a\rb', 2, [2, 1]],
  ['a\n\nb', 3, [3, 1]],
  ['a\n', 2, [2, 1]],
  ['é🥚b', 3, [1, 4]], // UTF-16 units: the egg has two
])('%j at %i', (text, offset, [line, column]) => {
  expect(positionOf({ name: 'a', text }, offset)).toEqual({ line, column })
})
