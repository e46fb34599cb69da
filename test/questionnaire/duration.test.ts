import { expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { objectionTo } from '../../src/questionnaire/objections.ts'
import { lacksDuration, minutesAlone } from '../../src/questionnaire/words/duration.ts'
import { inPlainWords } from '../../src/questionnaire/words/in-plain-words.ts'

const TODAY = '2026-11-27' as PlainDate

test.each([
  ['about half an hour', 30],
  ['half an hour or so', 30],
  ['twenty minutes', 20],
  ['an hour and a half', 90],
  ['ten minutes each way', 20],
  ['three quarters of an hour', 45],
  ['20-30 minutes', 20],
])("'%s' is %d minutes and nothing else", (text, minutes) => {
  expect(minutesAlone(text, false)).toBe(minutes)
})

test.each(['pilates', 'pilates 45 min', '2 miles', '5000 steps', '0 min', '30'])(
  "'%s' is no time alone",
  (text) => {
    expect(minutesAlone(text, false)).toBeNull()
  },
)

test('a bare number is minutes where those are asked for', () => {
  expect(minutesAlone('about 30', true)).toBe(30)
})

test('of sets, and of what no minutes are counted for, no time is asked for', () => {
  expect(['walked to the shops and back', 'pilates class'].every(lacksDuration)).toBe(true)
  expect(['squats 3x10', 'gardening', 'pilates 45 min', 'xyzzy', 'none'].some(lacksDuration)).toBe(false)
})

test('a time alone is refused where no exercise without one stands before it', () => {
  const asked = { key: 'exercise.2', question: { id: 'exercise', reader: 'text' }, round: 2 } as const
  const after = (text: string) =>
    objectionTo(asked, 'half an hour', new Map([['exercise.1', text]]), TODAY)?.code ?? null
  expect(after('pilates class')).toBeNull()
  expect(after('pilates class 45 min')).toBe('time-alone')
})

test.each([
  ['I went for a walk', 'walk'],
  ['I did a bit of gardening', 'gardening'],
  ['yes, a bit of yoga', 'yoga'],
  ['an hour of pilates', 'an hour of pilates'],
])("'%s' names '%s'", (typed, named) => {
  expect(inPlainWords('exercise', typed, TODAY)).toBe(named)
})
