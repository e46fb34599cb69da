import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExercise } from '../../src/exercise/read-exercise.ts'

// What follows a name, judged by hand: it changes nothing, or the entry is asked back.

test.each([
  ['walk with Susan 30 min', 'walking', 30],
  ['walk with my friend Mary 30 min', 'walking', 30],
  ['walk in the rain 20 min', 'walking', 20],
  ['walk after dinner 30 min', 'walking', 30],
  ['walked to Tesco and back 25 min', 'walking', 25],
  ['walk along the river 40 min', 'walking', 40],
  ['walk by the sea 40 min', 'walking', 40],
  ['walk around the lake with the dog 50 min', 'walking', 50],
  ['walk on the beach 20 min', 'walking', 20],
  ['walk at a brisk pace 30 min', 'brisk_walking', 30],
  ['walk with Susan and Mary 30 min', 'walking', 30],
  ['walk in Hyde Park 30 min', 'walking', 30],
  ['walk to the bus stop 10 min', 'walking', 10],
  ['walked home from the station 15 min', 'walking', 15],
  ['squats at the kitchen counter 2x10', 'squats', null],
  ['country walk with Susan 30 min', 'walking', 30],
  ['swimming in the sea 20 min', 'swimming', 20],
  ['yoga in a chair 20 min', 'yoga', 20],
  ['stretching in bed 5 min', 'stretching', 5],
  ['swam 20 laps 30 min', 'swimming', 30],
] as const)('"%s" counts', (text, id, minutes) => {
  expect(readExercise(text)).toMatchObject({ ok: true, activity: { id }, minutes })
})

test.each([
  'walk with Susan cancelled 30 min',
  'walk in the rain, cancelled',
  'walk after dinner, planned 30 min',
  'walk after lunch skipped 20 min',
  'walk with Susan missed 30 min',
  'walk with Susan, yoga instead 30 min',
  'walk to town tomorrow 30 min',
  'walk with Susan, would be 30 min',
  'walk around the block three rounds 10 min',
  'walk around the block 3 rounds 10 min',
  'walk around the park 3 laps 10 min',
  'walk to town maybe 30 min',
  'walk to town postponed 30 min',
  'walk with Susan and yoga 30 min',
  'walk with Susan aborted 30 min',
  'walk with breaks 30 min',
  'walk with wheelchair 30 min',
  'walk to town by bus 30 min',
  'walk to work 20 min each way',
])('"%s" does not', (text) => {
  expect(readExercise(text)).toMatchObject({ ok: false })
})

test.each([
  'walking in the ocean 30 min',
  'jogging in the river 30 min',
  'walk through the shallows 20 min',
  'beach surf 30 min',
  'dancing in a chair 20 min',
  'walk in a wheelchair 20 min',
  'wheelchair 20 min',
])('"%s" bears no weight, and does not count as if it did', (text) => {
  expect(readExercise(text)).toMatchObject({ ok: false })
})

test.each(['aqua jogging', 'hydrotherapy walking', 'pool walking', 'seated dancing'])(
  '%s has no figure',
  (name) => {
    expect(readExercise(`${name} 30 min`)).toMatchObject({ ok: true, activity: null, notClassed: name })
  },
)

test('an entry in water is asked back with what is done there', () => {
  expect(readExercise('jogging in the river 30 min')).toMatchObject({
    why: 'unknown-activity',
    near: ['water walking', 'water aerobics', 'swimming'],
  })
})

test('words that are not known to be harmless stop an entry, whatever they are', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/)
  fc.assert(
    fc.property(word, word, (one, other) => {
      const read = readExercise(`walk in ${one}ed ${other}ing 30 min`)
      expect(read.ok && read.activity !== null).toBe(false)
    }),
  )
})

test.each([
  'walk -30 min',
  'walk +30 min',
  '-30 min walk',
  'walk −30 min',
  'yoga 30 min -10 min',
  'walk -½ h',
])('"%s": a sign in front of a number is asked back', (text) => {
  expect(readExercise(text)).toMatchObject({ ok: false, why: 'bad-amount' })
})

test.each([
  ['walk - 30 min', 30],
  ['walk-30 min', 30],
  ['walk 30 -40 min', 30],
  ['walk – 30 min', 30],
])('a dash is no sign: "%s"', (text, minutes) => {
  expect(readExercise(text)).toMatchObject({ ok: true, minutes })
})

test.each([
  ['walked one and a half hours', 90],
  ['walked two and a half hours', 150],
  ['walk one and a quarter hours', 75],
  ['walk ¾ hour', 45],
  ['walk ¾ of an hour', 45],
  ['walk ½ hour', 30],
  ['walk ¼ hour', 15],
  ['walk 1 ½ hours', 90],
  ['walk 1¾ h', 105],
  ['walk 3⁄4 hour', 45],
  ['walk 1/4 hour', 15],
  ['walk quarter hour', 15],
  ['walk a quarter hour', 15],
  ['walk a quarter of an hour', 15],
  ['walk 90 sec', 1.5],
  ['walk 90 seconds', 1.5],
  ['walk 30 min @ 5 km/h', 30],
  ['walk @ 5 km/h 30 min', 30],
  ['walk @5km/h, 30 min', 30],
])('an amount as people write it: "%s"', (text, minutes) => {
  const read = readExercise(text)
  expect(read).toMatchObject({ ok: true })
  expect(read.ok && read.activity !== null ? read.minutes : null).toBeCloseTo(minutes, 6)
})

test('jogging at the pace of walking is asked back; of jogging and walking in turns only a slower one', () => {
  for (const text of [
    'jogging 2 mph 30 min',
    'jog 3.9 mph 20 min',
    'ran 2 km in 30 min',
    'jog walk 2 mph 30 min',
  ])
    expect(readExercise(text)).toMatchObject({ ok: false, why: 'which-activity' })
  for (const text of [
    'jogging 4 mph 30 min',
    'ran 5k in 35 min',
    'jog walk 3.5 mph 30 min',
    'jogging 30 min',
  ])
    expect(readExercise(text)).toMatchObject({ ok: true, minutes: text === 'ran 5k in 35 min' ? 35 : 30 })
})
