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
  ['20 squats', 'squats', null],
  ['20 squats 10 min', 'squats', 10],
  ['walked 2 x 20 minutes', 'walking', 40],
  ['walk 30 min with Susan', 'walking', 30],
  ['walked the dog 20 min', 'walking', 20],
  ['30 min brisk walk', 'brisk_walking', 30],
  ['yoga class', 'yoga', null],
  ['yoga at home, 20 min', 'yoga', 20],
  ['swam 20 lengths', 'swimming', null],
  ['pilates 45min', 'pilates', 45],
  ['dancing 1h', 'dancing', 60],
  ['stairs 10 min', 'stair_climbing', 10],
  ['fast stair climbing 5 min', 'stair_climbing_fast', 5],
  ['walk 30-40 min', 'walking', 30], // the lower end
  ['walk 1 to 2 hours', 'walking', 60],
  ['half an hour of walking', 'walking', 30],
  ['1 1/2 hours of walking', 'walking', 90],
  ['twenty minutes of stretching', 'stretching', 20],
  ['8000 steps', 'walking', null],
  ['8,000 steps', 'walking', null],
  ['running 20 min', 'jogging', 20],
  ['run 3 km', 'jogging', null],
  ['easy walk 20 min', 'walking_easy', 20],
  ['very brisk walk 20 min', 'walking_very_brisk', 20],
  ['moderate skipping 5 min', 'rope_jumping_moderate', 5],
  ['fast skipping 5 min', 'rope_jumping_fast', 5],
  ['aqua aerobics 45 min', 'water_calisthenics', 45],
  ['wlaking 30 min', 'walking', 30],
  ['gym: weights 40 min', 'weights', 40],
  ['weights at the gym 40 min', 'weights', 40],
  ['walk 20 mins x 2', 'walking', 40],
  ['run/walk 20 min', 'jog_walk', 20],
  ['walk to work 20 min', 'walking', 20],
] as const)('"%s"', (text, id, minutes) => {
  const read = readExercise(text)
  expect(read).toMatchObject({ ok: true, activity: { id } })
  const found = read.ok && read.activity !== null ? read.minutes : Number.NaN
  if (minutes === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(minutes, 6)
})

test.each([
  ['walking football 60 min', 'several-activities', []],
  ['curling 30 min', 'unknown-activity', []],
  ['no walk today', 'unknown-activity', ['walk']],
  ['30 min', 'unknown-activity', []],
  ['walk to work 20 min each way', 'unknown-activity', ['walk']], // forty, or twenty
  ['physio exercises 15 min', 'which-activity', []],
  ['jogging in the pool 30 min', 'unknown-activity', ['jogging']], // bears no weight
  ['walking and yoga 60 min', 'several-activities', []],
  ['swim, bike 1 h', 'several-activities', []],
  ['gym 60 min', 'which-activity', []],
  ['1 h 20 squats', 'bad-amount', []], // eighty minutes, or twenty squats
  ['walking 20 m', 'bad-amount', []],
  ['yoga 30', 'bad-amount', []],
  ['yoga 30 h', 'bad-amount', []],
  ['yoga 0 min', 'bad-amount', []],
] as const)('"%s" is no activity with an amount: %s', (text, why, near) => {
  const read = readExercise(text)
  expect(read).toMatchObject({ ok: false, why })
  if (!read.ok && near.length > 0) expect(read.near).toContain(near[0])
})

test('a slip of the pen and a range are said', () => {
  expect(readExercise('wlaking 30 min')).toMatchObject({ readAs: { why: 'spelling', as: 'walking' } })
  expect(readExercise('yogga 30 min')).toMatchObject({ ok: false, near: ['yoga'] }) // too short to be sure
  expect(readExercise('walk 30-40 min')).toMatchObject({ readAs: { why: 'range', as: '30' } })
  expect(readExercise('walk 30 min')).toMatchObject({ readAs: null })
})

test('gardening has no figure: it is exercise, and counts towards nothing', () => {
  expect(readExercise('gardening 1 h')).toMatchObject({
    activity: null,
    notClassed: 'gardening',
    minutes: 60,
  })
})

test('a day without is said so', () => {
  for (const text of ['none', 'rest day', 'Nothing']) {
    expect(readExercise(text)).toEqual({ ok: true, activity: null, notClassed: null })
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
