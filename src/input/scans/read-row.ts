import type { CheckedField } from '../../bone/checks.ts'
import { type Device, resultAt, type SiteResult } from '../../bone/scan.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Span } from '../../diagnostics/source.ts'
import type { Row } from './cell.ts'
import type { FieldName } from './header-words.ts'
import type { Measure } from './headers.ts'
import { type Place, readPlace } from './region-names.ts'
import { deviceIn } from './row-device.ts'
import { placeInRow, sideInRow } from './row-place.ts'
import { dateIn, numberIn, type Under } from './row-values.ts'
import type { DateOrder } from './scan-date.ts'
import { lineOf, type ScanTrouble } from './scan-trouble.ts'

/** A result with the cells that it comes from. */
export interface PlacedResult {
  readonly result: SiteResult
  readonly cells: Readonly<Partial<Record<CheckedField, Under>>>
  readonly row: Span
}

export interface RowRead {
  readonly date: PlainDate
  readonly device: Device
  readonly results: readonly PlacedResult[]
}

export type Fields = Readonly<Partial<Record<FieldName, Under>>>
interface MeasureCell extends Under {
  readonly measure: Measure
  readonly place: Place | null
}

/**
 * The results of one row: one by its own site, and one for each place that the headers name. Every cell is read,
 * whatever is wrong with the others. null: there is no date or nothing that could be used.
 */
export function readRow(row: Row, order: DateOrder | null, trouble: ScanTrouble): RowRead | null {
  const fields: Partial<Record<FieldName, Under>> = {}
  const measures: MeasureCell[] = []
  for (const { column, meaning, cell } of row.cells) {
    const under = { header: column.header, cell }
    if (meaning.kind === 'field') fields[meaning.field] = under
    else measures.push({ ...under, measure: meaning.measure, place: meaning.place })
  }
  const date = dateIn(fields.date ?? { header: '', cell: { text: '', span: row.span } }, order, trouble)
  const device = deviceIn(fields, trouble)
  const results = resultsIn(row, fields, measures, trouble)
  if (date === null || results.length === 0) return null
  const dated = results.map((one) => ({ ...one, cells: { ...one.cells, date: fields.date } }))
  return { date, device, results: dated as PlacedResult[] }
}

function resultsIn(
  row: Row,
  fields: Fields,
  measures: readonly MeasureCell[],
  trouble: ScanTrouble,
): PlacedResult[] {
  const own = measures.filter(({ place }) => place === null)
  const isLong = own.some(({ measure }) => VALUES.has(measure))
  const side = sideInRow(fields, trouble)
  const values = new Values(row.span)
  // Without its side a hip is another measurement; its name is still looked at.
  const named = isLong ? placeInRow(fields, side === 'wrong' ? null : side, row.span, trouble) : null
  const ownPlace = side === 'wrong' ? null : named
  for (const one of own) values.read(isLong ? ownPlace : null, one, trouble)
  for (const one of measures) {
    if (one.place === null) continue
    const of = side === 'wrong' ? null : withRow(one.place, side, isLong ? undefined : fields.region)
    values.read(of, one, trouble)
  }
  // Said once, and not of a row where something that was given could not be read.
  if (values.isEmpty)
    trouble.add({ code: 'row-without-value', level: 'warning', args: { line: lineOf(row.span) } }, row.span)
  return values.results()
}

const VALUES: ReadonlySet<Measure> = new Set(['bmd', 't_score', 'z_score'])

/** A place of a header, with what the row says of the side of hips and of the vertebrae of the spine. */
function withRow(place: Place, side: Place['side'], region: Under | undefined): Place {
  if (place.site !== 'lumbar_spine') return { ...place, side: place.side ?? side }
  const named = region === undefined || place.region !== null ? null : regionOf(region)
  return { ...place, region: place.region ?? named }
}

function regionOf({ cell }: Under): string | null {
  const read = cell.text === '' ? null : readPlace([cell.text])
  return read !== null && 'place' in read ? read.place.region : null
}

interface ReadNumber {
  readonly kind: Measure
  readonly value: number
}

/** The numbers of a row as they are read, by place. */
class Values {
  private readonly byPlace = new Map<string, { result: SiteResult; cells: PlacedResult['cells'] }>()
  private readonly ofRow: ReadNumber[] = []
  private readonly row: Span
  /** No number of a measurement is there, not even one that is wrong. */
  isEmpty = true

  constructor(row: Span) {
    this.row = row
  }

  read(place: Place | null, { measure, place: _, ...under }: MeasureCell, trouble: ScanTrouble): void {
    const number = numberIn(under, measure, trouble)
    if (VALUES.has(measure) && number !== 'none') this.isEmpty = false
    if (number === 'none' || number === 'wrong') return
    if (place === null) {
      if (!VALUES.has(measure)) this.ofRow.push(number)
      return
    }
    const key = JSON.stringify(place)
    const before = this.byPlace.get(key) ?? { result: resultAt(place.site, place), cells: {} }
    const field = CHECKED.get(measure)
    const cells = field === undefined ? before.cells : { ...before.cells, [field]: under }
    this.byPlace.set(key, { result: withNumber(before.result, number), cells })
  }

  /** An LSC without a place is that of the only site of a wide row; of several it would be a guess. */
  results(): PlacedResult[] {
    const all = [...this.byPlace.values()].filter(({ result }) => hasValue(result))
    const isOneSite = new Set(all.map(({ result }) => result.site)).size === 1
    const ofAll = isOneSite ? this.ofRow : []
    return all.map(({ result, cells }) => ({
      result: ofAll.reduce(withNumber, result),
      cells,
      row: this.row,
    }))
  }
}

const CHECKED: ReadonlyMap<Measure, CheckedField> = new Map([
  ['bmd', 'bmdGPerCm2'],
  ['t_score', 'tScore'],
  ['z_score', 'zScore'],
])

function withNumber(result: SiteResult, { kind, value }: ReadNumber): SiteResult {
  switch (kind) {
    case 'bmd':
      return { ...result, bmdGPerCm2: value }
    case 't_score':
      return { ...result, tScore: value }
    case 'z_score':
      return { ...result, zScore: value }
    case 'lsc_pct':
      return { ...result, lsc: { ...result.lsc, percent: value } }
    case 'precision_g_cm2':
      return { ...result, precisionGPerCm2: value }
    // `lsc` has become one of the two by now.
    case 'lsc_g_cm2':
    case 'lsc':
      return { ...result, lsc: { ...result.lsc, gPerCm2: value } }
  }
}

function hasValue({ bmdGPerCm2, tScore, zScore }: SiteResult): boolean {
  return bmdGPerCm2 !== null || tScore !== null || zScore !== null
}
