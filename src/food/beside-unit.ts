import { foodNames } from '../generated/food-names.ts'
import type { Amount } from './amount/amount.ts'
import { type Measures, unitOf } from './amount/units.ts'
import { isFlavor } from './flavors.ts'
import { canonical } from './search/canonical.ts'
import { Phrases } from './search/rewrite.ts'
import { JOINING } from './search/word-classes.ts'
import { SIZE_FACTOR } from './size-factor.ts'
import { DOUBTED, MAYBE } from './trust.ts'
import type { Total } from './weigh-entry.ts'
import { fold, wordsOf } from './words.ts'

/** What the typed unit says of a food: a glass of orange is juice, a pot of yogurt weighs 125 g. */
export interface BesideUnit {
  /** The words to search for. */
  readonly text: string
  /** They are not those that were typed: which food is meant is less than sure. */
  readonly isReread: boolean
  /** The unit as typed ("tin", where its name is `can`); `one`: a number alone, or nothing. */
  readonly unit: string
  /** Grams of one, by convention; null: as the table has it. */
  readonly oneG: number | null
}

const NO_UNIT = 'one'
/** "2 mini cheddars" are no cheese. */
const MINI = 'mini'
/** One thing of this weight is a whole head: of several, pieces are meant, and a part of one may have been eaten. */
const WHOLE_HEAD_G = 300

/** Reads a food's words beside its unit. `amountText` is the text that the places of the amounts are of. */
export function besideUnit(
  foodText: string,
  amountText: string,
  amounts: readonly Amount[],
  measures: Measures,
): BesideUnit {
  const unit = typedUnit(amountText, amounts[0])
  const { measured, metric, sizes } = allPhrases()
  const isMetric = measures === 'metric'
  // Most units say nothing of the food, and reading the words once more costs more than to ask.
  if (!isMetric && !measured.mayOpen(unit, foodText) && !sizes.mayOpen(unit, foodText))
    return { text: foodText, isReread: false, unit, oneG: null }
  const said = canonical(wordsOf(fold(foodText)))
  const words = said.filter((word) => !JOINING.has(word))
  const meant = measured.whole([unit, ...words]) ?? (isMetric ? metric.whole(words) : null)
  return {
    text: meant?.join(' ') ?? foodText,
    isReread: meant !== null,
    unit,
    // "Juice of one orange" is less than one orange juice.
    oneG: amounts.length === 1 ? (gramsOfOne(unit, said) ?? gramsOfOne(unit, words)) : null,
  }
}

/** The weight of an amount by convention; null: there is none for this food. */
export function byConvention({ oneG }: BesideUnit, amount: Amount | undefined): Total | null {
  if (oneG === null || amount === undefined) return null
  const { quantity, unit, size } = amount
  const isHead = unit === null && oneG >= WHOLE_HEAD_G
  if (isHead && quantity > 1) return null
  // A mini one is listed as such.
  const grams = quantity * oneG * SIZE_FACTOR[size === null || size === 'miniature' ? 'medium' : size]
  return {
    grams,
    gramsFrom: 'convention',
    unit: unit?.name ?? null,
    quantity,
    trust: isHead ? DOUBTED : MAYBE,
  }
}

function typedUnit(text: string, amount: Amount | undefined): string {
  if (amount?.unit == null) return amount?.size === 'miniature' ? MINI : NO_UNIT
  const { name } = amount.unit
  if (text.slice(amount.start, amount.end).includes(name)) return name
  const words = wordsOf(fold(text.slice(amount.start, amount.end)))
  return words.findLast((word) => unitOf(word)?.name === name) ?? name
}

/** By all the words, or by those behind flavors and brands: a stuffed cabbage is no cabbage. */
function gramsOfOne(unit: string, words: readonly string[]): number | null {
  const { sizes } = allPhrases()
  for (let start = 0; start < words.length; start += 1) {
    const grams = sizes.whole([unit, ...words.slice(start)])
    if (grams !== null) return Number(grams[0])
    if (!isFlavor(words[start] ?? '')) return null
  }
  return null
}

let phrases: Readonly<Record<'measured' | 'metric' | 'sizes', Phrases>> | null = null

/** On first use: nothing is made at import time. */
function allPhrases() {
  phrases ??= {
    measured: new Phrases(foodNames.measured),
    metric: new Phrases(foodNames.metric),
    sizes: new Phrases(foodNames.sizes),
  }
  return phrases
}
