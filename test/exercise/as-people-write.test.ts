import { expect, test } from 'vitest'
import { readExercise } from '../../src/exercise/read-exercise.ts'
import { run } from '../cli/fake-world.ts'

test.each([
  ['walk with the dog 30 min', 'walking', 30],
  ['walk up the hill 20 min', 'walking', 20],
  ['walked up the hill and back 25 min', 'walking', 25],
  ['walk down to the shops 15 min', 'walking', 15],
  ['walk over the fields 1 hour', 'walking', 60],
  ['walk across the park 20 min', 'walking', 20],
  ['walked round the block twice', 'walking', null],
  ['walked the kids to school 20 min', 'walking', 20],
  ['pushed the pram 30 min', 'walking', 30],
  ['ramble with the walking group 2 h', 'walking', 120],
  ['walk with walking poles 30 min', 'walking', 30],
  ['turbo trainer 30 min', 'stationary_cycling', 30],
])('"%s" is read whole', (text, id, minutes) => {
  expect(readExercise(text)).toMatchObject({ ok: true, activity: { id }, minutes })
})

test.each(['chair squats 2x10', 'balance on one leg 5 min', 'bird dog 2x8', 'pelvic floor exercises 5 min'])(
  '"%s" is known, without a figure',
  (text) =>
    expect(readExercise(text)).toMatchObject({ ok: true, activity: null, notClassed: expect.any(String) }),
)

test.each([
  'walk up and down the stairs 10 min',
  'walk up the hill three rounds 10 min',
  'walk over, cancelled 30 min',
])('"%s" is asked back, since a word changes it', (text) => expect(readExercise(text).ok).toBe(false))

test('of a range of paces the slower chooses the row and the faster the minutes, and it is said', () => {
  // 3 km at 5 km/h are 36 min; 4 km/h are 2.5 mph, 3.0 MET (domain table).
  expect(readExercise('walk 3 km at 4-5 km/h')).toMatchObject({
    activity: { met: 3 },
    minutes: 36,
    isAtLeast: true,
    readAs: { why: 'pace-range', as: '4.0', minutesAt: '5.0' },
  })
  expect(readExercise('walk 30 min at 4-5 km/h')).toMatchObject({
    minutes: 30,
    readAs: { why: 'pace-range', as: '4.0', minutesAt: null },
  })
  // 18 to 20 minutes a mile: 2 miles in 36 min at the faster.
  expect(readExercise('walk 2 miles at 18-20 min/mile')).toMatchObject({ isAtLeast: true })
  expect(readExercise('walk 3 km at 5 km/h')).toMatchObject({ minutes: 36, isAtLeast: false, readAs: null })
})

test('of a range of running paces the faster gives the minutes, and no end of it a row', () => {
  // 5 km at 10 km/h are 30 min.
  expect(readExercise('running 5 km at 8-10 km/h')).toMatchObject({
    minutes: 30,
    isAtLeast: true,
    readAs: { why: 'pace-minutes', as: '10.0' },
  })
  expect(readExercise('cycling 10 km at 15-20 km/h')).toMatchObject({
    minutes: 30,
    readAs: { why: 'pace-minutes', as: '20.0' },
  })
  expect(readExercise('running 30 min at 8-10 km/h')).toMatchObject({ minutes: 30, readAs: null })
})

const exercise = async (profile: string, entries: string) => {
  const text = `profile: { age: 66, sex: female${profile} }\n2026-11-18:\n  exercise: ${entries}\n`
  const { stdout, stderr } = await run(['exercise', 'log.yaml', '--today', '2026-11-23', '-v'], {
    files: { 'log.yaml': text },
  })
  return { out: stdout.replaceAll(/\s+/g, ' '), stderr }
}

test('a warning names what was written, a pace of running is said to choose no row, and a "none" beside others is told', async () => {
  const { out, stderr } = await exercise('', '[hopping 3x10, run 5 km in 30 min, none]')
  expect(out).toContain("'hopping 3x10', 'run 5 km in 30 min' on 2026-11-18")
  expect(out).not.toContain('umping jacks')
  expect(out).toContain('Running at 6.2 mph (10.0 km/h) counts as jogging, 7.0 MET')
  expect(stderr).toContain("'none' stands beside other exercise")
})

test('symptoms: [none] of a profile answers for new back pain; unknown does not', async () => {
  expect((await exercise(', symptoms: [none]', '[yoga 20 min]')).out).not.toContain('new back pain (')
  expect((await exercise(', symptoms: unknown', '[yoga 20 min]')).out).toContain('new back pain (')
  expect((await exercise('', '[yoga 20 min]')).out).toContain('new back pain (')
})
