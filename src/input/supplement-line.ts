import type { SupplementName } from '../generated/supplements.ts'
import { supplementNames } from '../generated/supplements.ts'
import { type Nutrient, UNIT_OF } from '../nutrition/nutrients.ts'
import { milligramsIn } from '../quantity/mass-unit.ts'
import { readNumber } from '../quantity/number.ts'
import type { Trouble } from './problems.ts'
import type { SupplementLine } from './supplement.ts'
import type { TextAt } from './text-at.ts'

const AMOUNT =
  /(?<![\w.,])(-?\s?[\d.,]+(?:\s?[½¼¾])?)\s*(mg|g|grams?|milligrams?|µg|μg|ug|mcg|micrograms?|iu|i\.u\.|ie|units?|ml|drops?)(?![\w])/i
const TIMES =
  /(?<![\w.])(\d+)\s*(?:x|×|\*|tablets?(?: of)?|capsules?(?: of)?|pills?(?: of)?|softgels?(?: of)?|gumm(?:y|ies)(?: of)?)\s+(?=\d)/i
const PER_DAY_TIMES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice|two times|2\s?(?:x|times))\s*(?:a|per|\/)?\s*(?:day|daily)\b/i, 2],
  [/\b(?:three times|thrice|3\s?(?:x|times))\s*(?:a|per|\/)?\s*(?:day|daily)\b/i, 3],
  [/\b(?:every other day|every second day|alternate days)\b/i, 1 / 2],
  [/\b(?:per|a|each|every|\/)\s*week\b|\bweekly\b|\/\s*wk\b/i, 1 / 7],
  [/\b(?:per|a|each|every|\/)\s*month\b|\bmonthly\b/i, 12 / 365.25],
  [/\b(?:per|a|each|every|\/)\s*day\b|\bdaily\b/i, 1],
]

/** Amounts a day beyond which a slip of the keys is likelier than a pill: 100,000 mg, or 100,000 IU of vitamin D. */
const HUGE_MG = 100_000
const HUGE_IU = 100_000

/**
 * Reads `NAME AMOUNT UNIT [elemental|salt] [per day|week|month]`, in either order, several joined by `+` or "and".
 * An unknown name is kept without a dose; a known one without an amount is a problem.
 */
export function readSupplementLine(text: TextAt, trouble: Trouble): SupplementLine[] {
  const parts = text.text
    .split(/\s*(?:\+|;|&|\/(?=\s*[a-z])|\band\b(?=[^,;+]*\d))\s*/i)
    .filter((part) => part.trim() !== '')
  const whole = parts.every((part) => AMOUNT.test(part)) ? parts : [text.text]
  const before = trouble.list.length
  const perDay = perDayOf(text.text)
  const lines = whole.map((part) => readPart(part, perDay, text, trouble))
  return trouble.list.length > before ? [] : lines
}

function perDayOf(text: string): number {
  return PER_DAY_TIMES.find(([pattern]) => pattern.test(text))?.[1] ?? 1
}

function readPart(part: string, perDay: number, text: TextAt, trouble: Trouble): SupplementLine {
  const nothing: SupplementLine = { text, dose: null }
  const name = nameIn(part)
  if (name === null) return nothing
  const found = AMOUNT.exec(part)
  if (found === null) {
    trouble.add({ code: 'supplement-without-amount', level: 'error', args: { name: name.name } }, text.span)
    return nothing
  }
  const amount = amountOf(found[1] ?? '', name.nutrient, text, trouble)
  const unit = found[2] ?? ''
  if (amount === null) return nothing
  const count = Number(TIMES.exec(part)?.[1] ?? 1)
  const mg = elementalMg({ part, name, amount, unit }, text, trouble)
  if (mg === null) return nothing
  const total = mg * count * perDay
  if (mg > HUGE_MG || (name.iuPerUg !== null && mg * 1000 * name.iuPerUg > HUGE_IU)) {
    trouble.add(
      {
        code: 'supplement-amount',
        level: 'error',
        args: { text: found[0], why: 'huge', nutrient: name.nutrient },
      },
      text.span,
    )
    return nothing
  }
  return { text, dose: { nutrient: name.nutrient, amountPerDay: total / mgPerUnit(name.nutrient) } }
}

/** The longest known name that stands in the part as whole words; null: a supplement whose content is not known. */
function nameIn(part: string): SupplementName | null {
  const words = ` ${part.toLowerCase().replace(/[^a-z0-9+]+/g, ' ')} `
  if (/ (multi|multivitamin|multivitamins|complex|multimineral) /.test(words)) return null
  return supplementNames.find(({ name }) => words.includes(` ${name.replace(/[^a-z0-9+]+/g, ' ')} `)) ?? null
}

function amountOf(written: string, nutrient: Nutrient, text: TextAt, trouble: Trouble): number | null {
  const refuse = (why: 'ambiguous-comma' | 'zero' | 'negative'): null => {
    trouble.add(
      { code: 'supplement-amount', level: 'error', args: { text: written, why, nutrient } },
      text.span,
    )
    return null
  }
  if (written.trim().startsWith('-')) return refuse('negative')
  const read = readNumber(written)
  if (!('value' in read)) return refuse('ambiguous-comma')
  return read.value > 0 ? read.value : refuse('zero')
}

/** Milligrams of the element or vitamin in one pill; null and a problem where the line does not settle it. */
function elementalMg(
  { part, name, amount, unit }: { part: string; name: SupplementName; amount: number; unit: string },
  text: TextAt,
  trouble: Trouble,
): number | null {
  if (/^(iu|i\.u\.|ie|units?)$/i.test(unit)) {
    if (name.iuPerUg !== null) return amount / name.iuPerUg / 1000
    trouble.add({ code: 'iu-not-for', level: 'error', args: { name: name.name } }, text.span)
    return null
  }
  const mgPer = milligramsIn(unit)
  if (mgPer === undefined) {
    trouble.add({ code: 'supplement-unit', level: 'error', args: { unit, name: name.name } }, text.span)
    return null
  }
  const mg = amount * mgPer
  if (!name.isSalt || /\b(elemental|as the element|of the element)\b/i.test(part)) return mg
  const element = name.nutrient
  if (!/\bsalt\b/i.test(part)) {
    const elementalAmount = name.share === null ? null : amount * name.share
    trouble.add(
      {
        code: 'salt-or-element',
        level: 'error',
        args: { name: name.name, amount, unit, element, elementalAmount },
      },
      text.span,
    )
    return null
  }
  if (name.share !== null) return mg * name.share
  trouble.add({ code: 'salt-share-unknown', level: 'error', args: { name: name.name, element } }, text.span)
  return null
}

function mgPerUnit(nutrient: Nutrient): number {
  const unit = UNIT_OF[nutrient]
  return unit === 'g' ? 1000 : unit === 'mg' ? 1 : 0.001
}
