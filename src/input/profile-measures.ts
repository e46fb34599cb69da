import { readNumber } from '../quantity/number.ts'

/** What a measure of a profile may be: its units with the factor to ours, the range in ours, and how it is written. */
export interface Measure {
  readonly units: Readonly<Record<string, number>>
  /** The unit taken where none is written; null: one must be written. */
  readonly plain: string | null
  readonly from: number
  readonly to: number
  /** Our unit, for messages. */
  readonly unit: string
  readonly example: string
}

// Ranges catch slips of the keys; they are no clinical limits. 1 in = 2.54 cm, 1 lb = 0.453592 kg, 1 st = 14 lb.
// 25(OH)D: nmol/L = ng/mL x 2.496 (domain.md 1.2). Drinks: 14 g a US drink, 8 g a UK unit (domain.md 5.12).
export const MEASURES = {
  height: { units: { cm: 1, m: 100, in: 2.54, '"': 2.54, ft: 30.48, "'": 30.48 }, plain: 'cm', from: 100, to: 230, unit: 'cm', example: '162 cm' },
  weight: { units: { kg: 1, lb: 0.453592, lbs: 0.453592, st: 6.350288 }, plain: null, from: 25, to: 300, unit: 'kg', example: '62 kg' },
  age: { units: { years: 1, year: 1, y: 1 }, plain: 'years', from: 0, to: 120, unit: 'years', example: '65' },
  sodium_limit: { units: { mg: 1, g: 1000 }, plain: 'mg', from: 200, to: 10_000, unit: 'mg', example: '2000 mg' },
  vitamin_d_blood: { units: { 'nmol/l': 1, 'ng/ml': 2.496 }, plain: null, from: 2, to: 1000, unit: 'nmol/L', example: '50 nmol/L' },
  height_loss: { units: { cm: 1, in: 2.54, mm: 0.1 }, plain: 'cm', from: 0, to: 30, unit: 'cm', example: '2 cm' },
  joint_pain: { units: { '/10': 1, of10: 1 }, plain: '/10', from: 0, to: 10, unit: 'of 10', example: '4' },
  glucocorticoid_months: { units: { months: 1, month: 1 }, plain: 'months', from: 0, to: 1200, unit: 'months', example: '0' },
  falls_last_12_months: { units: { falls: 1, fall: 1 }, plain: 'falls', from: 0, to: 400, unit: 'falls', example: '0' },
  alcohol: {
    units: {
      'drink/day': 14, 'drinks/day': 14, 'drink/week': 2, 'drinks/week': 2, 'unit/day': 8, 'units/day': 8,
      'unit/week': 8 / 7, 'units/week': 8 / 7, 'g/day': 1, 'g/week': 1 / 7,
    },
    plain: null, from: 0, to: 500, unit: 'g a day', example: '1 drink/day',
  },
  risk: { units: { '%': 1 }, plain: '%', from: 0, to: 100, unit: '%', example: '12' },
} as const satisfies Record<string, Measure> // biome-ignore format: a table

export type MeasureRead = { readonly value: number } | { readonly trouble: 'form' | 'range' }

/** A number and the unit behind it; "/10" and "of 10" are units of a score. */
const PART = /([\d.,]+)\s*((?:\/|(?:out )?of)\s*10(?!\d)|[^\d\s.,][^\d.,]*)?/y

/** Pairs of units that one measure can be given in: "5 ft 4 in", "9 st 10 lb". */
const PAIRS: Readonly<Record<string, readonly string[]>> = { ft: ['in'], "'": ['"', 'in'], st: ['lb', 'lbs'] }
/** How many of the second unit make one of the first: "5 ft 30" is a slip. A number alone there is of that unit. */
const MAKE_ONE: Readonly<Record<string, number>> = { ft: 12, "'": 12, st: 14 }

/** Reads "162 cm", "5 ft 4 in", "9 st 10 lb", "1 drink/day" into our unit. Zero is zero in any unit. */
export function readMeasure(text: string, measure: Measure): MeasureRead {
  const parts = partsOf(text.trim().toLowerCase(), measure.plain)
  if (parts === null) return { trouble: 'form' }
  const [first, second] = parts
  if (second !== undefined && !PAIRS[first?.unit ?? '']?.includes(second.unit)) return { trouble: 'form' }
  if (second !== undefined && second.value >= (MAKE_ONE[first?.unit ?? ''] ?? 0)) return { trouble: 'form' }
  if (first?.unit === '' && first.value !== 0) return { trouble: 'form' }
  let total = 0
  for (const { value, unit } of parts) {
    const factor = unit === '' ? 0 : Object.hasOwn(measure.units, unit) ? measure.units[unit] : undefined
    if (factor === undefined) return { trouble: 'form' }
    total += value * factor
  }
  return total >= measure.from && total <= measure.to ? { value: total } : { trouble: 'range' }
}

/** One or two numbers with their units; '' where none is written and none can be taken. */
function partsOf(text: string, plain: string | null): { value: number; unit: string }[] | null {
  const parts: { value: number; unit: string }[] = []
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    PART.lastIndex = at
    const [, digits, written = ''] = PART.exec(text) ?? []
    const read = readNumber(digits ?? '')
    if (digits === undefined || !('value' in read)) return null
    const unit = unitOf(written)
    const [first] = parts
    const ofPair = first === undefined ? undefined : PAIRS[first.unit]?.[0]
    // "5 ft 4" is said of feet and inches; "60 kg 4" of nothing.
    if (unit === '' && first !== undefined && ofPair === undefined) return null
    parts.push({ value: read.value, unit: unit === '' ? (ofPair ?? plain ?? '') : unit })
  }
  return parts.length === 1 || parts.length === 2 ? parts : null
}

/** "drinks a day" and "drinks per day" as "drinks/day". */
function unitOf(written: string): string {
  return written
    .replace(/[′’]/g, "'")
    .replace(/[″”]/g, '"')
    .replace(/\s+(?:a|per)\s+/, '/')
    .replace(/^out (?=of)/, '')
    .replace(/\s+/g, '')
    .replace(/\.$/, '')
}
