import { type Device, type Maker, UNKNOWN_DEVICE } from '../../bone/scan.ts'
import { suggestionFor } from '../suggest.ts'
import type { Under } from './row-values.ts'
import { placeOf, type ScanTrouble } from './scan-trouble.ts'
import { folded, wordsOf } from './words.ts'

/** Words by which a maker is known, in a column of its own or in the name of a machine. */
const MAKER_WORDS: ReadonlyMap<string, Maker> = new Map([
  ['hologic', 'hologic'],
  ['ge', 'ge_lunar'],
  ['lunar', 'ge_lunar'],
  ['encore', 'ge_lunar'],
  ['norland', 'norland'],
])

/** Misspelt, these would be another maker, whose figures are not known. */
const MAKERS_TO_SUGGEST = ['Hologic', 'Lunar', 'GE Lunar', 'Norland']

/** The columns of a row that say which machine it was. */
export interface DeviceColumns {
  readonly maker?: Under | undefined
  readonly device?: Under | undefined
  readonly device_id?: Under | undefined
  readonly facility?: Under | undefined
}

/** The machine of a row, from as much as is recorded; the maker may stand in the name of the machine. */
export function deviceIn(columns: DeviceColumns, trouble: ScanTrouble): Device {
  const model = textIn(columns.device)
  const named = columns.maker === undefined ? null : makerIn(columns.maker, trouble)
  const maker = named ?? (model === null ? null : makerNamed(model))
  return {
    ...UNKNOWN_DEVICE,
    maker,
    model,
    id: textIn(columns.device_id),
    facility: textIn(columns.facility),
  }
}

function makerIn(under: Under, trouble: ScanTrouble): Maker | null {
  const text = textIn(under)
  if (text === null) return null
  const known = makerNamed(text)
  if (known !== null) return known
  const suggestion = suggestionFor(text, MAKERS_TO_SUGGEST)
  if (suggestion === null) return 'other'
  const { span } = under.cell
  const args = { ...placeOf(span, under.header), text, suggestion }
  trouble.add({ code: 'unknown-maker', level: 'error', args }, span)
  return null
}

function makerNamed(text: string): Maker | null {
  for (const word of wordsOf(folded(text))) {
    const maker = MAKER_WORDS.get(word)
    if (maker !== undefined) return maker
  }
  return null
}

const NOTHING: ReadonlySet<string> = new Set(['n/a', 'na', 'unknown', 'none', 'null'])

/** null: nothing is recorded. */
export function textIn(under: Under | undefined): string | null {
  const text = under?.cell.text.replaceAll(/\s+/g, ' ') ?? ''
  return /^[-*?\u2013\u2014]*$/.test(text) || NOTHING.has(text.toLowerCase()) ? null : text
}
