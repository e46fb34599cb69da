import { parse } from 'csv-parse/sync'
import type { Source } from '../../diagnostics/source.ts'
import { type Cell, cellAt } from './cell.ts'
import { lineOf, type ScanTrouble } from './scan-trouble.ts'

/** One record of a CSV file, as a list of cells with their places. */
export type CsvRecord = readonly Cell[]

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A quoted cell may hold line ends ("BMD\n(g/cm2)"), but an open quote must not swallow the file. */
const MOST_LINES_OF_A_CELL = 20

/** Comments, blank lines, and the line by which Excel is told the delimiter. */
const NO_RECORD = /^\s*(?:#|$|sep=.?\s*$)/i

const OPTIONS = {
  bom: false,
  max_record_size: 0,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
}

/**
 * The records of a CSV file; blank lines and those that start with # are left out. Lines are told apart here, so that
 * one line with a stray quotation mark costs that line only. A line without a quotation mark is its pieces between the
 * delimiters; the others are csv-parse's, at once where it takes them all, else one by one.
 */
export function csvRecords(source: Source, delimiter: string, trouble: ScanTrouble): CsvRecord[] {
  const stretches = recordsOf(source.text)
  const textOf = ({ start, end }: Stretch) => source.text.slice(start, end)
  const quoted = stretches.filter((stretch) => textOf(stretch).includes('"'))
  const together = quoted.length === 0 ? [] : parsed(quoted.map(textOf).join('\n'), delimiter)
  const all =
    together?.length === quoted.length && !together.some((cells) => isSwallowed(cells, delimiter))
      ? together
      : null
  let count = 0
  return stretches.flatMap((stretch) => {
    const text = textOf(stretch)
    if (!text.includes('"')) return [placed(source, stretch, split(text, delimiter), delimiter, false)]
    count += 1
    const cells = all === null ? (count > MOST_TRIES ? null : oneRecord(text, delimiter)) : all[count - 1]
    return cells
      ? [placed(source, stretch, cells, delimiter, true)]
      : linesIn(source.text, stretch).map((line) => brokenLine(source, line, delimiter, trouble))
  })
}

/** Lines with quotation marks that are looked at one by one: each costs most of a millisecond. */
const MOST_TRIES = 1000

/** The cells of one record; null: a quotation mark is open, or stands where it should not. */
function oneRecord(text: string, delimiter: string): readonly string[] | null {
  const [one, ...more] = parsed(text, delimiter) ?? []
  return one === undefined || more.length > 0 || isSwallowed(one, delimiter) ? null : one
}

/** A line that may have a stray quotation mark: its cells, without the marks at their ends. */
function brokenLine(source: Source, line: Stretch, delimiter: string, trouble: ScanTrouble): CsvRecord {
  const text = source.text.slice(line.start, line.end)
  const cells = placed(source, line, split(text, delimiter), delimiter, false)
  if (!text.includes('"')) return cells
  const { span } = cellAt(source, line.start, line.end)
  trouble.add({ code: 'bad-quotes', level: 'error', args: { line: lineOf(span) } }, span)
  return cells.map((cell) => ({ ...cell, text: cell.text.replaceAll(/^"+|"+$/g, '').trim() }))
}

/** The cells of a line in which quotation marks mean nothing. */
function split(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim())
}

/** A cell of several lines with the mark between cells in it: rows, between two stray quotation marks. */
function isSwallowed(cells: readonly string[], delimiter: string): boolean {
  return cells.some((cell) => /[\r\n]/.test(cell) && cell.includes(delimiter))
}

function linesIn(text: string, { start, end }: Stretch): Stretch[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)]
    .filter(({ 0: line }) => !NO_RECORD.test(line))
    .map(({ index, 0: line }) => ({ start: start + index, end: start + index + line.length }))
}

/** null: csv-parse refuses it. */
function parsed(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { ...OPTIONS, delimiter, trim: delimiter !== '\t', quote: '"' })
  } catch {
    return null
  }
}

/** Lines, or several of them where a quotation mark is open at the end of one. */
function recordsOf(text: string): Stretch[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({ index, line }))
  const records: Stretch[] = []
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]
    if (first === undefined || NO_RECORD.test(first.line)) continue
    const last = first.line.includes('"') ? closingLine(lines, i) : i
    const { index, line } = lines[last] ?? first
    records.push({ start: first.index, end: index + line.length })
    i = last
  }
  return records
}

/** The line on which the quotation marks of line `from` are all closed; `from` itself where none is. */
function closingLine(lines: readonly { readonly line: string }[], from: number): number {
  let open = false
  for (let i = from; i < Math.min(lines.length, from + MOST_LINES_OF_A_CELL); i++) {
    const marks = (lines[i]?.line.match(/"/g) ?? []).length
    if (marks % 2 === 1) open = !open
    if (!open) return i
  }
  return from
}

/** Where the cells that csv-parse found stand: each is written as it is, or between quotation marks. */
function placed(
  source: Source,
  { start, end }: Stretch,
  cells: readonly string[],
  delimiter: string,
  quotes: boolean,
): Cell[] {
  let at = start
  return cells.map((value): Cell => {
    while (at < end && source.text[at] !== delimiter && /\s/.test(source.text[at] ?? '')) at += 1
    const isQuoted = quotes && source.text[at] === '"'
    const length = isQuoted ? value.replaceAll('"', '""').length + 2 : value.length
    const stop = Math.min(end, at + length)
    const cell = cellAt(source, at + (isQuoted ? 1 : 0), stop - (isQuoted ? 1 : 0))
    const next = source.text.indexOf(delimiter, stop)
    at = next < 0 || next >= end ? end : next + 1
    return { text: value.trim(), span: cell.span }
  })
}

/** The mark between cells: what the first line that tells has most of, outside of quotation marks. */
export function delimiterOf(text: string): string {
  for (const { 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (NO_RECORD.test(line)) continue
    const bare = line.replaceAll(/"[^"]*"/g, '')
    const [best] = ['\t', ';', ',', '|']
      .map((mark) => ({ mark, count: bare.split(mark).length - 1 }))
      .sort((a, b) => b.count - a.count)
    if (best !== undefined && best.count > 0) return best.mark
  }
  return ','
}
