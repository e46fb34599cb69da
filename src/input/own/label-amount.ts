import { milligramsIn } from '../../quantity/mass-unit.ts'
import { readNumber } from '../../quantity/number.ts'

/** One amount of a label line as printed. */
export interface LabelAmount {
  readonly value: number
  /** Half of the last printed place: how far the true value may be off by rounding alone. */
  readonly halfStep: number
  readonly unit: string
  /** "< 0.5 g": no more than `value`. */
  readonly isBelow: boolean
}

/** Why the value of a label line cannot be taken. */
export type LabelTrouble = 'daily-value' | 'without-unit' | 'ambiguous-comma' | 'negative' | 'not-understood'

export type LabelRead = { readonly amounts: readonly LabelAmount[] } | { readonly trouble: LabelTrouble }

/** Energy units in kilocalories. 1 kcal = 4.184 kJ; "Calories" on labels are kilocalories. */
export const KCAL_IN: Readonly<Record<string, number>> = {
  kcal: 1,
  kcals: 1,
  cal: 1,
  cals: 1,
  calorie: 1,
  calories: 1,
  kj: 1 / 4.184,
}

const BELOW = /^(?:<|≤|less than|under|below)\s*/
/** "20 % DV", "(15 % NRV*)", "25%" behind an amount, or alone. */
const PERCENT = /\(?\s*\d+(?:[.,]\d+)?\s*%[^)\d]*\)?\s*$/
const PART = /([-−]?)\s*(\d[\d.,]*(?:\s*[/⁄]\s*\d+(?=\s))?|[.,]\d+)\s*([a-zµ.]*)/y

/**
 * Reads the value of a label line: "300 mg", "0,4 g", "1046 kJ / 250 kcal", "10 µg (400 IU)", "< 0.5 g",
 * "260 mg (20 % DV)". `keyUnit` is the unit that the key holds, for a number without one of its own.
 */
export function readLabelAmount(text: string, keyUnit: string | null): LabelRead {
  const written = text.trim().toLowerCase().replaceAll('μ', 'µ')
  if (/^(?:a )?traces?$/.test(written)) return { amounts: [{ ...NOTHING, isBelow: true }] }
  const rest = written.replace(PERCENT, '').trim()
  if (rest === '' && written !== '') return { trouble: 'daily-value' }
  const amounts: LabelAmount[] = []
  for (const piece of piecesOf(rest)) {
    const read = onePiece(piece, keyUnit)
    if ('trouble' in read) return read
    amounts.push(read)
  }
  return amounts.length === 0 ? { trouble: 'not-understood' } : { amounts }
}

/** "1046 kJ / 250 kcal" and "10 µg (400 IU)" give the same amount twice; "1/2 g" is one. */
function piecesOf(text: string): string[] {
  return text
    .split(/[()=;|]|(?<=[a-zµ.])\s*[/,]\s*|\s+or\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function onePiece(text: string, keyUnit: string | null): LabelAmount | { readonly trouble: LabelTrouble } {
  const isBelow = BELOW.test(text)
  const bare = text.replace(BELOW, '')
  PART.lastIndex = 0
  const [whole, sign, number = '', written = ''] = PART.exec(bare) ?? []
  if (whole === undefined || whole.length < bare.length) return { trouble: 'not-understood' }
  if (sign !== '') return { trouble: 'negative' }
  const read = readNumber(number)
  if ('trouble' in read)
    return { trouble: read.trouble === 'ambiguous-comma' ? 'ambiguous-comma' : 'not-understood' }
  const unit = written.replaceAll('.', '') || keyUnit
  // Nothing of it is nothing in any unit.
  if (unit === null) return read.value === 0 ? { ...NOTHING, isBelow } : { trouble: 'without-unit' }
  return { value: read.value, halfStep: halfStepOf(number, unit), unit, isBelow }
}

const NOTHING = { value: 0, halfStep: 0, unit: '' }

/** Grams are rounded to the place printed; energy and milligrams are rounded to fives and tens on many labels. */
function halfStepOf(number: string, unit: string): number {
  const decimals = /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0
  if (decimals > 0) return 0.5 * 10 ** -decimals
  if ((milligramsIn(unit) ?? 0) >= 1000) return 0.5
  return number.endsWith('0') ? 5 : number.endsWith('5') ? 2.5 : 0.5
}
