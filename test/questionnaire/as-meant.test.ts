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
  ['height', '1.62', answer('1.62 m')],
  ['height', '5 foot 4 inches', answer('5 ft 4 in')],
  ['falls_last_12_months', 'twice', answer('2')],
  ['falls_last_12_months', 'none', answer('0')],
  ['joint_pain', 'none', answer('0')],
  ['medicines', 'No', answer('none')],
  ['exercise', 'nothing', answer('none')],
  ['parental_hip_fracture', 'nope', answer('no')],
  ['parental_hip_fracture', 'y', answer('yes')],
  ['parental_hip_fracture', 'yes, my mother did', answer('yes')],
  ['parental_hip_fracture', 'my mother', answer('yes')],
  ['parental_hip_fracture', 'neither', answer('no')],
  ['fracture_low_trauma', 'Yeah.', answer('yes')],
  ['complete', 'n', answer('no')],
  ['smoking', 'never', answer('never')],
  ['smoking', 'yes', answer('current')],
  ['smoking', 'y', answer('current')],
  ['smoking', 'ex', answer('ex')],
  ['smoking', 'quit', answer('quit')],
  // Never, or no longer: it is asked back.
  ['smoking', 'no', answer('no')],
  ['smoking', 'None', answer('no')],
  ['smoking', "I don't smoke", answer('no')],
  ['alcohol', 'never', answer('0')],
  ['alcohol', "I don't drink", answer('0')],
  ['glucocorticoid_months', 'never', answer('0')],
  ['drug', 'nope', answer('none')],
  ['supplements', 'n', answer('none')],
  ['drug_start', 'Feb 2024', answer('2024-02')],
  ['drug_start', '02/2024', answer('2024-02')],
  ['drug_start', 'since May, 2024', answer('2024-05')],
  ['drug_start', '2024', answer('2024')],
  ['drug_start', 'last year', answer('2025')],
  ['fracture_date', 'about 2019', answer('2019')],
  ['fracture_date', 'summer 2019', answer('2019')],
  ['fracture_date', '2 April 2019', answer('2019-04-02')],
  ['menopause', 'y', answer('yes')],
  ['menopause', 'Nope', answer('no')],
  ['menopause', 'n', answer('no')],
  ['parental_hip_fracture', 'no, neither of them', answer('no')],
  ['parental_hip_fracture', 'No one did', answer('no')],
  ['parental_hip_fracture', 'yes, my mother broke her hip at 80', answer('yes')],
  ['parental_hip_fracture', "no, they didn't", answer('no')],
  ['fracture_low_trauma', 'no, definitely not', answer('no')],
  ['fracture_low_trauma', 'yes, I just tripped', answer('yes')],
  ['smoking', 'no, never', answer('never')],
  ['smoking', 'formerly', answer('former')],
  ['smoking', 'smoked years ago', answer('former')],
  ['smoking', 'yes, I used to', answer('former')],
  ['smoking', 'I stopped in 1998', answer('former')],
  ['smoking', 'I have never smoked', answer('never')],
  // Which year is not certain.
  ['fracture_date', 'two years ago', answer('two years ago')],
  ['fracture_date', '13/2019', answer('13/2019')],
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

test('a doubtful answer is neither yes nor no', () => {
  expect(meant('parental_hip_fracture', 'yes I think, but not sure')).toEqual(
    answer('yes I think, but not sure'),
  )
  expect(meant('parental_hip_fracture', 'no idea')).toEqual({ kind: 'skip' })
})

test.each([
  ['parental_hip_fracture', 'yes no'],
  ['parental_hip_fracture', 'no, she did'],
  ['parental_hip_fracture', 'no, only her wrist'],
  ['fracture_low_trauma', 'no, I just tripped'],
  ['fracture_low_trauma', 'none'],
  ['parental_hip_fracture', 'she'],
  ['fracture_low_trauma', 'yes, off a ladder'],
  ['complete', 'nothing'],
  ['complete', 'no, nothing else'],
  ['smoking', 'never again'],
  ['smoking', 'no longer sure'],
  ['smoking', 'not really'],
  ['smoking', '10 a day until 2003'],
  ['falls_last_12_months', 'not really'],
  ['joint_pain', 'not really'],
  ['glucocorticoid_months', 'Not really'],
  ['alcohol', 'not really'],
  ['menopause', 'not really'],
])('%s: "%s" is asked again as it stands', (id, line) => {
  expect(meant(id, line)).toEqual(answer(line))
})

test.each([
  ['parental_hip_fracture', 'no one knows'],
  ['smoking', 'never mind'],
  ['falls_last_12_months', 'n/a'],
  ['joint_pain', 'N/A'],
  ['glucocorticoid_months', 'n/a'],
  ['alcohol', 'no thanks'],
  ['medicines', 'no, thank you'],
  ['medicines', 'not really'],
  ['drug', 'n/a'],
])('%s: "%s" leaves it open', (id, line) => {
  expect(meant(id, line)).toEqual({ kind: 'skip' })
})

test('"no" where nothing could be none of it is not said', () => {
  for (const id of ['diet', 'measures', 'targets', 'weight', 'spine_t', 'frax_major', 'scan_machine'])
    expect(meant(id, 'none')).toEqual({ kind: 'skip' })
})

test('"back" may be one\'s own', () => {
  expect(meant('weight', 'back')).toEqual({ kind: 'back' })
  expect(meant('symptoms', '<')).toEqual({ kind: 'back' })
  for (const id of ['symptoms', 'fracture_site', 'conditions'])
    expect(meant(id, 'Back')).toEqual(answer('Back'))
})

test('stop is Ctrl-C, but for who stopped smoking', () => {
  expect(meant('breakfast', 'stop')).toEqual({ kind: 'stop' })
  expect(meant('smoking', 'stopped')).toEqual(answer('stopped'))
})

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
