import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.ts'
import { problemWith } from '../../src/questionnaire/check.ts'
import { questionPlan } from '../../src/questionnaire/plan.ts'

const today = plainDate('2026-11-27')
if (today === null) throw new Error('no date')

function codeFor(id: string, text: string, round = 1): string | null {
  return problemFor(id, text, round)?.code ?? null
}

function whyFor(id: string, text: string): unknown {
  const what = problemFor(id, text, 1)
  return what?.code === 'bad-date' ? what.args.why : null
}

function problemFor(id: string, text: string, round: number) {
  const question = questionPlan()
    .flatMap(({ questions }) => questions)
    .find((one) => one.id === id)
  if (question === undefined || today === null) throw new Error(`there is no question ${id}`)
  return problemWith({ key: `${id}.${round}`, question, round }, text, today)?.what ?? null
}

describe('answers are held against the readers of the files', () => {
  test.each([
    ['birth', '3 feet', 'bad-date'],
    ['birth', '03/04/1961', 'bad-date'],
    ['birth', '2030-01-01', 'out-of-range'],
    ['birth', '300', 'out-of-range'],
    ['height', '16 cm', 'out-of-range'],
    ['weight', '62', 'bad-measure'],
    ['smoking', 'no', 'bad-choice'],
    ['drug_start', 'last spring', 'bad-date'],
    ['fracture_date', '2021-13', 'bad-date'],
    ['frax_major', '120', 'out-of-range'],
    ['joint_pain', '11', 'out-of-range'],
    ['supplements', 'calcium citrate 500 mg', 'salt-or-element'],
    ['scan_date', '03/04/2024', 'ambiguous-date'],
    ['spine_t', '-12', 'score-out-of-range'],
    ['spine_bmd', '915', 'bmd-in-mg'],
  ])('%s: %s is refused', (id, text, code) => {
    expect(codeFor(id, text)).toBe(code)
  })

  test.each([
    ['birth', '65'],
    ['birth', '2 April 1961'],
    ['height', '5 ft 4 in'],
    ['weight', '9 st 10 lb'],
    ['menopause', 'ovarian suppression'],
    ['drug_start', '2024-05'],
    ['medicines', 'warfarin'],
    ['alcohol', '4 units/week'],
    ['supplements', 'vitamin D3 1000 IU'],
    ['scan_date', '12 March 2024'],
    ['spine_t', '-1,2'],
    ['total_hip_bmd', '0.832'],
  ])('%s: %s is taken', (id, text) => {
    expect(codeFor(id, text)).toBeNull()
  })

  test.each(['31 February 1964', '1964-02-30', '30.2.1964', '31/04/1964', 'February 30, 1964'])(
    '%s is refused because there is no such day',
    (text) => {
      expect(whyFor('birth', text)).toBe('no-such-day')
    },
  )

  test('what is no date at all is refused for its form', () => {
    expect(whyFor('birth', 'spring of 1964')).toBe('form')
  })

  test('a second supplement is held against the reader like the first', () => {
    expect([codeFor('supplements', 'vitamin D', 1), codeFor('supplements', 'vitamin D', 2)]).toEqual([
      'supplement-without-amount',
      'supplement-without-amount',
    ])
  })

  test('a second scan is held against the readers like the first', () => {
    expect([codeFor('spine_t', '-12', 2), codeFor('spine_t', '-1.2', 2)]).toEqual([
      'score-out-of-range',
      null,
    ])
  })
})
