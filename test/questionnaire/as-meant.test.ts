import { expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { asMeant } from '../../src/questionnaire/as-meant.ts'
import { questionPlan } from '../../src/questionnaire/plan.ts'

function meant(id: string, line: string, round = 1) {
  const item = questionPlan().find(({ questions }) => questions.some((one) => one.id === id))
  const question = item?.questions.find((one) => one.id === id)
  if (item === undefined || question === undefined) throw new Error(`there is no question ${id}`)
  return asMeant({ item, question, round }, line, '2026-11-27' as PlainDate)
}

const answer = (text: string) => ({ kind: 'answer', text })

test.each([
  ['birth', 'I’m 67', answer('67')],
  ['birth', '67 yrs', answer('67 years')],
  ['weight', 'abt 65kg', answer('65 kg')],
  ['weight', 'about 10 stone 3 pounds', answer('10 st 3 lb')],
  ['weight', '143 pounds', answer('143 lb')],
  ['height', '5ft 4', answer('5 ft 4')],
  ['height', '5 foot 4 inches', answer('5 ft 4 in')],
  ['falls_last_12_months', 'twice', answer('2')],
  ['falls_last_12_months', 'none', answer('0')],
  ['joint_pain', 'none', answer('0')],
  ['medicines', 'No', answer('none')],
  ['exercise', 'nothing', answer('none')],
])('%s: %s is an answer', (id, line, due) => {
  expect(meant(id, line)).toEqual(due)
})

test.each(["don't know", 'don’t know', 'dont know', "I don't know", 'not sure', 'no idea', 'skip', ''])(
  '"%s" is not known, and never an answer',
  (line) => {
    for (const id of ['weight', 'drug', 'medicines', 'scan_machine', 'breakfast'])
      expect(meant(id, line)).toEqual({ kind: 'skip' })
  },
)

test('"no" behind others ends a list; of a meal, or of scans, it is not an answer', () => {
  expect(meant('medicines', 'no', 2)).toEqual({ kind: 'skip' })
  expect(meant('conditions', "that's all", 3)).toEqual({ kind: 'skip' })
  expect(meant('breakfast', 'nothing')).toEqual({ kind: 'skip' })
  expect(meant('scan_date', 'none')).toEqual({ kind: 'skip' })
})

test('"no" to a question of yes and no is an answer', () => {
  expect(meant('parental_hip_fracture', 'no')).toEqual(answer('no'))
  expect(meant('fracture_low_trauma', 'no')).toEqual(answer('no'))
})
