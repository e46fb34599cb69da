import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvLine } from '../../src/render/csv/cell.ts'

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "b"', '"say ""b"""'],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@cmd', "'@cmd"],
  ['=1,"2"', '"\'=1,""2"""'],
  [-1.5, '-1.5'],
  [0, '0'],
  [null, ''],
])('%j is written as %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})

test('another reader of CSV gets back what was written', () => {
  const harmless = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text))
  fc.assert(
    fc.property(fc.array(harmless, { minLength: 2, maxLength: 5 }), (cells) => {
      expect(parse(csvLine(cells), { record_delimiter: '\r\n' })).toEqual([cells])
    }),
  )
})
