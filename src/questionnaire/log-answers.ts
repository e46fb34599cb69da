import type { PlainDate } from '../calendar/plain-date.ts'
import { listOf, textAt } from './profile-answers.ts'
import type { Answers, FoodAnswer } from './question.ts'
import { MEALS } from './questions/day.ts'

/** The day that the answers make, as log.yaml has it; null where nothing of it was given. */
export function dayOf(answers: Answers): Record<string, unknown> | null {
  const day: Record<string, unknown> = {}
  for (const meal of MEALS) {
    const foods = foodsOf(answers, meal)
    if (foods.length > 0) day[meal] = foods.map(entryOf)
  }
  const exercise = listOf(answers, 'exercise')
  if (exercise !== null) day['exercise'] = exercise
  const complete = textAt(answers, 'complete.1')
  if (complete !== null) day['complete'] = complete === 'yes'
  // A meal of which nothing was said is not one that was not eaten, and its day is no whole one.
  else if (hasFood(day) && MAIN_MEALS.some((meal) => day[meal] === undefined)) day['complete'] = false
  return Object.keys(day).length === 0 ? null : day
}

const MAIN_MEALS = ['breakfast', 'lunch', 'dinner'] as const

function hasFood(day: Record<string, unknown>): boolean {
  return MEALS.some((meal) => day[meal] !== undefined)
}

/** The whole log of one day. */
export function logOf(answers: Answers, date: PlainDate): Record<string, unknown> | null {
  const day = dayOf(answers)
  return day === null ? null : { days: { [date]: day } }
}

function foodsOf(answers: Answers, meal: string): readonly FoodAnswer[] {
  const foods: FoodAnswer[] = []
  for (let n = 1; answers.has(`${meal}.${n}`); n += 1) {
    const answer = answers.get(`${meal}.${n}`) ?? null
    if (answer !== null && typeof answer !== 'string') foods.push(...answer)
  }
  return foods
}

function entryOf({ food, amount, id }: FoodAnswer): unknown {
  if (amount === null && id === null) return food
  return { food, ...(amount === null ? {} : { amount }), ...(id === null ? {} : { id }) }
}
