import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { objectionTo } from '../../src/questionnaire/objections.ts'
import { questionPlan } from '../../src/questionnaire/plan.ts'
import { profileOf } from '../../src/questionnaire/profile-answers.ts'
import type { Answer } from '../../src/questionnaire/question.ts'
import { remarksOn } from '../../src/questionnaire/remarks.ts'
import { guessesIn, unclearIn } from '../../src/questionnaire/unclear.ts'
import { urgentIn } from '../../src/questionnaire/urgent.ts'
import { answered, type History, walk } from '../../src/questionnaire/walk.ts'
import { answerProblemInEnglish } from '../../src/render/english/questionnaire-problems.ts'

const TODAY = '2026-11-27' as PlainDate
const given = (answers: Readonly<Record<string, Answer>>) => new Map(Object.entries(answers))

function asked(id: string, round = 1) {
  const question = questionPlan()
    .flatMap(({ questions }) => questions)
    .find((one) => one.id === id)
  if (question === undefined) throw new Error(`there is no question ${id}`)
  return { key: `${id}.${round}`, question, round }
}

const objection = (id: string, text: string, answers = {}) =>
  objectionTo(asked(id), text, given(answers), TODAY)

describe('what calls for a call', () => {
  test.each([
    ["can't pee, numb saddle", ['numb_saddle', 'new_incontinence']],
    ['new back pain', ['new_back_pain']],
    ["can't put weight on my leg", ['cannot_bear_weight']],
    ['chest pain', ['chest_pain']],
    ['tired', []],
    ['no chest pain', []],
  ])('%s', (text, ids) => {
    expect(urgentIn(text).map(({ args }) => args.id)).toEqual(ids)
  })

  test('typed as a condition it stands with the symptoms, where reports look for it', () => {
    expect(profileOf(given({ 'conditions.1': 'gout', 'conditions.2': 'new back pain' }))).toMatchObject({
      symptoms: ['new back pain'],
    })
    expect(profileOf(given({ 'conditions.1': 'chest pain', 'symptoms.1': 'none' }))['symptoms']).toEqual([
      'chest pain',
    ])
  })
})

describe('names', () => {
  test.each([
    'the pink one',
    'a little white one',
    'the one for my heart',
    'my water pill',
    'something for sleep',
  ])('"%s" is no slip of a name, and is said to be none', (text) => {
    for (const id of ['drug', 'medicines', 'conditions']) expect(guessesIn(asked(id), text)).toEqual([])
    expect(remarksOn(asked('drug'), text, given({})).map(({ code }) => code)).toEqual(['no-name'])
  })

  test.each([
    ['medicines', 'warfrin 3 mg', [{ written: 'warfrin', as: 'warfarin' }]],
    [
      'medicines',
      'levothyroxnie, warfrin',
      [
        { written: 'levothyroxnie', as: 'levothyroxine' },
        { written: 'warfrin', as: 'warfarin' },
      ],
    ],
    ['drug', 'Anastrozle', [{ written: 'Anastrozle', as: 'anastrozole' }]],
    ['medicines', 'letrazole', [{ written: 'letrazole', as: 'letrozole' }]],
    ['medicines', 'warfarin 3 mg', []],
    ['drug', 'Arimidex', []],
    ['conditions', 'rheumatoid arthritis', []],
    ['conditions', 'underactive thyroid', []],
  ])('%s: %s', (id, text, due) => {
    expect(guessesIn(asked(id), text)).toEqual(due)
  })
})

describe('what is asked back', () => {
  test('"no" to smoking, and days that could be two', () => {
    expect(unclearIn(asked('smoking'), 'no', { answers: given({}), today: TODAY })).toEqual({
      about: 'smoked-before',
    })
    expect(unclearIn(asked('drug_start'), '03/04/2024', { answers: given({}), today: TODAY })).toMatchObject({
      dmy: '2024-04-03',
      mdy: '2024-03-04',
    })
    expect(unclearIn(asked('scan_date'), '03/04/2024', { answers: given({}), today: TODAY })).toMatchObject({
      about: 'date',
    })
    expect(unclearIn(asked('drug_start'), '13/04/2024', { answers: given({}), today: TODAY })).toBeNull()
    expect(unclearIn(asked('weight'), '03/04/2024', { answers: given({}), today: TODAY })).toBeNull()
  })
})

