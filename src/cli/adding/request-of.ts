import { isListKey as isList, splitEntries } from '../../input/adding/addition.ts'
import { isSameMeal, isSlipOfMeal } from '../../input/adding/meal-words.ts'
import { type Said, saidIn } from '../../input/adding/said.ts'
import { NOTHING_EATEN } from '../../input/read-day.ts'
import type { LogAddProblem } from '../../report/add-problem.ts'
import { type AddRequest, isEmptyRequest } from '../../report/added-parts.ts'
import type { LogAddOptions } from '../log-add-options.ts'
import { dateSaid } from './date-said.ts'

type PlainDate = NonNullable<LogAddOptions['date']>

/** What a command line wants to be added; the meal and the day may be named by an option or with its foods. */
export type RequestRead =
  | {
      readonly request: AddRequest
      readonly meal: string | null
      /** null: none is said. */
      readonly date: PlainDate | null
    }
  | { readonly problem: LogAddProblem }

/** Nothing in the request: there is nobody yet who said it. */
export function requestOf(given: readonly string[], options: LogAddOptions, today: PlainDate): RequestRead {
  // Without quotes the shell gives each word by itself.
  const texts = given.some((word) => word.includes(' ')) ? given : given.length > 0 ? [given.join(' ')] : []
  const lines = texts.map(saidIn)
  const said = lines.flat()
  if (options.meal !== undefined && isSlipOfMeal(options.meal))
    return notAdded('meal-slip', options.meal.trim())
  const day = dateSaid(
    said.flatMap(({ days }) => days),
    options.date ?? null,
    today,
  )
  if ('why' in day) return notAdded(day.why, day.key)
  const meals = said.flatMap(({ to, alsoTo }) => [to, alsoTo].filter((one) => one !== null && !isList(one)))
  const meal = options.meal?.trim() ?? meals[0] ?? null
  const other =
    meals.find((one) => one !== null && (meal === null || !isSameMeal(one, meal))) ??
    (meal === options.meal?.trim() ? null : (mealBehindFoods(lines) ?? mealOfLaterOnly(lines)))
  if (other !== undefined && other !== null) return notAdded('two-meals', other)
  const split = (all: readonly string[]) => all.flatMap(splitEntries)
  const of = (isOne: (to: string | null) => boolean) => textsOf(said, isOne)
  const request = {
    foods: split(of((to) => to === null || !isList(to))),
    supplements: split([...of((to) => to === 'supplements'), ...(options.supplement ?? [])]),
    exercise: split([...of((to) => to === 'exercise'), ...(options.exercise ?? [])]),
    symptoms: split([...of((to) => to === 'symptoms'), ...(options.symptom ?? [])]),
    // A note is a sentence, with commas of its own.
    notes: [...of((to) => to === 'notes'), ...(options.note ?? [])],
  }
  const isAny = !isEmptyRequest(request)
  // Nobody has to be asked what it was that was not eaten.
  const empty = said.find(({ to, text }) => to !== null && (text === '' || isNotEaten(to, text)))
  if (empty !== undefined && (isAny || empty.text !== ''))
    return { problem: { code: 'nothing-to-add', level: 'error', args: { meal: empty.to } } }
  return { request, meal, date: day.date }
}

/** The meal of "2 eggs, lunch: 1 banana": the eggs are not of it. */
function mealBehindFoods(lines: readonly (readonly Said[])[]): string | null {
  const found = lines.find(([first]) => first?.to === null && first.text !== '')
  return found?.find(({ to }) => to !== null && !isList(to))?.to ?? null
}

/** The meal of "2 eggs" "1 banana for lunch", two arguments: the eggs may be of another. */
function mealOfLaterOnly(lines: readonly (readonly Said[])[]): string | null {
  const mealOf = (line: readonly Said[]) => line.find(({ to }) => to !== null && !isList(to))?.to ?? null
  const ofFood = lines.filter((line) =>
    line.some(({ to, text }) => text !== '' && (to === null || !isList(to))),
  )
  const [first] = ofFood
  if (first === undefined || mealOf(first) !== null) return null
  return ofFood.map(mealOf).find((meal) => meal !== null) ?? null
}

function notAdded(why: 'two-days' | 'which-day' | 'two-meals' | 'meal-slip', key: string): RequestRead {
  return { problem: { code: 'not-added', level: 'error', args: { why, key } } }
}

function textsOf(said: readonly Said[], isOne: (to: string | null) => boolean): readonly string[] {
  return said.flatMap(({ to, text }) => (isOne(to) && text !== '' ? [text] : []))
}

/** "Supplements: none" is something to write; a meal that was not eaten is not. */
function isNotEaten(to: string, text: string): boolean {
  return !isList(to) && NOTHING_EATEN.test(text)
}
