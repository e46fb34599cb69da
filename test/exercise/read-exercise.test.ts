import fc from 'fast-check'
import { expect, test } from 'vitest'
import { called } from '../../src/exercise/activity-called.ts'
import { readExercise } from '../../src/exercise/read-exercise.ts'
import { walkingAt } from '../../src/exercise/walking-pace.ts'
import { weekTotals } from '../../src/exercise/week-totals.ts'
import { exerciseFigures } from '../../src/generated/activities.ts'
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

// domain.md 7.1: 2.0 mph 17152 2.8; 2.5 mph 17170 3.0; 2.8-3.2 mph 17190 3.5; 3.5 mph 17200 4.3; 4.0 mph 17220 5.0.
// A mile is 1.609344 km, so 3.2, 4.0, 4.5, 5.6 and 6.4 km/h are 2.0, 2.5, 2.8, 3.5 and 4.0 mph.
test.each([
  ['walking 2.0 mph 30 min', '17152', 2.8, 30],
  ['walking at 3.2 km/h 30 min', '17152', 2.8, 30],
  ['brisk walk 2.0 mph 30 min', '17152', 2.8, 30], // the figure says more than the word
  ['walk 2.4 mph 30 min', '17152', 2.8, 30], // between two rows the slower
  ['walking 2.5 mph 30 min', '17170', 3, 30],
  ['walked 3 km in 45 min', '17170', 3, 45], // 4 km/h
  ['walked 4 km at 4 km/h', '17170', 3, 60],
  ['walk 15 min/km 30 min', '17170', 3, 30],
  ['walking 4.5 km/h 20 min', '17190', 3.5, 20],
  ['walk 20 min/mile 30 min', '17190', 3.5, 30], // 3.0 mph
  ['walk 20 minutes per mile, 30 minutes', '17190', 3.5, 30],
  ['walk 12 min/km, 30 min', '17190', 3.5, 30], // 5 km/h
  ['walk 20 minutes a mile, 40 min', '17190', 3.5, 40],
  ['walked a mile in 20 min', '17190', 3.5, 20],
  ['walked a km in 12 min', '17190', 3.5, 12],
  ['walk 12:00 min/km 30 min', '17190', 3.5, 30],
  ['walked 2 miles in 40 minutes', '17190', 3.5, 40],
  ['2 mile walk, 40 min', '17190', 3.5, 40],
  ['walk 3 miles per hour 30 min', '17190', 3.5, 30],
  ['slow walk 3.4 mph 10 min', '17190', 3.5, 10],
  ['walk 30 min @ 3.5mph', '17200', 4.3, 30],
  ['walk 5.6 km/h 30 min', '17200', 4.3, 30],
  ['walk 3.5-4 mph 30 min', '17200', 4.3, 30], // of a range the slower end
  ['walk 15-17 min/mile 30 min', '17200', 4.3, 30], // 60 / 17 = 3.53 mph
  ['walked 4 miles in 1 hour', '17220', 5, 60],
  ['walk 4.5 mph 30 min', '17220', 5, 30], // no row is faster
  ['walked 4 miles in 1 hour at 3 mph', '17190', 3.5, 60], // of two paces the slower
  ['treadmill 3 mph 30 min', '17190', 3.5, 30],
  ['walk 3 km in 30-45 min', '17170', 3, 30], // 4 km/h at least; of the minutes the lower end
  ['walked 2 x 30 min, 2 miles', '17152', 2.8, 60], // two miles in all, the slower reading
  ['walk 4 kmph 30 min', '17170', 3, 30],
  ['hiking 2 mph 1 h', '17080', 6, 60], // one row, whatever the pace
  ['jogging 5 mph 20 min', '12020', 7, 20],
] as const)('the pace of "%s" chooses row %s', (text, code, met, minutes) => {
  const read = readExercise(text)
  expect(read).toMatchObject({ ok: true, activity: { code, met } })
  expect(read.ok && read.activity !== null ? read.minutes : null).toBeCloseTo(minutes, 6)
})

