import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { howRead, inhibitorMeant, isCondition, isMedicine } from '../../src/questionnaire/names.ts'
import { objectionTo } from '../../src/questionnaire/objections.ts'
import { questionPlan } from '../../src/questionnaire/plan.ts'
import { profileOf } from '../../src/questionnaire/profile-answers.ts'
import type { Answer } from '../../src/questionnaire/question.ts'
import { remarksOn } from '../../src/questionnaire/remarks.ts'
import { alsoIn, type History, walk } from '../../src/questionnaire/walk.ts'

const TODAY = '2026-11-27' as PlainDate
const given = (answers: Readonly<Record<string, Answer>>) => new Map(Object.entries(answers))

function asked(id: string, round = 1) {
  const question = questionPlan()
    .flatMap(({ questions }) => questions)
    .find((one) => one.id === id)
  if (question === undefined) throw new Error(`there is no question ${id}`)
  return { key: `${id}.${round}`, question, round }
}

describe('names of aromatase inhibitors', () => {
  test.each([
    ['anastrozole', 'anastrozole'],
    ['Arimidex 1 mg', 'anastrozole'],
    ['anastrazole', 'anastrozole'],
    ['Femara', 'letrozole'],
    ['letrazole', 'letrozole'],
    ['aromasin', 'exemestane'],
    ['tamoxifen', null],
    ['fluconazole', null],
    ['clotrimazole', null],
    ['metronidazole', null],
    ['omeprazole', null],
    ['aripiprazole', null],
  ])('%s: %s', (text, drug) => {
    expect(inhibitorMeant(text)).toBe(drug)
  })
})

describe('medicines and conditions are told apart', () => {
  test.each([
    'letrozole',
    'metformin 500 mg',
    'simvastatin',
    'warfarin 5 mg',
    'levothyroxine',
    'tamoxifen',
    'ramipril',
  ])('%s is a medicine', (text) => {
    expect([isMedicine(text), isCondition(text)]).toEqual([true, false])
  })

  test.each(['kidney stones', 'high blood pressure', 'RA', 'Sarcoidosis'])('%s is a condition', (text) => {
    expect([isMedicine(text), isCondition(text)]).toEqual([false, true])
  })

  // A sentence with a medicine in it may be a condition: only the name alone is held to be one.
  test.each(['bone loss from prednisone', 'low potassium', 'migraine', 'gout'])(
    '%s is no medicine',
    (text) => {
      expect(isMedicine(text)).toBe(false)
    },
  )

  test('what no rule is known for is said not to be checked, and a slip is said', () => {
    expect(howRead('conditions', 'migraine')).toEqual({ how: 'not-checked' })
    expect(howRead('medicines', 'paracetamol')).toEqual({ how: 'not-checked' })
    expect(howRead('medicines', 'warfrin')).toEqual({ how: 'read-as', as: 'warfarin' })
    expect(howRead('medicines', 'warfarin')).toBeNull()
    expect(howRead('conditions', 'rheumatoid arthritis')).toBeNull()
  })
})

describe('the aromatase inhibitor', () => {
  test('named under medicines it is the answer to its own question, and its start is asked for', () => {
    const answers = given({ 'drug.1': null, 'medicines.1': 'Arimidex', 'drug_start.1': '2024-05' })
    expect(profileOf(answers)).toMatchObject({
      aromatase_inhibitor: { drug: 'anastrozole', start: '2024-05' },
    })
    expect(remarksOn(asked('medicines'), 'Arimidex', given({ 'drug.1': null }))).toEqual([
      { code: 'drug-from-medicines', args: { text: 'Arimidex', drug: 'anastrozole' } },
    ])
  })

  test.each([
    ['none', 'letrozole', 'contradicts-drug'],
    ['anastrozole', 'femara', 'contradicts-drug'],
    ['anastrozole', 'arimidex', null],
    ['letrozole', 'warfarin', null],
  ])('%s before, then %s: %s', (drug, medicine, code) => {
    const answers = given({ 'drug.1': drug })
    expect(objectionTo(asked('medicines'), medicine, answers, TODAY)?.code ?? null).toBe(code)
    expect(objectionTo(asked('conditions'), medicine, answers, TODAY)?.code ?? null).toBe(code)
  })

  test('two of them among the medicines contradict each other', () => {
    const answers = given({ 'drug.1': null, 'medicines.1': 'letrozole' })
    expect(objectionTo(asked('medicines', 2), 'anastrozole', answers, TODAY)?.code).toBe('contradicts-drug')
  })

  test('another medicine is no answer to its question', () => {
    expect(objectionTo(asked('drug'), 'tamoxifen', given({}), TODAY)?.code).toBe('no-inhibitor')
    expect(objectionTo(asked('drug'), 'Arimidex', given({}), TODAY)).toBeNull()
  })

  test('a condition is no medicine', () => {
    expect(objectionTo(asked('medicines'), 'kidney stones', given({}), TODAY)?.code).toBe(
      'condition-as-medicine',
    )
  })
})

describe('a medicine that was typed as a condition', () => {
  const upTo = (until: string, answers: Readonly<Record<string, string>>): History => {
    let history: History = []
    for (;;) {
      const { step } = walk(questionPlan(), history)
      if (step === null || step.key === until) return history
      history = [...history, { key: step.key, answer: answers[step.key] ?? null }]
    }
  }

  test.each([
    [{}, ['letrozole', null]],
    [{ 'medicines.1': 'none' }, ['letrozole', null]],
    [{ 'medicines.1': 'warfarin' }, ['warfarin', 'letrozole', null]],
  ])('goes to the medicines, and the next question stays the same', (answers, due) => {
    const made = alsoIn(upTo('conditions.1', answers), 'medicines', 20, 'letrozole')
    if (made === null) throw new Error('the list is not full')
    const { history, step } = walk(questionPlan(), made)
    expect(step?.key).toBe('conditions.1')
    expect(history.filter(({ key }) => key.startsWith('medicines')).map(({ answer }) => answer)).toEqual(due)
  })

  test('a full list is left as it is', () => {
    const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`medicines.${n + 1}`, `m${n}`]))
    expect(alsoIn(upTo('conditions.1', twenty), 'medicines', 20, 'letrozole')).toBeNull()
  })
})
