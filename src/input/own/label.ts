import { NUTRIENTS, type Nutrient, UNIT_OF } from '../../nutrition/nutrients.ts'
import { milligramsIn } from '../../quantity/mass-unit.ts'
import type { Trouble } from '../problems.ts'
import { isUnknown } from '../profile-values.ts'
import type { Pair, Value } from '../yaml-tree.ts'
import { KCAL_IN, type LabelAmount, readLabelAmount } from './label-amount.ts'
import { LABEL_KEYS, type LabelLine, labelKey, labelSuggestion } from './label-names.ts'

/** An amount of one nutrient as a label gives it, in the unit of UNIT_OF. */
export interface Reading {
  readonly nutrient: Nutrient
  readonly amount: number
  readonly halfStep: number
  readonly isBelow: boolean
  /** Worked out from another unit: sodium from salt, kcal from kJ, µg from IU. */
  readonly isConverted: boolean
  readonly pair: Pair
}

/** Sodium in salt, mg per g: salt g = sodium mg x 2.5 / 1000 (EU and UK label rule; domain.md 1.2). */
const SODIUM_MG_PER_G_SALT = 400
/** 1 µg of vitamin D is 40 IU (domain.md 1.2). */
const IU_PER_UG = 40
/**
 * How far two figures for one thing may lie apart besides rounding: the label rule's 2.5 and the exact 2.542 for salt;
 * for energy the kJ factors of labels (17, 17, 37) and the kcal ones (4, 4, 9) do not match to the last per cent.
 */
const TOLERANCE = 0.03

/** The amounts of a label, per whatever they are given for. What is not there is unknown. */
export function readLabel(value: Value, trouble: Trouble): readonly Reading[] {
  if (value.kind !== 'map') {
    trouble.add(
      { code: 'not-a-map', level: 'error', args: { found: value.kind, expected: 'label' } },
      value.at,
    )
    return []
  }
  const readings: Reading[] = []
  const seen = new Map<string, Pair>()
  value.pairs.forEach((pair, i) => {
    const first = seen.get(pair.key.text)
    if (first === undefined) seen.set(pair.key.text, pair)
    const before = value.pairs[i - 1]
    if (before !== undefined && isSplitNumber(before, pair)) {
      const left = before.value.kind === 'text' ? before.value.text.text : ''
      const args = { left, right: pair.key.text }
      trouble.add(
        { code: 'split-at-comma', level: 'error', args },
        { ...before.value.at, end: pair.key.span.end },
      )
    } else if (first !== undefined)
      trouble.add(
        { code: 'duplicate-key', level: 'error', args: { key: pair.key.text, first: first.key.span } },
        pair.key.span,
      )
    else readings.push(...readLine(pair, trouble))
  })
  if (value.pairs.length === 0)
    trouble.add(
      { code: 'not-a-map', level: 'error', args: { found: 'nothing', expected: 'label' } },
      value.at,
    )
  return withoutRepeats(readings, trouble)
}

/** `{ sodium: 0,4 g }`: between { and } a comma parts two keys. */
function isSplitNumber({ value }: Pair, { key, value: nothing }: Pair): boolean {
  if (value.kind !== 'text' || nothing.kind !== 'nothing') return false
  const between = value.text.span.source.text.slice(value.text.span.end, key.span.start)
  return between === ',' && /\d$/.test(value.text.text) && /^\d/.test(key.text)
}

