/** A number as it stands in a cell, with the unit behind it; `none`: nothing was measured. */
export type ReadScanNumber =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number; readonly unit: ScanUnit | null }
  | { readonly kind: 'other' }

/** Units that stand behind numbers on scan reports. */
export type ScanUnit = 'g/cm2' | 'mg/cm2' | '%' | 'SD'

/** What printouts and spreadsheets put where nothing was measured. */
const NONE =
  /^(?:[-*._?~]*|n\.?\s?\/?a\.?|#n\/a|n\.?d\.?|nan|null|nil|none|no value|not (?:available|measured|done|recorded)|unknown)$/i

/** Signs that print as a minus: hyphens, figure dash, en dash, em dash, the minus of mathematics, and wide forms. */
const MINUS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

/**
 * Reads `-2.1`, `-2,1`, `\u22122.1`, `0.912 g/cm\u00B2`, `5.3 %`. A comma is a decimal comma: no figure of a scan
 * report goes into the thousands.
 */
export function readScanNumber(written: string): ReadScanNumber {
  if (written === '') return { kind: 'none' }
  // Most cells are this; the patterns below take longer to prepare than a report to read.
  if (/^-?\d{1,15}(?:\.\d{1,20})?$/.test(written))
    return { kind: 'number', value: Number(written) + 0, unit: null }
  const text = written
    .replaceAll(MINUS, '-')
    .replaceAll(/[\s\u200B]+/g, ' ')
    .trim()
  if (NONE.test(text)) return { kind: 'none' }
  const parts = /^([+-]?) ?(\d{1,15}(?:[.,]\d{0,20})?|[.,]\d{1,20}) ?(.*)$/.exec(text)
  if (parts === null) return { kind: 'other' }
  const unit = parts[3] === '' ? null : unitOf(parts[3] ?? '')
  if (unit === undefined) return { kind: 'other' }
  const size = Number((parts[2] ?? '').replace(',', '.'))
  return { kind: 'number', value: parts[1] === '-' && size !== 0 ? -size : size, unit }
}

/** The unit that a text names, whatever its spelling; undefined: none that belongs to a scan. */
export function unitOf(text: string): ScanUnit | undefined {
  const folded = text
    .toLowerCase()
    .replaceAll(/[\s.·()[\]^]+/g, '')
    .replaceAll('\u00B2', '2')
  if (folded === '%' || folded === 'percent' || folded === 'pct') return '%'
  if (/^s\.?d\.?s?$/.test(folded)) return 'SD'
  const density = /^(m?)gm?(?:\/|per)?(?:cm2|cm-2|sqcm|cm\*\*2)$/.exec(folded)
  if (density === null) return undefined
  return density[1] === 'm' ? 'mg/cm2' : 'g/cm2'
}