describe('what is not taken', () => {
  // Whoever is 67 in November 2026 was born in 1958 or 1959.
  test.each([
    ['fracture_date', '1955', 'before-birth'],
    ['fracture_date', '1957-12', 'before-birth'],
    ['fracture_date', '2027', 'in-future'],
    ['fracture_date', '2026-12', 'in-future'],
    ['drug_start', '2027-01', 'in-future'],
    ['scan_date', '1957-01-01', 'before-birth'],
    ['scan_date', '2026-11-28', 'in-future'],
  ])('%s: %s of a person of 67', (id, text, why) => {
    expect(objection(id, text, { 'birth.1': '67' })).toMatchObject({ code: 'impossible-date', args: { why } })
  })

  test.each([
    ['fracture_date', '1958'],
    ['fracture_date', '2026'],
    ['drug_start', '2026-11'],
    ['scan_date', '2026-11-27'],
  ])('%s: %s may be', (id, text) => {
    expect(objection(id, text, { 'birth.1': '67' })).toBeNull()
  })

  test('a date of birth is compared as far as both are known', () => {
    expect(objection('fracture_date', '1959-03', { 'birth.1': '2 April 1959' })?.code).toBe('impossible-date')
    expect(objection('fracture_date', '1959', { 'birth.1': '2 April 1959' })).toBeNull()
  })

  test.each([
    ['fracture_site', 'thin bones', 'no-broken-bone'],
    ['fracture_site', 'osteopenia', 'no-broken-bone'],
    ['fracture_site', 'broken wrist', undefined],
    ['fracture_site', 'collar bone', undefined],
    ['conditions', 'broken wrist', 'broken-bone-as-condition'],
    ['conditions', 'vertebral fracture', undefined],
    ['conditions', 'osteopenia', undefined],
    ['medicines', 'yes', 'yes-alone'],
    ['symptoms', 'y', 'yes-alone'],
    ['breakfast', 'yes', 'yes-alone'],
    ['symptoms', 'back', 'back-alone'],
    ['fracture_site', 'Back', 'back-alone'],
    ['parental_hip_fracture', 'yes', undefined],
    ['smoking', 'yes', undefined],
  ])('%s: %s: %s', (id, text, code) => {
    expect(objection(id, text)?.code).toBe(code)
  })

  test('bone density is no condition that is not checked', () => {
    for (const text of ['osteopenia', 'osteoporosis', 'osteoperosis', 'thin bones'])
      expect(remarksOn(asked('conditions'), text, given({})).map(({ code }) => code)).toEqual([
        'bone-density-named',
      ])
  })
})

test('a supplement of which no amount can be read is said not to be counted', () => {
  const codes = (text: string) => remarksOn(asked('supplements'), text, given({})).map(({ code }) => code)
  expect(codes('a multivitamin')).toEqual(['supplement-not-counted'])
  expect(codes('beans on toast')).toEqual(['supplement-not-counted'])
  for (const text of ['calcium 600 mg + vitamin D 400 IU', 'none']) expect(codes(text)).toEqual([])
})

test('no key of a file is in what is said of an answer', () => {
  const said = answerProblemInEnglish({
    code: 'bad-yes-no',
    level: 'error',
    args: { key: 'parental_hip_fracture', text: 'perhaps', allowed: ['yes', 'no'] },
  })
  expect(said).toBe("'perhaps' is neither yes nor no (yes, no, or Enter: not known)")
})

test('the count of a part never grows, whatever is answered', () => {
  const totals = (answers: Readonly<Record<string, string>>) => {
    let history: History = []
    const of = new Map<number, Set<number>>()
    for (;;) {
      const { step } = walk(questionPlan(), history)
      if (step === null) return of
      expect(step.number).toBeGreaterThan(0)
      expect(step.number).toBeLessThanOrEqual(step.of)
      of.set(step.part, (of.get(step.part) ?? new Set()).add(step.of))
      history = answered(history, step.key, answers[step.key] ?? null)
    }
  }
  const each = [
    {},
    { 'sex.1': 'male', 'drug.1': 'letrozole' },
    { 'drug.1': 'none', 'medicines.1': 'Arimidex' },
  ]
  for (const answers of each) for (const found of totals(answers).values()) expect(found.size).toBe(1)
})
