import { describe, expect, test } from 'vitest'
import { symptomFindings } from '../../src/nutrition/find-symptoms.ts'
import { jointPainSaid } from '../../src/nutrition/joint-pain-said.ts'
import { isSymptomAbsent, symptomIds } from '../../src/nutrition/symptoms.ts'
import { deniesSymptoms } from '../../src/questionnaire/words/denied-symptom.ts'
import { leavesOpen } from '../../src/questionnaire/words/none-of-it.ts'

const DENIALS = [
  'none of those thank goodness', 'no, none', 'No none of these', 'nothing like that', 'no the back is fine really',
  'no, my joints are fine thanks', "none of the above, touch wood", 'no problems at all', 'nothing to report',
  "no, I'm fine", "I'm very well thank you", 'everything is fine', 'no, no, none at all', 'no hip pain, no cramps',
] // biome-ignore format: a list

describe('a denial alone', () => {
  test.each(DENIALS)('%s', (text) => expect(deniesSymptoms(text)).toBe(true))
})

describe('something else stands behind it, or it denies nothing', () => {
  test.each([
    'no, but my jaw aches', 'none of those, but tired', 'none of those just tired', 'no good', 'not well', 'no sleep',
    'no feeling in my legs', 'no control of my bladder', 'cannot walk', 'no my back is not fine', 'no, chest pain',
    'no back pain, chest pain', 'the back is fine but my hip aches', 'nothing except hot flushes', 'stiff hands',
  ])('%s', (text) => expect(deniesSymptoms(text)).toBe(false)) // biome-ignore format: a list

  test('a red flag is never lost behind any of the denials', () => {
    for (const denial of DENIALS)
      for (const id of symptomIds())
        for (const join of [', but ', ' but ', '; ', '. Only ', ', ']) {
          const text = `${denial}${join}${id.replaceAll('_', ' ')}`
          expect(deniesSymptoms(text), text).toBe(false)
          expect(symptomFindings([text])[0]?.code, text).toBe('symptom-call-now')
        }
  })
})

test.each(['nothing new', 'no, nothing much', 'nothing serious really'])('%s is left open', (text) => {
  expect(deniesSymptoms(text)).toBe(false)
  expect(leavesOpen('symptoms', text)).toBe(true)
})

test.each([
  ['no back pain, no chest pain', true],
  ['no jaw pain; no cramps', true],
  ['no jaw pain, cramps', false],
  ['none, chest pain', false],
])('%s is absent: %s', (text, absent) => expect(isSymptomAbsent(text)).toBe(absent))

test.each(['stiff hands', 'sore thumbs', 'my knees are a bit stiff', 'hands ache', 'achy fingers'])(
  '%s is pain of the joints',
  (text) => expect(jointPainSaid(text)).toEqual({ text, score: null }),
)
