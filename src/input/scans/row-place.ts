import type { Side } from '../../bone/scan.ts'
import type { Span } from '../../diagnostics/source.ts'
import type { FieldName } from './header-words.ts'
import { type Place, type PlaceReader, readSide } from './region-names.ts'
import { textIn } from './row-device.ts'
import type { Under } from './row-values.ts'
import { placeOf, type ScanTrouble } from './scan-trouble.ts'

type Fields = Readonly<Partial<Record<FieldName, Under>>>

/** The columns that name a place, from the whole to the part. */
const PLACE_COLUMNS = ['scan_type', 'site', 'region'] as const

/** The side of a row; null where it is not recorded. */
export function sideInRow({ side }: Fields, trouble: ScanTrouble): Side | null | 'wrong' {
  const text = textIn(side)
  if (side === undefined || text === null) return null
  const read = readSide(text)
  if (read !== null) return read
  const { span } = side.cell
  trouble.add({ code: 'unknown-side', level: 'error', args: { ...placeOf(span, side.header), text } }, span)
  return 'wrong'
}

/** The place of a row of a long table, from all columns that name it; null and a problem where it cannot be told. */
export function placeInRow(
  fields: Fields,
  side: Side | null,
  row: Span,
  { places, trouble }: { readonly places: PlaceReader; readonly trouble: ScanTrouble },
): Place | null {
  const named = PLACE_COLUMNS.map((name) => fields[name]).filter((under) => textIn(under) !== null)
  const texts = named.map((under) => textIn(under) ?? '')
  const [first] = named
  if (first === undefined) {
    const empty = fields.site ?? fields.scan_type ?? fields.region
    const span = empty?.cell.span ?? row
    trouble.add({ code: 'missing-site', level: 'error', args: placeOf(span, empty?.header ?? null) }, span)
    return null
  }
  const read = places.read(texts, side)
  if ('place' in read) return read.place
  // Of several columns the one that is wrong by itself, or else the last, which says most.
  const isBad = (under: Under) => 'suggestion' in places.read([under.cell.text], null)
  const { header, cell } =
    named.find((under): under is Under => under !== undefined && isBad(under)) ?? named.at(-1) ?? first
  const text = texts.join(' / ')
  const place = placeOf(cell.span, header)
  if (read.trouble === 'ambiguous')
    trouble.add(
      { code: 'ambiguous-site', level: 'error', args: { ...place, text, about: read.about } },
      cell.span,
    )
  else {
    const suggestion = read.suggestion()
    trouble.add({ code: 'unknown-site', level: 'error', args: { ...place, text, suggestion } }, cell.span)
  }
  return null
}
