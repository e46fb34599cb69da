import { expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { findExercise } from '../../src/exercise/find-exercise.ts'
import { readExercise } from '../../src/exercise/read-exercise.ts'
import { exerciseDays } from '../../src/report/exercise-days.ts'
import { CLEAR } from './made.ts'

function cautionsOf(text: string): string[] {
  const span = { source: { name: '', text }, start: 0, end: text.length }
  const exercise = [{ text, span, offset: 0 }]
  const { days } = exerciseDays([{ date: '2026-11-18' as PlainDate, exercise, troubled: false }])
  const person = { ...CLEAR, vertebralFracture: 'yes' as const }
  return findExercise({ days, weeks: [], person }).map(({ code }) => code)
}

// A count without sets is sets of one, as of squats.
test.each(['toe touches 10', 'touch toes 10', 'crunches 20', '20 crunches', '10 sit ups', 'burpees 10'])(
  '%s is read, its minutes unknown',
  (text) => {
    expect(readExercise(text)).toMatchObject({ ok: true, minutes: null })
  },
)

// domain.md 7.3: with a vertebral fracture no bending, no high impact; an unclear amount changes nothing of that.
test.each([
  ['toe touches 10', 'spine-bending-against-caution'],
  ['touch toes 10', 'spine-bending-against-caution'],
  ['crunches 20', 'spine-bending-against-caution'],
  ['30 sit ups or thereabouts with a pal 7', 'spine-bending-against-caution'],
  ['burpees 10', 'high-impact-against-caution'],
  ['jumping jacks 4 ? 12 zzz', 'high-impact-against-caution'],
])('%s with a fracture of the spine: %s', (text, code) => {
  expect(cautionsOf(text)).toContain(code)
})

test('what was not done brings no caution', () => {
  expect(cautionsOf('no sit ups, 20 zzz')).not.toContain('spine-bending-against-caution')
})