test('slower than the slowest row has no figure; faster than anyone walks is a slip', () => {
  for (const text of ['walk 1.9 mph 30 min', 'walked 1 km in 30 min', 'walk 3 km/h 30 min'])
    expect(readExercise(text)).toMatchObject({ ok: true, activity: null, minutes: 30 })
  for (const text of ['walking 10 mph 30 min', 'walked 10 km in 30 min', 'walk 0 mph 30 min'])
    expect(readExercise(text)).toMatchObject({ ok: false, why: 'bad-amount' })
})

test('a faster pace never counts less, and a row is never above the pace', () => {
  const mph = fc.integer({ min: 20, max: 55 }).map((tenths) => tenths / 10)
  fc.assert(
    fc.property(mph, mph, (one, other) => {
      const [slow, fast] = one <= other ? [one, other] : [other, one]
      expect(walkingAt(fast)?.met).toBeGreaterThanOrEqual(walkingAt(slow)?.met ?? 99)
      expect(walkingAt(slow)?.fromMph).toBeLessThanOrEqual(slow)
    }),
  )
})

test('walking of 2.0 mph is neither moderate nor weight-bearing; of 2.5 mph it is both', () => {
  expect(weekTotals(week(['walking 2.0 mph 30 min']))).toMatchObject({
    weightBearingMinutes: 0,
    aerobicMinutes: 0,
    metMinutes: 84, // 2.8 x 30
  })
  expect(weekTotals(week(['walking 2.5 mph 30 min']))).toMatchObject({
    weightBearingMinutes: 30,
    aerobicMinutes: 30,
    metMinutes: 90,
  })
})

test('every name is told from every other, whatever the form and order of its words', () => {
  const { activities, notClassed, askWhat } = exerciseFigures
  for (const { id, names } of activities)
    for (const name of names)
      for (const words of [name, name.split(' ').reverse().join(' ')])
        expect(called(words, false), words).toMatchObject({ of: 'activity', activity: { id } })
  for (const name of notClassed) expect(called(name, false)).toMatchObject({ of: 'not-classed', name })
  for (const name of askWhat) expect(called(name, false)).toEqual({ of: 'ask-what' })
})

// Phrases of logs, each judged by hand. null minutes: sets, steps and distances give none.
test.each([
  ['rope skipping fast', 'rope_jumping_fast', null],
  ['5k run', 'jogging', null],
  ['ran 5k in 35 min', 'jogging', 35],
  ['couch to 5k week 3, 30 min', 'jog_walk', 30],
  ['walk 1 hr 15', 'walking', 75],
  ['1:15 h walk', 'walking', 75],
  ['3/4 hour pilates', 'pilates', 45],
  ['walked 1 and a half hours', 'walking', 90],
  ['walk 1½ hours', 'walking', 90],
  ['2 walks of 20 min', 'walking', 40],
  ['two 20-minute walks', 'walking', 40],
  ['yoga class 1 hour', 'yoga', 60],
  ['10,000 steps', 'walking', null],
  ['press-ups', 'calisthenics', null],
  ['wall push-ups 2x10', 'calisthenics', null],
  ['lunges x10', 'calisthenics', null],
  ['squats 20', 'squats', null], // twenty, or twenty minutes: a session either way
  ['10 flights of stairs', 'stair_climbing', null],
  ['up and down stairs 10 times', 'stair_climbing', null],
  ['walked fast 30 min', 'brisk_walking', 30],
  ['walk, slow, 20 min', 'walking_slow', 20],
  ['walked round the block 15 min', 'walking', 15],
  ['walked into town 20 mins', 'walking', 20],
  ['walked to the shops and back 25 mins', 'walking', 25],
  ['took the dog out 30 min', 'walking', 30],
  ['evening walk 20 min', 'walking', 20],
  ['YouTube pilates 25 min', 'pilates', 25],
  ['stretching while watching TV 10 min', 'stretching', 10],
  ['gentle stretching 10 min', 'stretching', 10],
  ['hand weights 15 min', 'weights', 15],
  ['Theraband exercises 15 min', 'weights', 15],
  ['bicep curls 3x12', 'weights', null],
  ['ballroom dancing 1 hr', 'ballroom_slow', 60], // the speed is not said: the slower row
  ['50 jumps', 'jumping_jacks', null],
  ['2 dog walks, 20 min each', 'walking', 40],
  ['swam half a mile', 'swimming', null],
  ["walk 45'", 'walking', 45],
  ['steps: 7200', 'walking', null],
  ['country walk 40 min', 'walking', 40],
  ['walk 30 min, moderate pace', 'walking', 30],
  ['walked quickly 20 min', 'brisk_walking', 20],
  ['chair-based yoga 45 mins', 'yoga', 45],
  ['mat pilates 50 min', 'pilates', 50],
  ['2 kg dumbbells 3x10', 'weights', null],
  ['indoor cycling 30 min', 'stationary_cycling', 30], // 7.0, and not the 7.5 of the road
  ['x-trainer 15 min', 'elliptical', 15],
  ['run/walk intervals 25 min', 'jog_walk', 25],
  ['parkrun (walked) 45 min', 'walking', 45],
] as const)('in a log: "%s"', (text, id, minutes) => {
  expect(readExercise(text)).toMatchObject({ ok: true, activity: { id }, minutes })
})

