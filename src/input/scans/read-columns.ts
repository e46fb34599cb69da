import type { Cell, Column } from './cell.ts'
import { type Meaning, type ReadHeader, readAs, readHeader } from './headers.ts'
import { placeOf, type ScanTrouble } from './scan-trouble.ts'

/** Reads the headers of a table, or the keys of a map; what cannot be read is a problem at its place. */
export function readColumns(headers: readonly Cell[], trouble: ScanTrouble): Column[] {
  const first = new Map<string, string>()
  return headers.map((cell): Column => {
    const meaning = cell.text === '' ? null : meaningOf(cell, readHeader(cell.text), trouble)
    if (meaning === null) return { header: cell.text, meaning }
    const name = readAs(meaning)
    const firstHeader = first.get(name)
    if (firstHeader === undefined) {
      first.set(name, cell.text)
      return { header: cell.text, meaning }
    }
    const args = { ...placeOf(cell.span, cell.text), readAs: name, firstHeader }
    trouble.add({ code: 'duplicate-column', level: 'error', args }, cell.span)
    return { header: cell.text, meaning: null }
  })
}

function meaningOf({ text, span }: Cell, read: ReadHeader, trouble: ScanTrouble): Meaning | null {
  if ('meaning' in read) return read.meaning
  const place = placeOf(span, text)
  if (read.trouble === 'ambiguous') {
    trouble.add({ code: 'ambiguous-site', level: 'error', args: { ...place, text, about: read.about } }, span)
  } else if (read.trouble === 'not-read') {
    trouble.add({ code: 'column-not-read', level: 'warning', args: place }, span)
  } else {
    trouble.add(
      { code: 'unknown-column', level: 'error', args: { ...place, suggestion: read.suggestion() } },
      span,
    )
  }
  return null
}
