import type { Amount, Stretch } from './amount/amount.ts'
import type { Phrase } from './amount/read-amounts.ts'
import { unitNames } from './amount/units.ts'
import { Scales } from './grams.ts'
import { nearest, slipsBetween } from './nearest.ts'
import { pillIn } from './pills.ts'
import type { FoodSearch, Found } from './search/search.ts'
import { secondFood, vagueAmount } from './several-foods.ts'
import type { FoodTable } from './table.ts'
import type { BadAmount, EntryProblem, Understanding } from './understood.ts'
import { fold, wordsOf } from './words.ts'

/** An entry that cannot be taken: the problem and the stretch of the text that it is about. */
export function no(problem: EntryProblem, { start, end }: { start: number; end: number }): Understanding {
  return { ok: false, problem, start, end }
}

/** Grams of one entry beyond which a slip of the keys is likelier than a meal. */
const HUGE_G = 10_000

/** More than anyone eats; null: a weight that can be. */
export function tooHeavy(grams: number, text: string): Understanding | null {
  return grams > HUGE_G ? no(badAmount(`${Math.round(grams)} g`, 'huge'), whole(text)) : null
}

/** The whole of a text. */
export const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })

/** Numbers that cannot be taken: ambiguous, negative, zero. */
export function numberTrouble({ badNumber, negative, amounts }: Phrase): Understanding | null {
  if (badNumber !== null && /\p{L}/u.test(badNumber.text))
    return no(badAmount(badNumber.text, 'not-understood'), badNumber)
  if (badNumber !== null)
    return no({ code: 'ambiguous-number', level: 'error', args: { number: badNumber.text } }, badNumber)
  if (negative !== null) return no(badAmount(negative.text, 'negative'), negative)
  const zero = amounts.find((amount) => !(amount.quantity > 0))
  return zero === undefined ? null : no(badAmount(String(zero.quantity), 'zero'), zero)
}

/** What a phrase cannot be taken for, though all of its numbers can be read: several foods, a vague amount, a pill. */
export function phraseTrouble(text: string, amounts: readonly Amount[]): Understanding | null {
  const second = secondFood(text, amounts)
  if (second !== null)
    return no({ code: 'several-foods', level: 'error', args: { second: second.text } }, second)
  const vague = vagueAmount(text)
  if (vague !== null) return no(badAmount(vague.text, 'vague'), vague)
  const dose = amounts.find(
    ({ unit, inBrackets }) => (unit?.name === 'mg' || unit?.name === 'mcg') && !inBrackets,
  )
  const pill = dose ?? pillIn(text)
  return pill === null ? null : no(badAmount(text.slice(pill.start, pill.end).trim(), 'supplement'), pill)
}

/** An amount that cannot be read, and why. */
export function badAmount(amount: string, why: BadAmount): EntryProblem {
  return { code: 'bad-amount', level: 'error', args: { amount, why } }
}

/** "2 cpu kale": the word behind the number is no food word, and near a unit. */
export function strayUnit(
  table: FoodTable,
  search: FoodSearch,
  stray: Stretch | null,
  found: Found,
): Understanding | null {
  if (stray === null || found.query.terms.length < 2) return null
  const word = fold(stray.text)
  if (wordsOf(word).some((part) => search.vocabulary.isKnown(part))) return null
  const suggestion = nearest(word, unitNames(), 2)
  if (suggestion === null) return null
  // "pitta" is one slip from pita and two from pint: the nearer wins.
  const food = found.query.corrected.find(([typed]) => wordsOf(word).includes(typed))
  if (food !== undefined && slipsBetween(food[0], food[1]) <= slipsBetween(word, suggestion)) return null
  return no(unknownUnit(table, stray.text, suggestion, found.hits[0]?.row), stray)
}

function unknownUnit(
  table: FoodTable,
  unit: string,
  suggestion: string | null,
  row: number | undefined,
): EntryProblem {
  const known = row === undefined ? [] : new Scales(table, row, new Set()).knownUnits()
  const food = row === undefined ? '' : table.description(row)
  return { code: 'unknown-unit', level: 'error', args: { unit, suggestion, food, known } }
}

/** The food is clear, its weight is not: a unit it does not have, or no amount at all. */
export function noWeight(
  table: FoodTable,
  text: string,
  amounts: readonly Amount[],
  row: number,
): Understanding {
  const first = amounts[0]
  if (first !== undefined && first.unit !== null)
    return no(unknownUnit(table, first.unit.name, null, row), first)
  const known = new Scales(table, row, new Set()).knownUnits()
  return no({ code: 'how-much', level: 'error', args: { food: table.description(row), known } }, whole(text))
}

/** Nothing in the table is named so; the nearest names are offered. */
export function unknownFood(table: FoodTable, text: string, foodText: string, found: Found): Understanding {
  const suggestions = found.hits.slice(0, 3).map((hit) => table.description(hit.row))
  const food = foodText.trim()
  const start = text.indexOf(food)
  const place = start < 0 ? whole(text) : { start, end: start + food.length }
  return no(
    { code: 'unknown-food', level: 'error', args: { food: food.replace(/\s+/g, ' '), suggestions } },
    place,
  )
}
