import type { CheckedField } from '../../bone/checks.ts'
import { type Device, resultAt, type SiteResult } from '../../bone/scan.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Span } from '../../diagnostics/source.ts'
import type { Row } from './cell.ts'
import type { FieldName } from './header-words.ts'
import type { Measure } from './headers.ts'
import type { Place, PlaceReader } from './region-names.ts'
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

/** What is the same for all rows of a file. */
export interface RowContext {
  readonly order: DateOrder | null
  readonly places: PlaceReader
  readonly trouble: ScanTrouble
}

/**
 * The results of one row: one by its own site, and one for each place that the headers name. Every cell is read,
 * whatever is wrong with the others. null: there is no date or nothing that could be used.
 */
export function readRow(row: Row, { order, places, trouble }: RowContext): RowRead | null {
  const before = trouble.errors
  const fields: Partial<Record<FieldName, Under>> = {}
  const measures: MeasureCell[] = []
  for (const { column, meaning, cell } of row.cells) {
    const under = { header: column.header, cell }
    if (meaning.kind === 'field') fields[meaning.field] = under
    else measures.push({ ...under, measure: meaning.measure, place: meaning.place })
  }
  const date = dateIn(fields.date ?? { header: '', cell: { text: '', span: row.span } }, order, trouble)
  const device = deviceIn(fields, trouble)
  const results = resultsIn(row, fields, measures, { places, trouble })
  if (trouble.errors > before) trouble.unreadDates.push(date)
  return date === null || results.length === 0 ? null : { date, device, results }
}

function resultsIn(
  row: Row,
  fields: Fields,
  measures: readonly MeasureCell[],
  { places, trouble }: Pick<RowContext, 'places' | 'trouble'>,
): PlacedResult[] {
  const own = measures.filter(({ place }) => place === null)
  const isLong = own.some(({ measure }) => VALUES.has(measure))
  const side = sideInRow(fields, trouble)
  const values = new Values(row.span)
  // Without its side a hip is another measurement; its name is still looked at.
  const named = isLong
    ? placeInRow(fields, side === 'wrong' ? null : side, row.span, { places, trouble })
    : null
  const ownPlace = side === 'wrong' ? null : named
  for (const one of own) values.read(isLong ? ownPlace : null, one, trouble)
  for (const one of measures) {
    if (one.place === null) continue
    const of =
      side === 'wrong' ? null : withRow(one.place, side, isLong ? null : regionOf(fields.region, places))
    values.read(of, one, trouble)
  }
  // Said once, and not of a row where something that was given could not be read.
  if (values.isEmpty)
    trouble.add({ code: 'row-without-value', level: 'warning', args: { line: lineOf(row.span) } }, row.span)
  return values.results(fields.date)
}

const VALUES: ReadonlySet<Measure> = new Set(['bmd', 't_score', 'z_score'])

/** A place of a header, with what the row says of the side of hips and of the vertebrae of the spine. */
function withRow(place: Place, side: Place['side'], region: string | null): Place {
  if (place.site !== 'lumbar_spine') return { ...place, side: place.side ?? side }
  return { ...place, region: place.region ?? region }
}

function regionOf(region: Under | undefined, places: PlaceReader): string | null {
  if (region === undefined || region.cell.text === '') return null
  const read = places.read([region.cell.text], null)
  return 'place' in read ? read.place.region : null
}

interface ReadNumber {
  readonly kind: Measure
  readonly value: number
}

interface OfPlace {
  readonly place: Place
  readonly numbers: ReadNumber[]
  readonly cells: Partial<Record<CheckedField, Under>>
}

/** The numbers of a row as they are read, by place. */
class Values {
  private readonly byPlace = new Map<string, OfPlace>()
  private readonly ofRow: ReadNumber[] = []
  private readonly row: Span
  /** No number of a measurement is there, not even one that is wrong. */
  isEmpty = true

  constructor(row: Span) {
    this.row = row
  }

  read(place: Place | null, { measure, header, cell }: MeasureCell, trouble: ScanTrouble): void {
    const under = { header, cell }
    const number = numberIn(under, measure, trouble)
    if (VALUES.has(measure) && number !== 'none') this.isEmpty = false
    if (number === 'none' || number === 'wrong') return
    if (place === null) {
      if (!VALUES.has(measure)) this.ofRow.push(number)
      return
    }
    const { numbers, cells } = this.at(place)
    numbers.push(number)
    const field = CHECKED.get(measure)
    if (field !== undefined) cells[field] = under
  }

  private at(place: Place): OfPlace {
    const key = `${place.site}|${place.side}|${place.region}|${place.ignoredRegion}`
    const before = this.byPlace.get(key)
    if (before !== undefined) return before
    const made = { place, numbers: [], cells: {} }
    this.byPlace.set(key, made)
    return made
  }

  /** An LSC without a place is that of the only site of a wide row; of several it would be a guess. */
  results(date: Under | undefined): PlacedResult[] {
    const all = [...this.byPlace.values()].filter(({ numbers }) =>
      numbers.some(({ kind }) => VALUES.has(kind)),
    )
    const isOneSite = new Set(all.map(({ place }) => place.site)).size === 1
    const ofAll = isOneSite ? this.ofRow : []
    return all.map(({ place, numbers, cells }) => ({
      result: [...numbers, ...ofAll].reduce(withNumber, resultAt(place.site, place)),
      cells: date === undefined ? cells : { ...cells, date },
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
