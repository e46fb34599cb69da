import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { among } from '../../src/cli/ask/chosen.ts'
import { namesInLine } from '../../src/input/names-in-line.ts'
import { asMeant } from '../../src/questionnaire/as-meant.ts'
import { questionPlan } from '../../src/questionnaire/plan.ts'
import { remarksOn } from '../../src/questionnaire/remarks.ts'
import { withSaidBeside } from '../../src/questionnaire/so-far.ts'
import { unclearIn } from '../../src/questionnaire/unclear.ts'
import { alcoholMeant } from '../../src/questionnaire/words/alcohol.ts'
import { isOfRelative } from '../../src/questionnaire/words/relatives.ts'
import { saidBeside } from '../../src/questionnaire/words/said-beside.ts'
import { GUESS_CHOICES } from '../../src/render/english/questionnaire-back.ts'

function meant(id: string, line: string) {
  const item = questionPlan().find(({ questions }) => questions.some((one) => one.id === id))
  const question = item?.questions.find((one) => one.id === id)
  if (item === undefined || question === undefined) throw new Error(`there is no question ${id}`)
  const made = asMeant({ item, question, round: 1 }, line, '2026-11-28' as PlainDate)
  return made.kind === 'answer' ? made.text : made.kind
}

describe('what is asked about herself', () => {
  test.each([
    ['fracture_site', 'my mum broke her hip at 84', true],
    ['fracture_site', 'hip (mother)', true],
    ['fracture_site', "dad's wrist", true],
    ['conditions', 'osteoporosis in the family', true],
    ['medicines', 'my sister takes letrozole', true],
    ['conditions', 'anxiety since my husband died', false],
    ['conditions', 'thyroid, like my mother', false],
    ['fracture_site', 'wrist', false],
    ['parental_hip_fracture', 'my mum broke her hip at 84', false],
  ])('%s "%s": of a relative %s', (id, text, isOne) => {
    expect(isOfRelative(id, text)).toBe(isOne)
  })
})

test.each([
  ['Adcal-D3, two a day', ['Adcal-D3, two a day']],
  ['bisoprolol, 10 mg, at night, ramipril', ['bisoprolol, 10 mg, at night', 'ramipril']],
  ['alendronate, once a week on Sundays', ['alendronate, once a week on Sundays']],
  ['anastrozole, levothyroxine', ['anastrozole', 'levothyroxine']],
  ['calcium 1,000 mg, vitamin D', ['calcium 1,000 mg', 'vitamin D']],
])('a dose belongs to what stands before it: %s', (line, names) => {
  expect(namesInLine(line)).toEqual(names)
})

test('calcium among the medicines is said to be counted elsewhere', () => {
  const on = (text: string) =>
    remarksOn({ question: { id: 'medicines', reader: 'profile' } }, text, new Map())
  expect(on('Adcal-D3, two a day').map(({ code }) => code)).toEqual(['is-supplement'])
  expect(on('levothyroxine').map(({ code }) => code)).not.toContain('is-supplement')
})

test.each([
  ['yes please', 'yes'],
  ['yes I think so', 'yes'],
  ['of course', 'yes'],
  ['yes thanks', 'yes'],
  ["yes that's right", 'yes'],
  ['yes, a typo', 'yes'],
  ['no, sorry', 'again'],
  ['yes but not now', null],
])('"did you mean" answered "%s": %s', (line, value) => {
  const choices = Object.entries(GUESS_CHOICES).map(([key, label]) => ({ value: key, label }))
  expect(among(choices, line)?.value ?? null).toBe(value)
})