test.each([
  ['zumba gold 45 min', 'zumba gold', 45],
  ['digging the garden 45 mins', 'digging garden', 45],
  ['round of golf 4 hrs', 'golf', 240],
  ['tennis doubles 1 hr', 'tennis doubles', 60], // milder than tennis
  ['sit-to-stands x 10', 'sit to stand', null],
  ['plank 90 sec', 'plank', 1.5],
  ['country dancing 1 hr', 'country dancing', 60], // with hops: no figure
  ['gardening all morning', 'gardening', null],
] as const)('no figure is known for "%s"', (text, notClassed, minutes) => {
  expect(readExercise(text)).toMatchObject({ ok: true, activity: null, notClassed, minutes })
})

test.each([
  ['walking football 60 min', 'several-activities', []],
  ['curling 30 min', 'unknown-activity', []],
  ['no walk today', 'unknown-activity', ['walk']],
  ['30 min', 'unknown-activity', []],
  ['walk to work 20 min each way', 'unknown-activity', ['walk']], // forty, or twenty
  ['physio exercises 15 min', 'which-activity', []],
  ['jogging in the pool 30 min', 'unknown-activity', ['water walking']], // bears no weight
  ['walking and yoga 60 min', 'several-activities', []],
  ['swim, bike 1 h', 'several-activities', []],
  ['gym 60 min', 'which-activity', []],
  ['30 min on the treadmill', 'which-activity', ['walking']], // or running
  ['treadmill 6 mph 30 min', 'which-activity', ['walking']],
  ['parkrun 35 min', 'which-activity', ['walking']],
  ['park run 35 min', 'which-activity', ['walking']],
  ['skipped exercise', 'unknown-activity', []],
  ['skipped', 'unknown-activity', ['skipping']],
  ['weight 64 kg', 'unknown-activity', []], // on the scales
  ['none but walk 20 min', 'unknown-activity', ['walk']],
  ['30 mins walking + 10 mins stretching', 'several-activities', ['walking']],
  ['walk 20 min, walk 15 min', 'several-activities', ['walk']],
  ['walk 1:15', 'bad-amount', ['walk']], // a time of day, or an hour and a quarter
  ['gentle cycling 20 min', 'unknown-activity', ['cycling']], // its figure is of no gentle one
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
  for (const text of ['none', 'rest day', 'Nothing', 'no exercise today', 'rested', 'none - poorly']) {
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
