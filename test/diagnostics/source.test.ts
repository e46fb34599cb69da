import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionOf } from '../../src/diagnostics/source.ts'

const at = (text: string, offset: number) => {
  const { line, column } = positionOf({ name: 'log.yaml', text }, offset)
  return `${line}:${column}`
}

test.each([
  ['', 0, '1:1'],
  ['abc', 3, '1:4'],
  ['a\nb', 1, '1:2'], // the line break belongs to the line that it ends
  ['a\nb', 2, '2:1'],
  ['a\r\nb', 2, '1:3'],
  ['a\r\nb', 3, '2:1'],
  ['a\rb', 2, '2:1'],
  ['a\r\r\nb\n\nc', 4, '3:1'],
  ['a\r\r\nb\n\nc', 7, '5:1'],
  ['\n', 1, '2:1'],
  ['🥚 egg', 2, '1:3'], // columns are UTF-16 units, as editors count them
])('%j at %d is %s', (text, offset, place) => {
  expect(at(text, offset)).toBe(place)
})

test('as counting character by character would have it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', 'é', '🥚'), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.nat(), (written, any) => {
      const offset = any % (written.length + 1)
      let [line, column] = [1, 1]
      for (let i = 0; i < offset; i += 1) {
        const endsLine = written[i] === '\n' || (written[i] === '\r' && written[i + 1] !== '\n')
        line += endsLine ? 1 : 0
        column = endsLine ? 1 : column + 1
      }
      expect(at(written, offset)).toBe(`${line}:${column}`)
    }),
  )
})

test('73,000 places in a file of 73,000 lines are found', () => {
  const line = '      - 1 cup milk\n'
  const source = { name: 'log.yaml', text: line.repeat(73_000) }
  for (let i = 0; i < 73_000; i += 1)
    if (positionOf(source, i * line.length + 6).line !== i + 1) throw new Error(`line ${i + 1}`)
})
