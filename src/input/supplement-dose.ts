import type { SupplementForm, SupplementName } from '../generated/supplements.ts'
import { isCalciumProduct, isVitaminDProduct } from '../nutrition/calcium-products.ts'
import { type Nutrient, UNIT_OF } from '../nutrition/nutrients.ts'
import { milligramsIn } from '../quantity/mass-unit.ts'
import { readNumber } from '../quantity/number.ts'
import { type DosePart, scanDose } from './dose-scan.ts'
import { isOfNothingCounted } from './not-counted.ts'
import type { InputProblem, Trouble } from './problems.ts'
import type { SupplementLine } from './supplement.ts'
import type { TextAt } from './text-at.ts'

type Part<Kind extends DosePart['kind']> = Extract<DosePart, { kind: Kind }>

/** One nutrient of a line with the amounts that are given for it: one, or the same in two units. */
interface Named {
  readonly name: SupplementName
  /** "calcium (as calcium citrate) 500 mg": labels give the element then. */
  readonly isElemental: boolean
  /** From any of its names: "vitamin D (ergocalciferol)". */
  readonly form: SupplementForm | null
  readonly amounts: readonly Part<'amount'>[]
}

/** Amounts of one time or one day beyond which a slip of the keys is likelier than a pill. */
const HUGE_MG = 10_000
const HUGE_IU = 600_000

/** Of a line whose nutrients are in no sum: it is taken, and leaves the sums exact. */
const NOTHING = { nutrient: 'energy', amountPerDay: 0, single: 0, form: null } as const

/**
 * Reads `NAME AMOUNT UNIT [elemental|salt] [per day|week|month]`, the amount before or after the name, counts ("2 x",
 * "2 tablets of") and several nutrients in one line. A name that is not known is kept without a dose. Where a known
 * one is given, every word of the line has to be understood: a word passed over could change the dose by any factor.
 */
export function readSupplementLine(text: TextAt, trouble: Trouble): SupplementLine[] {
  const [parts, isOneProduct] = partsOf(text.text)
  const unknownDose: SupplementLine[] = [{ text, dose: null }]
  if (isOfNothingCounted(text.text)) return [{ text, dose: NOTHING }]
  if (!parts.some(({ kind }) => kind === 'name') || /\bmulti|\bcomplex\b/i.test(text.text)) return unknownDose
  const reader = new LineReader(text, trouble)
  return reader.read(parts, isOneProduct)
}

