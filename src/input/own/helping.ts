import { readNumber } from '../../quantity/number.ts'
import type { Helping } from './own.ts'

/** Grams and millilitres of the units that labels and kitchen scales use. */
const GRAMS: Readonly<Record<string, number>> = {
  g: 1, gr: 1, gram: 1, grams: 1, gramme: 1, grammes: 1, kg: 1000, kilo: 1000, kilos: 1000, kilogram: 1000, kilograms: 1000,
  oz: 28.3495, ounce: 28.3495, ounces: 28.3495, lb: 453.592, lbs: 453.592, pound: 453.592, pounds: 453.592,
} // biome-ignore format: a table
const MILLILITRES: Readonly<Record<string, number>> = {
  ml: 1, millilitre: 1, millilitres: 1, milliliter: 1, milliliters: 1, cl: 10, dl: 100, l: 1000, litre: 1000, litres: 1000,
  liter: 1000, liters: 1000, 'fl oz': 29.5735, pint: 473.176, pints: 473.176, quart: 946.353, quarts: 946.353,
} // biome-ignore format: a table

/** Beyond this no kitchen goes; most often the unit is wrong. */
const MOST = 100_000

/**
 * Reads a serving or a yield: "60 g", "1 bar (60 g)", "60 g (1 bar)", "2 biscuits = 25 g", "1 cup (240 ml)",
 * "250 ml (258 g)", "12 muffins". null: it is none of these.
 */
export function readHelping(text: string): Helping | null {
  let helping: Helping = { count: 1, name: null, grams: null, ml: null }
  for (const piece of text.split(/[()=;]|,(?!\d)/)) {
    const part = piece.trim().replace(/^(?:about|approx\.?|approximately|ca\.?|~|each)\s*/i, '')
    if (part === '') continue
    const read = readPart(part)
    if (read === null || isTwice(helping, read)) return null
    helping = { ...helping, ...read }
  }
  const { name, grams, ml } = helping
  return name === null && grams === null && ml === null ? null : helping
}

type Part = Partial<Helping>

/** A number and a unit, or a number and a name ("a bar" is one). */
function readPart(part: string): Part | null {
  const [, number = '', name = ''] =
    /^(\d[\d.,/⁄ ]*[½⅓⅔¼¾]?|[½⅓⅔¼¾]|an?(?=\s)|one(?=\s))?\s*(\p{L}.*?)\.?$/u.exec(part) ?? []
  if (name === '') return null
  const read = /^(?:an?|one|)$/.test(number) ? { value: 1 } : readNumber(number.trim())
  if (!('value' in read) || !(read.value > 0)) return null
  const unit = name.toLowerCase().replaceAll(/\s+/g, ' ')
  const grams = Object.hasOwn(GRAMS, unit) ? GRAMS[unit] : undefined
  const ml = Object.hasOwn(MILLILITRES, unit) ? MILLILITRES[unit] : undefined
  if ((grams ?? ml) === undefined) return { count: read.value, name }
  if (number === '' || read.value * (grams ?? ml ?? 1) > MOST) return null
  return grams !== undefined ? { grams: read.value * grams } : { ml: read.value * (ml ?? 1) }
}

function isTwice(helping: Helping, part: Part): boolean {
  return (['name', 'grams', 'ml'] as const).some((key) => part[key] !== undefined && helping[key] !== null)
}
