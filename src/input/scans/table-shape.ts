import type { Span } from '../../diagnostics/source.ts'
import type { Cell, Column } from './cell.ts'
import { lineOf, placeOf, type ScanTrouble } from './scan-trouble.ts'

/** Whether the columns of a table can hold scans: a date, and numbers of a place; what is missing is said. */
export function checkShape(
  header: readonly Cell[],
  columns: readonly Column[],
  span: Span,
  trouble: ScanTrouble,
): boolean {
  const meanings = columns.map(({ meaning }) => meaning).filter((meaning) => meaning !== null)
  const has = (...fields: string[]) =>
    meanings.some((one) => one.kind === 'field' && fields.includes(one.field))
  const values = meanings.filter((one) => one.kind === 'measure' && SCORES.has(one.measure))
  const isLong = values.some((one) => one.kind === 'measure' && one.place === null)
  const hasDate = has('date')
  const hasSite = !isLong || has('site', 'scan_type', 'region')
  const lacks = (code: 'no-date-column' | 'no-value-column' | 'no-site-column') =>
    trouble.add({ code, level: 'error', args: { line: lineOf(span) } }, span)
  if (!hasDate) lacks('no-date-column')
  if (values.length === 0) lacks('no-value-column')
  if (!hasSite) lacks('no-site-column')
  if (!isLong && values.length > 0) lscOfOneSite(header, columns, trouble)
  return hasDate && hasSite && values.length > 0
}

const SCORES: ReadonlySet<string> = new Set(['bmd', 't_score', 'z_score'])

/** In a wide table an LSC without a site would be that of every site at once, which none is. */
function lscOfOneSite(header: readonly Cell[], columns: readonly Column[], trouble: ScanTrouble): void {
  const places = new Set(
    columns.flatMap(({ meaning }) =>
      meaning?.kind === 'measure' && meaning.place !== null ? [meaning.place.site] : [],
    ),
  )
  if (places.size < 2) return
  columns.forEach(({ meaning, header: name }, i) => {
    const span = header[i]?.span
    if (meaning?.kind !== 'measure' || meaning.place !== null || span === undefined) return
    trouble.add({ code: 'lsc-of-which-site', level: 'error', args: placeOf(span, name) }, span)
  })
}