/** The parts of a line, and whether they are of one product that is named in front: "Adcal-D3 600 mg calcium, ...". */
function partsOf(text: string): readonly [readonly DosePart[], boolean] {
  const parts = scanDose(text)
  const [first] = parts
  if (first?.kind !== 'unknown' || first.start !== 0 || !parts.some(({ kind }) => kind === 'amount'))
    return [parts, false]
  const brand = /^[a-z]+(?:[ -]d[23]?)?(?: forte)?(?=[\s:,(])/i.exec(text)?.[0] ?? ''
  const isProduct = brand !== '' && (isCalciumProduct(brand) || isVitaminDProduct(brand))
  return isProduct ? [parts.filter(({ start }) => start >= brand.length), true] : [parts, false]
}

class LineReader {
  private readonly text: TextAt
  private readonly trouble: Trouble

  constructor(text: TextAt, trouble: Trouble) {
    this.text = text
    this.trouble = trouble
  }

  read(parts: readonly DosePart[], isOneProduct: boolean): SupplementLine[] {
    const named = namedOf(parts)
    const without = named.find(({ amounts }) => amounts.length === 0)
    const stray =
      parts.find(({ kind }) => kind === 'unknown') ??
      strayPart(parts, named, isOneProduct ? null : this.text.text)
    if (without !== undefined && !parts.some(({ kind }) => kind === 'amount' || kind === 'unknown'))
      return this.no({ code: 'supplement-without-amount', level: 'error', args: { name: without.name.name } })
    if (stray !== undefined) {
      const words = this.text.text.slice(stray.start, stray.end)
      const code = stray.kind === 'count' && named.length > 1 ? 'supplement-count' : 'supplement-words'
      return this.no({ code, level: 'error', args: { words } }, stray)
    }
    if (without !== undefined)
      return this.no({ code: 'supplement-without-amount', level: 'error', args: { name: without.name.name } })
    const times = this.times(parts)
    const lines: SupplementLine[] = []
    for (const one of named) {
      const dose = times === null ? null : this.dose(one, parts, times)
      if (dose === null) return []
      lines.push({ text: this.text, dose })
    }
    return lines
  }

  /** How many such doses a day: "2 x" or "2 tablets", times "twice a day" or "per week". */
  private times(parts: readonly DosePart[]): number | null {
    let times = 1
    for (const part of parts) {
      if (part.kind === 'period') times *= part.perDay
      if (part.kind !== 'count') continue
      const count = this.number(part, null)
      if (count === null) return null
      times *= count
    }
    return times
  }

  /** Half a tablet is a smaller dose; two may be taken apart, so one of them is the dose that is sure. */
  private ofOneTablet(parts: readonly DosePart[]): number {
    const count = parts.find((part) => part.kind === 'count')
    const read = count === undefined ? 1 : this.number(count, null)
    return Math.min(1, read ?? 1)
  }

  private dose(named: Named, parts: readonly DosePart[], times: number): SupplementLine['dose'] {
    const { nutrient } = named.name
    const amounts = named.amounts.map((amount) => this.elementalMg(named, amount, parts))
    const [mg = null] = amounts
    if (mg === null || amounts.some((other) => other === null)) return null
    const other = amounts.findIndex((same) => same !== null && Math.abs(same - mg) > mg * 0.02)
    const contradicting = named.amounts[other]
    if (contradicting !== undefined) {
      const words = this.text.text.slice(contradicting.start, contradicting.end)
      this.no({ code: 'supplement-words', level: 'error', args: { words } }, contradicting)
      return null
    }
    const [first] = named.amounts
    if (first !== undefined && mg * Math.max(times, 1) > limitMg(named.name))
      return this.badAmount(first, 'huge', nutrient)
    const inUnit = mg / mgPerUnit(nutrient)
    return {
      nutrient,
      amountPerDay: inUnit * times,
      single: inUnit * this.ofOneTablet(parts),
      form: named.form,
    }
  }

  /** Milligrams of the element or vitamin in one dose; null and a problem where the line does not settle it. */
  private elementalMg(
    { name, isElemental }: Named,
    amount: Part<'amount'>,
    parts: readonly DosePart[],
  ): number | null {
    const value = this.number(amount, name.nutrient)
    if (value === null) return null
    const isIu = /^(i|u)/i.test(amount.unit) && !/^ug$/i.test(amount.unit)
    const mgPer = isIu ? iuInMg(name) : milligramsIn(amount.unit)
    if (mgPer === undefined) {
      this.no(
        isIu
          ? { code: 'iu-not-for', level: 'error', args: { name: name.name } }
          : { code: 'supplement-unit', level: 'error', args: { unit: amount.unit, name: name.name } },
        amount,
      )
      return null
    }
    const mg = value * mgPer
    const says = (kind: DosePart['kind']) => parts.some((part) => part.kind === kind)
    if (!name.isSalt || isElemental || says('elemental')) return mg
    else if (!says('salt')) this.saltOrElement(name, value, amount)
    else if (name.share !== null) return mg * name.share
    else
      this.no({
        code: 'salt-share-unknown',
        level: 'error',
        args: { name: name.name, element: name.nutrient },
      })
    return null
  }

  private saltOrElement(name: SupplementName, amount: number, { unit }: Part<'amount'>): void {
    const elementalAmount = name.share === null ? null : amount * name.share
    const args = { name: name.name, amount, unit, element: name.nutrient, elementalAmount }
    this.no({ code: 'salt-or-element', level: 'error', args })
  }

  private number(part: Part<'amount'> | Part<'count'>, nutrient: Nutrient | null): number | null {
    if (/^[-−]/.test(part.number)) return this.badAmount(part, 'negative', nutrient)
    // "1.000 IE" is a thousand in half of Europe, and no label has a dose to three decimals.
    if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(part.number))
      return this.badAmount(part, 'ambiguous-comma', nutrient)
    const read = readNumber(part.number)
    if (!('value' in read)) {
      if (read.trouble === 'ambiguous-comma') return this.badAmount(part, 'ambiguous-comma', nutrient)
      this.no({ code: 'supplement-words', level: 'error', args: { words: part.number } }, part)
      return null
    }
    return read.value > 0 ? read.value : this.badAmount(part, 'zero', nutrient)
  }

  private badAmount(
    part: Part<'amount'> | Part<'count'>,
    why: 'ambiguous-comma' | 'zero' | 'negative' | 'huge',
    nutrient: Nutrient | null,
  ): null {
    const text = this.text.text.slice(part.start, part.end)
    this.no({ code: 'supplement-amount', level: 'error', args: { text, why, nutrient } }, part)
    return null
  }

  private no(what: InputProblem, part?: { readonly start: number; readonly end: number }): SupplementLine[] {
    const { span, offset } = this.text
    const from = span.start + (offset ?? 0)
    const at =
      part === undefined || offset === null
        ? span
        : { source: span.source, start: from + part.start, end: from + part.end }
    this.trouble.add(what, at)
    return []
  }
}

