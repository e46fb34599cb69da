import { describe, expect, test } from 'vitest'
import { cautionsFor, type ExercisePerson } from '../../src/exercise/cautions.ts'
import { weekGoals } from '../../src/exercise/week-goals.ts'
import { weekTotals } from '../../src/exercise/week-totals.ts'
import { CLEAR } from './made.ts'

describe('what is not recorded is not "no"', () => {
  test.each<[keyof ExercisePerson, null | 'unknown']>([
    ['vertebralFracture', 'unknown'],
    ['lowTraumaFractures', null],
    ['newBackPain', 'unknown'],
    ['heightLossCm', null],
    ['boneMetastasis', 'unknown'],
    ['jointPain', null],
  ])('without %s nobody is in the row without cautions', (fact, unknown) => {
    expect(cautionsFor(CLEAR).row).toBe('normal')
    const { row, notRecorded } = cautionsFor({ ...CLEAR, [fact]: unknown })
    expect(row).toBe('low')
    expect(notRecorded).toEqual([fact])
  })

  test('in the range of osteoporosis it is said that fractures are not recorded', () => {
    const person = { ...CLEAR, tScore: -2.7, vertebralFracture: 'unknown' as const, lowTraumaFractures: null }
    const { row, notRecorded } = cautionsFor(person)
    expect(row).toBe('osteoporosis')
    expect(notRecorded).toEqual(['vertebralFracture', 'lowTraumaFractures'])
  })

  test.each([
    [{ ageYears: null }, true],
    [{ falls: null }, true],
    [{ unsteady: 'unknown' as const }, true],
    [{ tScore: null }, true],
    [{ falls: null, ageYears: 70 }, false],
    [{}, false],
  ])('with %o the goal of balance may be higher: %s', (change, may) => {
    const balance = weekGoals(weekTotals([]), { ...CLEAR, ...change }).goals.find(
      ({ of }) => of === 'balance',
    )
    expect(balance?.goalIsLowerBound).toBe(may)
  })
})