/** One line: usually one reading, two where it gives two units, none where it is unknown or wrong. */
function readLine(pair: Pair, trouble: Trouble): Reading[] {
  const { key, value } = pair
  const known = labelKey(key.text)
  if (known === null) {
    const args = { key: key.text, suggestion: labelSuggestion(key.text), known: LABEL_KEYS }
    trouble.add({ code: 'unknown-key', level: 'error', args }, key.span)
    return []
  }
  const { line } = known
  if (line === 'other' || value.kind === 'nothing' || isUnknown(value)) return []
  if (value.kind !== 'text') {
    trouble.add({ code: 'not-a-text', level: 'error', args: { key: key.text, found: value.kind } }, value.at)
    return []
  }
  const { text } = value.text
  const read = readLabelAmount(text, known.unit)
  if ('amounts' in read) return read.amounts.flatMap((amount) => inOurUnit(pair, line, amount, trouble))
  if (read.trouble === 'daily-value' && line !== 'alcohol')
    trouble.add({ code: 'label-daily-value', level: 'error', args: { key: key.text, text } }, value.at)
  else if (read.trouble === 'without-unit' || read.trouble === 'daily-value')
    trouble.add(
      { code: 'label-unit', level: 'error', args: { key: key.text, text, unit: customaryUnit(line) } },
      value.at,
    )
  else
    trouble.add(
      { code: 'label-amount', level: 'error', args: { key: key.text, text, why: read.trouble } },
      value.at,
    )
  return []
}

function inOurUnit(
  pair: Pair,
  line: Exclude<LabelLine, 'other'>,
  { value, halfStep, unit, isBelow }: LabelAmount,
  trouble: Trouble,
): Reading[] {
  const nutrient = line === 'salt' ? 'sodium' : line
  const isIu = /^(?:iu|ie|ui)$/.test(unit)
  if (isIu && line !== 'vitaminD') {
    trouble.add({ code: 'iu-not-for', level: 'error', args: { name: pair.key.text } }, pair.value.at)
    return []
  }
  const factor = unit === '' ? 1 : isIu ? 1 / IU_PER_UG : factorFor(line, unit)
  if (factor === null) {
    const text = pair.value.kind === 'text' ? pair.value.text.text : ''
    const args = { key: pair.key.text, text, unit: customaryUnit(line) }
    trouble.add({ code: 'label-unit', level: 'error', args }, pair.value.at)
    return []
  }
  const isConverted = isIu || line === 'salt' || unit === 'kj'
  return [{ nutrient, amount: value * factor, halfStep: halfStep * factor, isBelow, isConverted, pair }]
}

/** From a printed unit to that of UNIT_OF; null: the unit says nothing of this line. */
function factorFor(line: Exclude<LabelLine, 'other'>, unit: string): number | null {
  if (line === 'energy') return Object.hasOwn(KCAL_IN, unit) ? (KCAL_IN[unit] ?? null) : null
  const mg = milligramsIn(unit)
  if (mg === undefined) return null
  if (line === 'salt') return (mg / 1000) * SODIUM_MG_PER_G_SALT
  const ours = UNIT_OF[line]
  return mg / (ours === 'g' ? 1000 : ours === 'mg' ? 1 : 0.001)
}

function customaryUnit(line: Exclude<LabelLine, 'other'>): string {
  return line === 'salt' ? 'g' : UNIT_OF[line]
}

/** One reading a nutrient: salt and sodium, kJ and kcal, µg and IU have to agree. One in our own unit is taken. */
function withoutRepeats(readings: readonly Reading[], trouble: Trouble): Reading[] {
  return NUTRIENTS.flatMap((nutrient) => {
    const all = readings.filter((reading) => reading.nutrient === nutrient)
    const [first, ...others] = all
    if (first === undefined) return []
    const other = others.find((reading) => !agrees(first, reading))
    if (other !== undefined) {
      const args = { nutrient, first: first.pair.key.text, other: other.pair.key.text }
      trouble.add({ code: 'label-disagrees', level: 'error', args }, other.pair.value.at)
    }
    const exact = all.filter(({ isBelow }) => !isBelow)
    return [exact.find(({ isConverted }) => !isConverted) ?? exact[0] ?? first]
  })
}

function agrees(a: Reading, b: Reading): boolean {
  if (a.isBelow || b.isBelow) return true
  const apart = Math.abs(a.amount - b.amount)
  return apart <= a.halfStep + b.halfStep + TOLERANCE * Math.max(a.amount, b.amount)
}
