import type { Source, Span } from '../../diagnostics/source.ts'
import type { Meaning } from './headers.ts'

/** A piece of a file of scans: its text without the space around it, and where it stands. */
export interface Cell {
  readonly text: string
  readonly span: Span
}

/** A column of a table, or a key of a YAML map. */
export interface Column {
  /** As it stands in the file. */
  readonly header: string
  /** null: not read. */
  readonly meaning: Meaning | null
}

/** One line of the file, or one map of a YAML list: what stands under each column that is read. */
export interface Row {
  readonly span: Span
  readonly cells: readonly { readonly column: Column; readonly meaning: Meaning; readonly cell: Cell }[]
}

/** The piece of a source from `start` to `end`, without the space around it. */
export function cellAt(source: Source, start: number, end: number): Cell {
  const raw = source.text.slice(start, end)
  const text = raw.trim()
  const from = start + (text === '' ? 0 : raw.length - raw.trimStart().length)
  return { text, span: { source, start: from, end: from + text.length } }
}
