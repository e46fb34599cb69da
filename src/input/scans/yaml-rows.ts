import type { Source, Span } from '../../diagnostics/source.ts'
import type { Trouble } from '../problems.ts'
import type { Pair, Value } from '../yaml-tree.ts'
import type { Cell, Column, Row } from './cell.ts'
import type { Rows } from './csv-rows.ts'
import { readColumns } from './read-columns.ts'
import type { ScanProblem } from './scan-problems.ts'
import { lineOf, placeOf, ScanTrouble } from './scan-trouble.ts'

/** Keys under which the list of scans, or the results of one, may stand. */
const LISTS: ReadonlySet<string> = new Set(['scans', 'results', 'sites', 'measurements', 'regions'])

/**
 * The rows of a YAML list of scans: each map is a row, and each of its `results`, with what the scan says of the day
 * and the machine. Keys are read as headers are. `syntax` holds what reading the tree found.
 */
export function yamlRows(top: Value | null, source: Source, syntax: Trouble, trouble: ScanTrouble): Rows {
  trouble.addAll(syntax.list)
  trouble.soundUpTo = syntax.soundUpTo
  const walk = new Walk(trouble)
  if (top !== null) walk.value(top, [])
  if (walk.rows.length === 0 && syntax.errors === 0 && !walk.hasWrong)
    trouble.add({ code: 'no-scans', level: 'error', args: { line: 1 } }, { source, start: 0, end: 0 })
  return {
    columns: [...walk.columns.values()],
    rows: walk.rows.filter(({ span }) => span.start < trouble.soundUpTo),
  }
}

interface Entry {
  readonly key: Cell
  readonly cell: Cell
}

class Walk {
  readonly rows: Row[] = []
  readonly columns = new Map<string, Column>()
  /** Something stands where a scan is due, and it was reported. */
  hasWrong = false
  private readonly trouble: ScanTrouble

  constructor(trouble: ScanTrouble) {
    this.trouble = trouble
  }

  /** `from`: what the scan around it says. */
  value(value: Value, from: readonly Entry[]): void {
    if (value.kind === 'list') for (const item of value.items) this.item(item, from)
    else if (value.kind === 'map') this.map(value, from)
    else if (value.kind === 'text') this.wrong(value)
  }

  private item(item: Value, from: readonly Entry[]): void {
    if (item.kind === 'map') this.map(item, from)
    else this.wrong(item)
  }

  private wrong({ kind, at }: Value): void {
    this.hasWrong = true
    this.trouble.add({ code: 'not-a-scan', level: 'error', args: { line: lineOf(at), found: kind } }, at)
  }

  private map({ pairs, at }: Extract<Value, { kind: 'map' }>, from: readonly Entry[]): void {
    const isList = ({ key, value }: Pair) => LISTS.has(key.text.trim().toLowerCase()) && value.kind !== 'text'
    const entries = [...from, ...pairs.filter((pair) => !isList(pair)).flatMap((pair) => this.entries(pair))]
    const lists = pairs.filter(isList)
    for (const { value } of lists) this.value(value, entries)
    if (lists.length > 0) return
    const latest = new Map(from.map((entry) => [entry.key.text, entry]))
    const own = entries.slice(from.length)
    // What a result says goes before what its scan says; the same key twice in one map is for `readColumns`.
    for (const { key } of own) latest.delete(key.text)
    const all = [...latest.values(), ...own]
    const columns = this.columnsOf(all)
    const cells = all.flatMap(({ cell }, i) => {
      const column = columns[i]
      return column === undefined || column.meaning === null
        ? []
        : [{ column, meaning: column.meaning, cell }]
    })
    // A scan in which the syntax is broken is a guess from there on; the fault has been told of.
    if (at.end <= this.trouble.soundUpTo) this.rows.push({ span: firstLine(at), cells })
  }

  /** A header is told of where it first stands, and not again for every map. */
  private columnsOf(all: readonly Entry[]): Column[] {
    const quiet = new ScanTrouble()
    const columns = readColumns(
      all.map(({ key }) => key),
      quiet,
    )
    for (const { what, at } of quiet.inOrder()) {
      const header = 'header' in what.args ? (what.args.header ?? '') : ''
      const isNew = what.code === 'duplicate-column' || !this.columns.has(header)
      if (isNew && at !== null) this.trouble.add(what as ScanProblem, at)
    }
    columns.forEach((column) => {
      if (!this.columns.has(column.header)) this.columns.set(column.header, column)
    })
    return columns
  }

  /** A value, or those of a map under it: `device: { maker: Hologic }` is `device maker`. */
  private entries({ key, value }: Pair): Entry[] {
    const name: Cell = { text: key.text.trim(), span: key.span }
    if (value.kind === 'text') return [{ key: name, cell: { text: value.text.text.trim(), span: value.at } }]
    if (value.kind === 'nothing') return [{ key: name, cell: { text: '', span: value.at } }]
    if (value.kind === 'map')
      return value.pairs.flatMap((pair) =>
        this.entries({ ...pair, key: { ...pair.key, text: `${name.text} ${pair.key.text}` } }),
      )
    const args = { ...placeOf(value.at, name.text), found: value.kind }
    this.trouble.add({ code: 'not-a-value', level: 'error', args }, value.at)
    return []
  }
}

/** A map as a whole is shown by its first line. */
function firstLine({ source, start, end }: Span): Span {
  const line = source.text.slice(start, end).search(/[\r\n]/)
  return { source, start, end: line < 0 ? end : start + line }
}
