import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Cell } from './cell.ts'
import type { Measure } from './headers.ts'
import { type DateOrder, readScanDate } from './scan-date.ts'
import { readScanNumber, type ScanUnit } from './scan-number.ts'
import type { NumberKind } from './scan-problems.ts'
import { placeOf, type ScanTrouble } from './scan-trouble.ts'

/** A cell under its header. */
export interface Under {
  readonly header: string
  readonly cell: Cell
}

/** The date of a row; null and a problem where there is none that can be read. */
export function dateIn(
  { header, cell }: Under,
  order: DateOrder | null,
  trouble: ScanTrouble,
): PlainDate | null {
  const { text, span } = cell
  const read = readScanDate(text, order)
  if ('date' in read) return read.date
  const place = placeOf(span, header === '' ? null : header)
  if (text === '') trouble.add({ code: 'missing-scan-date', level: 'error', args: place }, span)
  else if (read.trouble === 'ambiguous') {
    const args = { ...place, text, dmy: read.dmy, mdy: read.mdy }
    trouble.add({ code: 'ambiguous-date', level: 'error', args }, span)
  } else {
    trouble.add({ code: 'bad-scan-date', level: 'error', args: { ...place, text, why: read.trouble } }, span)
  }
  return null
}

/** Reports print scores with one decimal and BMD with three; no BMD is below zero. */
const LIKE_BMD = /^\+?[0-2]?[.,]\d{3}(?!\d)/

/** A number that is read, what it is meant to be, or null; `wrong`: a problem was added. */
export type NumberIn = { readonly kind: Measure; readonly value: number } | 'none' | 'wrong'

/** The number of a cell of a column; units behind it must be those of the column. */
export function numberIn({ header, cell }: Under, measure: Measure, trouble: ScanTrouble): NumberIn {
  const { text, span } = cell
  const read = readScanNumber(text)
  if (read.kind === 'none') return 'none'
  const kind: NumberKind = measure === 't_score' || measure === 'z_score' ? 'score' : measure
  if (read.kind === 'other') {
    const args = { ...placeOf(span, header), text, kind }
    trouble.add({ code: 'bad-scan-number', level: 'error', args }, span)
    return 'wrong'
  }
  const { value, unit } = read
  if (unit !== null && !fits(kind, unit, value)) {
    const args = { ...placeOf(span, header), text, unit, kind }
    trouble.add({ code: 'wrong-scan-unit', level: 'error', args }, span)
    return 'wrong'
  }
  if (kind === 'score' && LIKE_BMD.test(text))
    trouble.add({ code: 'score-like-bmd', level: 'warning', args: { ...placeOf(span, header), text } }, span)
  if (kind === 'score' || kind === 'bmd') return { kind: measure, value }
  return lscIn({ header, cell }, kind, value, unit, trouble)
}

/** A BMD in mg/cm2 is let through as the number that it is: the checks of the bone room say what it looks like. */
function fits(kind: NumberKind, unit: ScanUnit, value: number): boolean {
  switch (kind) {
    case 'bmd':
      return unit === 'g/cm2' || (unit === 'mg/cm2' && value >= 200)
    case 'score':
      return unit === 'SD'
    case 'lsc':
      return unit === 'g/cm2' || unit === '%'
    case 'lsc_pct':
      return unit === '%'
    case 'lsc_g_cm2':
    case 'precision_g_cm2':
      return unit === 'g/cm2'
  }
}

/** An LSC without a unit below this is in g/cm2. */
const G_BELOW = 0.2
/** And above this in per cent. */
const PERCENT_ABOVE = 1

/** What an LSC or a precision error can be; above and below exclusive. A convention: no facility is outside of it. */
const POSSIBLE = {
  lsc_g_cm2: { above: 0, below: G_BELOW },
  lsc_pct: { above: 0.2, below: 50 },
  precision_g_cm2: { above: 0, below: 0.1 },
} as const

function lscIn(
  { header, cell: { text, span } }: Under,
  kind: 'lsc' | keyof typeof POSSIBLE,
  value: number,
  unit: ScanUnit | null,
  trouble: ScanTrouble,
): NumberIn {
  const meant = kind !== 'lsc' ? kind : unitOfLsc(value, unit)
  if (meant === null) {
    trouble.add({ code: 'lsc-without-unit', level: 'error', args: { ...placeOf(span, header), text } }, span)
    return 'wrong'
  }
  const { above, below } = POSSIBLE[meant]
  if (value > above && value < below) return { kind: meant, value }
  const args = { ...placeOf(span, header), text, kind: meant, above, below }
  trouble.add({ code: 'lsc-out-of-range', level: 'error', args }, span)
  return 'wrong'
}

function unitOfLsc(value: number, unit: ScanUnit | null): 'lsc_g_cm2' | 'lsc_pct' | null {
  if (unit !== null) return unit === '%' ? 'lsc_pct' : 'lsc_g_cm2'
  if (value < G_BELOW) return 'lsc_g_cm2'
  return value > PERCENT_ABOVE ? 'lsc_pct' : null
}
