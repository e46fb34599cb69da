import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { isEnding } from '../../src/questionnaire/as-meant.ts'
import { saidBack } from '../../src/questionnaire/said-back.ts'
import { inPlainWords } from '../../src/questionnaire/words/in-plain-words.ts'
import { yesOrNo } from '../../src/questionnaire/yes-no-words.ts'

describe('whether to stop', () => {
  test.each([
    "that's all",
    'yes stop',
    'finish',
    'Finished.',
    "I'm done",
    'stop please',
    "yes, I'll ring them now",
  ])('"%s" stops', (text) => expect(isEnding(text)).toBe(true))
  test.each(['no', 'go on', "don't stop", 'finish the questions', 'not done'])('"%s" does not', (text) =>
    expect(isEnding(text)).toBe(false),
  )
})

describe('whether that is all that was eaten', () => {
  test.each(['nothing else', "that's me done", 'yes I think so', 'no more', "that's the lot"])(
    '"%s" is a yes',
    (text) => expect(yesOrNo('complete', text)).toBe('yes'),
  )
  test.each(['I think so', 'more or less', 'nothing else but toast'])('"%s" is asked again', (text) =>
    expect(yesOrNo('complete', text)).toBe(text),
  )
})

test.each([
  ['stiff hands, maybe 4', 'stiff hands, maybe 4 of 10'],
  ['sore knees about three', 'sore knees about 3 of 10'],
  ['stiff hands 2 days', 'stiff hands 2 days'],
  ['2 sore knees', '2 sore knees'],
  ['stiff hands 3/10', 'stiff hands 3/10'],
])('the symptom "%s" is kept as "%s"', (typed, kept) => {
  const text = inPlainWords('symptoms', typed, '2026-11-27' as PlainDate)
  expect(text).toBe(kept)
  expect(saidBack('symptoms', text, typed)?.text ?? null).toBe(kept === typed ? null : kept)
})
