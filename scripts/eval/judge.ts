import type { FoodTable } from '../../src/food/table.ts'
import { understandEntry } from '../../src/food/understand-entry.ts'
import { COLUMN_OF, type Nutrient } from '../../src/nutrition/nutrients.ts'

/** A phrase with what counts as right: phrase, accept, reject, grams_min, grams_max, key_nutrient, nutrient_min, ... */
export type PhraseRow = Readonly<Record<string, string>>

export interface Judgement {
  readonly isRight: boolean
  readonly isFood: boolean
  readonly isGrams: boolean
  readonly confidence: number
  /** What was understood, and what of it is wrong. */
  readonly text: string
}

const NUTRIENT: Readonly<Record<string, Nutrient>> = { vitamin_k: 'vitaminK', vitamin_d: 'vitaminD' }

/** Right means: the food's description is accepted and not rejected, and grams and key nutrient are in their ranges. */
export function judge(table: FoodTable, row: PhraseRow): Judgement {
  const cell = (name: string): string => row[name] ?? ''
  const answer = understandEntry(table, { food: cell('phrase'), amount: null, id: null })
  if (!answer.ok) {
    const text = `${cell('phrase')}: ${answer.problem.code} ${JSON.stringify(answer.problem.args).slice(0, 200)}`
    return { isRight: false, isFood: false, isGrams: false, confidence: 0, text }
  }
  const { food, grams, gramsFrom, alternatives } = answer.value
  const isRejected = cell('reject') !== '' && new RegExp(cell('reject'), 'i').test(food.description)
  const isFood = new RegExp(cell('accept'), 'i').test(food.description) && !isRejected
  const isGrams = grams >= Number(cell('grams_min')) && grams <= Number(cell('grams_max'))
  const nutrient = NUTRIENT[cell('key_nutrient')] ?? (cell('key_nutrient') as Nutrient)
  const amount = (table.nutrient(food.row ?? Number.NaN, COLUMN_OF[nutrient]) * grams) / 100
  const isAmount = amount >= Number(cell('nutrient_min')) && amount <= Number(cell('nutrient_max'))
  const wrong = [
    isFood ? '' : '[food] ',
    isGrams ? '' : `[grams ${cell('grams_min')}-${cell('grams_max')}] `,
    isAmount
      ? ''
      : `[${nutrient} ${amount.toFixed(1)}, not ${cell('nutrient_min')}-${cell('nutrient_max')}] `,
  ].join('')
  const others = alternatives.slice(0, 3).map(({ description }) => description)
  const text = `${cell('phrase')}: ${wrong}${food.description} ${grams.toFixed(0)} g (${gramsFrom}) ${food.confidence}  ~ ${others.join(' | ')}`
  return { isRight: isFood && isGrams && isAmount, isFood, isGrams, confidence: food.confidence, text }
}