/**
 * Names with their amounts. Two names of one nutrient side by side are one ("vitamin D3 (cholecalciferol)"), and a
 * salt behind "as" only says what the element comes in.
 */
function namedOf(parts: readonly DosePart[]): Named[] {
  const named: (Named & { isElemental: boolean; form: SupplementForm | null; amounts: Part<'amount'>[] })[] =
    []
  const waiting: Part<'amount'>[] = []
  const amountFirst = parts.find(({ kind }) => kind === 'amount' || kind === 'name')?.kind === 'amount'
  for (const part of parts) {
    const last = named.at(-1)
    if (part.kind === 'amount') {
      if (amountFirst) waiting.push(part)
      else last?.amounts.push(part)
    }
    if (part.kind !== 'name') continue
    const { form } = part.name
    const isSame = last !== undefined && last.name.nutrient === part.name.nutrient && waiting.length === 0
    if (isSame && (part.isAs || !part.name.isSalt)) {
      last.isElemental ||= part.isAs
      last.form ??= form
    } else named.push({ name: part.name, isElemental: part.isAs, form, amounts: waiting.splice(0) })
  }
  const last = named.at(-1)
  if (waiting.length > 0 && last !== undefined) last.amounts.push(...waiting)
  return named
}

/** A part that is one too many: a third amount, a second period, "elemental" and "salt" in one line. `text` null: of one product. */
function strayPart(
  parts: readonly DosePart[],
  named: readonly Named[],
  text: string | null,
): DosePart | undefined {
  const second = (...kinds: DosePart['kind'][]) => parts.filter(({ kind }) => kinds.includes(kind))[1]
  const tooMany = named.find(({ amounts }) => amounts.length > 2)?.amounts[2]
  const sameUnit = named.find(
    ({ amounts: [a, b] }) => b !== undefined && a?.unit.toLowerCase() === b.unit.toLowerCase(),
  )
  const count =
    named.length > 1 && text !== null ? parts.find((part) => isOfWhich(part, parts, text)) : undefined
  return (
    tooMany ??
    sameUnit?.amounts[1] ??
    second('period') ??
    second('count') ??
    secondOf(parts, 'elemental', 'salt') ??
    count
  )
}

/**
 * With several nutrients a count says of which only where tablets begin the line and hold what is joined behind them,
 * "2 tablets of calcium 600 mg + D3 400 IU"; a comma or "and" may begin another product.
 */
function isOfWhich(part: DosePart, parts: readonly DosePart[], text: string): boolean {
  if (part.kind !== 'count' || part.number === '1') return false
  const first = parts.find(({ kind }) => kind === 'name' || kind === 'amount' || kind === 'count')
  return !part.isOfPills || first !== part || /[,;](?!\d)|\band\b/i.test(text)
}

function secondOf(
  parts: readonly DosePart[],
  one: DosePart['kind'],
  other: DosePart['kind'],
): DosePart | undefined {
  const a = parts.find(({ kind }) => kind === one)
  const b = parts.find(({ kind }) => kind === other)
  return a === undefined || b === undefined ? undefined : a.start > b.start ? a : b
}

/** The limit in milligrams: 10 g, and 600,000 units of what is measured in them, the most that is given at once. */
function limitMg(name: SupplementName): number {
  const iu = iuInMg(name)
  return iu === undefined ? HUGE_MG : HUGE_IU * iu
}

/** Milligrams in one international unit; only vitamin D's has a fixed weight whatever the form. */
function iuInMg({ iuPerUg }: SupplementName): number | undefined {
  return iuPerUg === null ? undefined : 0.001 / iuPerUg
}

function mgPerUnit(nutrient: Nutrient): number {
  const unit = UNIT_OF[nutrient]
  return unit === 'g' ? 1000 : unit === 'mg' ? 1 : 0.001
}
