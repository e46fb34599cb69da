import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExercise } from '../../src/exercise/read-exercise.ts'
import { weekTotals } from '../../src/exercise/week-totals.ts'
import { week } from './made.ts'

test.each([
  ['brisk walking 30 min', 'brisk_walking', 30],
  ['yoga 45 min', 'yoga', 45],
  ['squats 3x10', 'squats', null],
  ['3 sets of 10 squats', 'squats', null],
  ['1 h swimming', 'swimming', 60],
  ['1h30 swimming', 'swimming', 90],
  ['1 h 30 min swimming', 'swimming', 90],
  ['1 hour and 15 minutes of cycling', 'cycling', 75],
  ['1.5 hours of yoga class', 'yoga', 90],
  ['half an hour of tai chi', 'tai_chi', 30],
  ['an hour of stretching', 'stretching', 60],
  ['walked 5 km', 'walking', null], // no pace is known
  ['walked 5 km at 5 km/h', 'walking', 60],
  ['brisk walk, 5.63 km', 'brisk_walking', 60], // 3.5 mph by its definition
  ['Power-walking 20 minutes', 'brisk_walking', 20],
  ['walking 8000 steps', 'walking', null],
  ['yoga', 'yoga', null],
] as const)('"%s"', (text, id, minutes) => {
  const read = readExercise(text)
  expect(read).toMatchObject({ ok: true, activity: { id } })
  const found = read.ok && read.activity !== null ? read.minutes : Number.NaN
  if (minutes === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(minutes, 6)
})

test.each([
  ['walking football 60 min', 'unknown-activity', 'walking'],
  ['yogga 30 min', 'unknown-activity', 'yoga'],
  ['curling 30 min', 'unknown-activity', null],
  ['30 min', 'unknown-activity', null],
  ['walking and yoga 60 min', 'several-activities', null],
  ['swim, bike 1 h', 'several-activities', null],
  ['1 h 20 squats', 'bad-amount', null], // eighty minutes, or twenty squats
  ['30-40 min walking', 'bad-amount', null],
  ['walking 20 m', 'bad-amount', null],
  ['yoga 30', 'bad-amount', null],
  ['yoga 30 h', 'bad-amount', null],
  ['yoga 0 min', 'bad-amount', null],
] as const)('"%s" is no activity with an amount: %s', (text, why, suggestion) => {
  expect(readExercise(text)).toEqual({ ok: false, why, suggestion })
})

test('a day without is said so', () => {
  for (const text of ['none', 'rest day', 'Nothing']) {
    expect(readExercise(text)).toEqual({ ok: true, activity: null })
  }
})

test('squats and lunges of one day are one session; their minutes are unknown, not zero', () => {
  const { types } = weekTotals(week(['squats 3x10', 'lunges 2x8'], ['squats 20 min']))
  expect(types.resistance).toMatchObject({ sessions: 2, minutes: 20, unknownMinutes: 2 })
})

test('walking without minutes makes the minutes a lower bound', () => {
  expect(weekTotals(week(['walked 5 km', 'walking 20 min']))).toMatchObject({
    weightBearingMinutes: 20,
    isLowerBound: true,
  })
})

test('any text is read without a throw, and minutes are never zero', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readExercise(text)
      if (read.ok && read.activity !== null && read.minutes !== null) expect(read.minutes).toBeGreaterThan(0)
    }),
  )
})
