import { expect, test } from 'vitest'
import { cautionsFor } from '../../src/exercise/cautions.ts'
import { weekGoals } from '../../src/exercise/week-goals.ts'
import { weekTotals } from '../../src/exercise/week-totals.ts'
import { CLEAR, week } from '../exercise/made.ts'

const goalOf = (goals: ReturnType<typeof weekGoals>, of: string) => goals.goals.find((one) => one.of === of)

test('V91: brisk walking of 30 min on five days is 645 MET-min, 150 min low impact, and meets the goal', () => {
  const walk = ['brisk walking 30 min']
  const totals = weekTotals(week(walk, walk, walk, walk, walk))
  expect(totals.metMinutes).toBeCloseTo(645, 6) // 4.3 x 30 x 5
  expect(totals.types.low_impact).toMatchObject({ sessions: 5, minutes: 150, unknownMinutes: 0 })
  expect(goalOf(weekGoals(totals, CLEAR), 'weight-bearing')).toMatchObject({ done: 150, status: 'met' })
})

test('V92: T -2.7 and a vertebral fracture: no high impact, brisk walking up to 20 min a day at most', () => {
  const person = { ...CLEAR, tScore: -2.7, vertebralFracture: 'yes' as const }
  const goals = weekGoals(weekTotals(week(['rope jumping 10 min'])), person)
  expect(cautionsFor(person)).toMatchObject({ highImpact: 'none', heavyLifting: 'physiotherapist' })
  expect(goals.brisklyUpToMinutesADay).toBe(20)
  expect(goalOf(goals, 'weight-bearing')).toBeUndefined()
  expect(goalOf(goals, 'balance')?.goal).toBe(3)
})

test('V93: swimming of 60 min three times is aerobic, and no minute of weight-bearing', () => {
  const swim = ['swimming 60 min']
  const totals = weekTotals(week(swim, swim, swim))
  expect(totals.weightBearingMinutes).toBe(0)
  expect(totals.types.other_aerobic).toMatchObject({ minutes: 180, sessions: 3 })
  expect(totals.aerobicMinutes).toBe(360) // 6 MET is vigorous: each minute stands for two
  expect(goalOf(weekGoals(totals, CLEAR), 'aerobic')?.status).toBe('met')
  expect(goalOf(weekGoals(totals, CLEAR), 'weight-bearing')?.status).toBe('short')
})

test.each([
  { person: {}, row: 'normal', highImpact: 'build-up' },
  { person: { tScore: -1 }, row: 'low', highImpact: 'start-low' },
  { person: { lowTraumaFractures: 1 }, row: 'low', highImpact: 'start-low' },
  { person: { jointPain: null }, row: 'low', highImpact: 'start-low' },
  { person: { tScore: -2.5 }, row: 'osteoporosis', highImpact: 'ask-first' },
  { person: { tScore: null }, row: 'unknown', highImpact: 'ask-first' },
  { person: { lowTraumaFractures: 2 }, row: 'fracture', highImpact: 'none' },
  { person: { heightLossCm: 2 }, row: 'fracture', highImpact: 'none' },
  { person: { boneMetastasis: 'yes' as const }, row: 'metastasis', highImpact: 'none' },
])('the caution table: $person is $row', ({ person, row, highImpact }) => {
  expect(cautionsFor({ ...CLEAR, ...person })).toMatchObject({ row, highImpact })
})

test.each([
  { person: {}, days: 2 },
  { person: { ageYears: 65 }, days: 2 },
  { person: { ageYears: 66 }, days: 3 },
  { person: { falls: 1 }, days: 3 },
  { person: { unsteady: 'yes' as const }, days: 3 },
  { person: { tScore: -2.5 }, days: 3 },
])('balance for $person on $days days', ({ person, days }) => {
  expect(goalOf(weekGoals(weekTotals([]), { ...CLEAR, ...person }), 'balance')?.goal).toBe(days)
})

test('bone metastasis: no goals at all', () => {
  expect(weekGoals(weekTotals([]), { ...CLEAR, boneMetastasis: 'yes' }).goals).toEqual([])
})
