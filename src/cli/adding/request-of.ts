import { splitEntries } from '../../input/adding/addition.ts'
import { type Said, saidIn } from '../../input/adding/said.ts'
import { NOTHING_EATEN } from '../../input/read-day.ts'
import type { LogAddProblem } from '../../report/add-problem.ts'
import type { AddRequest } from '../../report/added-parts.ts'
import type { LogAddOptions } from '../log-add-options.ts'

/** What a command line wants to be added; the meal may be named by an option or in front of its foods. */
export type RequestRead =
  | {
      readonly request: AddRequest
      readonly meal: string | null
      /** A word for the day, where none is given as an option. */
      readonly day?: string | null
    }
  | { readonly problem: LogAddProblem }

/** Nothing in the request: there is nobody yet who said it. */
export function requestOf(given: readonly string[], options: LogAddOptions): RequestRead {
  // Without quotes the shell gives each word by itself.
  const texts = given.some((word) => word.includes(' ')) ? given : given.length > 0 ? [given.join(' ')] : []
  const said = texts.map(saidIn)
  const days = [...new Set(said.flatMap(({ day }) => day?.toLowerCase() ?? []))]
  if (days.length > 1 || (days.length > 0 && options.date !== undefined))
    return {
      problem: { code: 'not-added', level: 'error', args: { why: 'two-days', key: days.at(-1) ?? '' } },
    }
  const meals = said.flatMap(({ to }) => (to === null || isList(to) ? [] : [to]))
  const meal = options.meal?.trim() ?? meals[0] ?? null
  const other = meals.find((one) => one !== meal?.toLowerCase())
  if (other !== undefined)
    return { problem: { code: 'not-added', level: 'error', args: { why: 'two-meals', key: other } } }
  const split = (all: readonly string[]) => all.flatMap(splitEntries)
  const of = (isOne: (to: string | null) => boolean) => textsOf(said, isOne)
  const request = {
    foods: split(of((to) => to === null || !isList(to))),
    supplements: split([...of((to) => to === 'supplements'), ...(options.supplement ?? [])]),
    exercise: split([...of((to) => to === 'exercise'), ...(options.exercise ?? [])]),
  }
  const isAny = request.foods.length + request.supplements.length + request.exercise.length > 0
  // Nobody has to be asked what it was that was not eaten.
  const empty = said.find(({ to, text }) => to !== null && (text === '' || isNotEaten(to, text)))
  if (empty !== undefined && (isAny || empty.text !== ''))
    return { problem: { code: 'nothing-to-add', level: 'error', args: { meal: empty.to } } }
  return { request, meal, day: days[0] ?? null }
}

function textsOf(said: readonly Said[], isOne: (to: string | null) => boolean): readonly string[] {
  return said.flatMap(({ to, text }) => (isOne(to) && text !== '' ? [text] : []))
}

function isList(to: string): boolean {
  return to === 'supplements' || to === 'exercise'
}

/** "Supplements: none" is something to write; a meal that was not eaten is not. */
function isNotEaten(to: string, text: string): boolean {
  return !isList(to) && NOTHING_EATEN.test(text)
}
