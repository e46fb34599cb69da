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

const OPTIONS = {
  bom: false,
  max_record_size: 0,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
}

/**
 * The records of a CSV file; blank lines and those that start with # are left out. Lines are told apart here, so that
 * one line with a stray quotation mark costs that line only; the cells are csv-parse's.
 */
export function csvRecords(source: Source, delimiter: string, trouble: ScanTrouble): CsvRecord[] {
  const stretches = recordsOf(source.text)
  const all = parsed(
    stretches.map(({ start, end }) => source.text.slice(start, end)).join('\n'),
    delimiter,
    true,
  )
  if (all?.length === stretches.length)
    return stretches.map((stretch, i) => placed(source, stretch, all[i] ?? [], delimiter, true))
  return stretches.map((stretch) => {
    const text = source.text.slice(stretch.start, stretch.end)
    const [one, ...more] = parsed(text, delimiter, true) ?? []
    if (one !== undefined && more.length === 0) return placed(source, stretch, one, delimiter, true)
    const span = cellAt(source, stretch.start, stretch.end).span
    trouble.add({ code: 'bad-quotes', level: 'error', args: { line: lineOf(span) } }, span)
    return placed(source, stretch, parsed(text, delimiter, false)?.[0] ?? [], delimiter, false)
  })
}

/** null: csv-parse refuses it. */
function parsed(text: string, delimiter: string, quotes: boolean): string[][] | null {
  try {
    return parse(text, { ...OPTIONS, delimiter, trim: delimiter !== '\t', quote: quotes ? '"' : null })
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
    if (first === undefined || /^\s*(?:#|$)/.test(first.line)) continue
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
    if (/^\s*(?:#|$)/.test(line)) continue
    const bare = line.replaceAll(/"[^"]*"/g, '')
    const [best] = ['\t', ';', ',', '|']
      .map((mark) => ({ mark, count: bare.split(mark).length - 1 }))
      .sort((a, b) => b.count - a.count)
    if (best !== undefined && best.count > 0) return best.mark
  }
  return ','
}
