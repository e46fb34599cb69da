import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRecords } from '../../../src/input/scans/csv-records.ts'
import { ScanTrouble } from '../../../src/input/scans/scan-trouble.ts'

const cellsOf = (text: string, delimiter: string) =>
  csvRecords({ name: 'scans.csv', text }, delimiter, new ScanTrouble()).map((record) =>
    record.map((cell) => cell.text),
  )

const cell = fc.stringMatching(/^[ a-z0-9.-]{0,6}$/)
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })

/** Blank lines are no records, and neither is what starts with # (there is none of it here). */
const isRecord = (line: string) => line.trim() !== ''

test.each([',', ';', '\t', '|'])(
  'without quotation marks the cells are what csv-parse finds (%j)',
  (mark) => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (all, end) => {
        const lines = all.map((cells) => cells.join(mark)).filter(isRecord)
        const theirs = parse(lines.join('\n'), { delimiter: mark, relax_column_count: true }) as string[][]
        expect(cellsOf(lines.join(end), mark)).toEqual(
          theirs.map((cells) => cells.map((text) => text.trim())),
        )
      }),
    )
  },
)

test('with quotation marks the cells are what csv-parse finds', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const lines = all.map((cells, i) =>
        cells.map((text, k) => ((i + k) % 2 === 0 ? `"${text}, ""x"""` : text)).join(','),
      )
      const theirs = parse(lines.join('\n'), { relax_column_count: true }) as string[][]
      expect(cellsOf(lines.join('\n'), ',')).toEqual(theirs.map((cells) => cells.map((text) => text.trim())))
    }),
  )
})
