import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/questionnaire/log-answers.ts'
import type { Answers, FoodAnswer } from '../../src/questionnaire/question.ts'

const egg: readonly FoodAnswer[] = [{ food: '1 egg', amount: null, id: null }]
const answersOf = (pairs: readonly (readonly [string, readonly FoodAnswer[] | string | null])[]): Answers =>
  new Map(pairs)

describe('a day of which not every meal was told', () => {
  it('is no whole day, where it was not said to be one', () => {
    const day = dayOf(answersOf([['breakfast.1', null], ['lunch.1', egg], ['dinner.1', null], ['complete.1', null]])) // biome-ignore format: one row
    expect(day).toEqual({ lunch: ['1 egg'], complete: false })
  })

  it('is one where the person says that it is all', () => {
    expect(
      dayOf(
        answersOf([
          ['lunch.1', egg],
          ['complete.1', 'yes'],
        ]),
      ),
    ).toEqual({ lunch: ['1 egg'], complete: true })
  })

  it('with its three meals needs no word', () => {
    const day = dayOf(
      answersOf([
        ['breakfast.1', egg],
        ['lunch.1', egg],
        ['dinner.1', egg],
      ]),
    )
    expect(day).toEqual({ breakfast: ['1 egg'], lunch: ['1 egg'], dinner: ['1 egg'] })
  })
})