test.each([
  ['fracture_low_trauma', 'yes, just a slip', 'yes'],
  ['fracture_low_trauma', 'a silly trip', 'yes'],
  ['fracture_low_trauma', 'no, just a slip', 'no, just a slip'],
  ['parental_hip_fracture', "yes, I'm afraid so", 'yes'],
  ['menopause', 'it just came by itself', 'natural'],
  ['menopause', 'on its own', 'natural'],
  ['diet', 'no I like a bit of meat', 'skip'],
  ['diet', 'I eat fish', 'I eat fish'],
  ['measures', 'British of course', 'metric'],
  ['measures', 'UK', 'metric'],
  ['drug_start', 'the anastrozole one, since spring 2023', '2023'],
  ['drug_start', 'since spring 2023, after my op', '2023'],
  ['fracture_date', 'January 2019, it was icy', '2019-01'],
  ['fracture_date', '2019, or 2020', '2019, or 2020'],
  ['fracture_date', 'May 2024, I think', 'May 2024, I think'],
  ['fracture_date', '2019, maybe', '2019, maybe'],
  ['supplements', 'vitamin D 400 units', 'vitamin D 400 IU'],
  ['frax_major', 'no idea what that is', 'skip'],
  ['frax_major', 'the doctor said 14', '14'],
  ['frax_major', '12, hip 3', '12, hip 3'],
  ['weight', '10 and a half stone, less at Christmas', '10.5 st'],
  ['weight', '10 stone, 4 pounds', '10 st 4 lb'],
  ['height', '5 foot 4 and shrinking', '5 ft 4'],
  ['sex', 'female of course', 'female'],
  ['birth', '66 last March', '66'],
  ['fracture_site', 'no never thank goodness', 'none'],
  ['falls_last_12_months', 'once, in the garden', '1'],
  // Maybe before the twelve months.
  ['falls_last_12_months', 'once, last year', 'once, last year'],
  ['fracture_date', 'it was in March 2019', '2019-03'],
  ['measures', 'ordinary English teaspoons', 'metric'],
  ['targets', 'the British ones please', 'uk'],
])('%s "%s": %s', (id, line, text) => {
  expect(meant(id, line)).toBe(text)
})

test.each([
  ['couple of glasses a week', ['1 drink/week', '2 drinks/week', '3 drinks/week']],
  ['a few drinks a week', ['2 drinks/week', '3 drinks/week', '4 drinks/week']],
  [
    'a sherry on Sundays and a glass of wine at the weekend',
    ['1 drink/week', '2 drinks/week', '3 drinks/week', '4 drinks/week'],
  ],
])('%s: a count is offered', (line, offers) => {
  expect(alcoholMeant(line)).toEqual({ kind: 'little', offers })
})

test.each(['a bottle of wine a week', 'wine every night and a beer on Sundays'])('%s: none is', (line) => {
  expect(alcoholMeant(line)).toBeNull()
})

test('a start said beside the name of the drug is offered at its question', () => {
  const step = { question: { id: 'drug', reader: 'profile' }, round: 1 } as const
  const said = (line: string) => withSaidBeside(new Map(), step, line, '2026-11-28' as PlainDate)
  expect(said('the anastrozole one, since spring 2023').get('drug_start.1')).toBe('2023')
  expect(said('anastrozole').size).toBe(0)
})

test.each([
  ['my wrist, slipped on ice in 2019', { fracture_date: '2019', fracture_low_trauma: 'yes' }],
  [
    'yes, my wrist in March 2019 when I tripped over the cat',
    { fracture_date: '2019-03', fracture_low_trauma: 'yes' },
  ],
  ['wrist, 2019', { fracture_date: '2019' }],
  ['hip 2019 and wrist 2021', {}],
  ['ribs, car accident', {}],
  ['spine, 2031', {}],
  ['ankle, slipped off a ladder', {}],
  ['wrist', {}],
])('of a fracture: %s', (line, said) => {
  expect(saidBeside('fracture_site', line, '2026-11-28' as PlainDate)).toEqual(said)
})

test('what was answered already is not overwritten, and the second fracture has its own', () => {
  const step = { question: { id: 'fracture_site', reader: 'profile' }, round: 2 } as const
  const earlier = new Map([['fracture_date.2', '2001']])
  const said = withSaidBeside(earlier, step, 'wrist, tripped in 2019', '2026-11-28' as PlainDate)
  expect([...said]).toEqual([
    ['fracture_date.2', '2001'],
    ['fracture_low_trauma.2', 'yes'],
  ])
})

test.each(['it came at 51', 'yes, a good while ago'])('menopause "%s": how it came is asked', (text) => {
  const by = { answers: new Map(), today: '2026-11-28' as PlainDate }
  expect(unclearIn({ question: { id: 'menopause', reader: 'profile' } }, text, by)).toMatchObject({
    about: 'came',
  })
})
