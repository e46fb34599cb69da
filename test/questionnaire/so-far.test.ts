import { expect, test } from 'vitest'
import { questionPlan } from '../../src/questionnaire/plan.ts'
import type { Answer } from '../../src/questionnaire/question.ts'
import { ahead, soFarText, wishFor, withHistory, withoutRound } from '../../src/questionnaire/so-far.ts'
import { answered, back, type History, walk } from '../../src/questionnaire/walk.ts'

test.each([
  ['', 'keep'],
  ['  ', 'keep'],
  ['skip', 'keep'],
  ['no thanks', 'keep'],
  ['keep it', 'keep'],
  ["that's right", 'keep'],
  ['unknown', 'take-out'],
  ["don't know", 'take-out'],
  ["I can't remember", 'take-out'],
  ['no more', 'not-said'],
  ['none', 'not-said'],
] as const)('"%s" to a question that has an answer: %s', (line, wish) => {
  expect(wishFor(line, true)).toBe(wish)
})

test.each(['former', 'no', 'yes, my mother did', '2021', 'levothyroxine'])(
  '"%s" is an answer of its own',
  (line) => {
    expect(wishFor(line, false)).toBeNull()
  },
)

test.each<[Answer, string | null]>([
  [null, null],
  ['ovarian_suppression', 'ovarian suppression'],
  [
    [
      { food: 'milk', amount: '1 cup', id: null },
      { food: 'toast', amount: null, id: null },
    ],
    '1 cup milk, toast',
  ],
])('%j is shown as %s', (answer, text) => {
  expect(soFarText(answer)).toBe(text)
})

/** The history in which these answers were given and all others skipped, up to a question. */
function historyTo(key: string, given: Readonly<Record<string, string>>): History {
  let history: History = []
  for (;;) {
    const { step } = walk(questionPlan(), history)
    if (step === null || step.key === key) return history
    history = answered(history, step.key, given[step.key] ?? null)
  }
}

test('going back loses nothing that was answered', () => {
  const history = historyTo('alcohol.1', { 'parental_hip_fracture.1': 'yes', 'smoking.1': 'former' })
  const shorter = back(back(history))
  const earlier = withHistory(withHistory(new Map(), history), shorter)
  expect(earlier.get('parental_hip_fracture.1')).toBe('yes')
  expect(ahead(earlier, shorter)).toEqual([
    { key: 'parental_hip_fracture.1', answer: 'yes' },
    { key: 'smoking.1', answer: 'former' },
  ])
})

test('one of a list is taken out, and those behind it stay', () => {
  const given = { 'medicines.1': 'warfarin', 'medicines.2': 'ramipril', 'medicines.3': 'sertraline' }
  const earlier = withHistory(new Map(), historyTo('conditions.1', given))
  const { step } = walk(questionPlan(), historyTo('medicines.2', given))
  if (step === null) throw new Error('there is no step')
  const shorter = withoutRound(earlier, step)
  expect([1, 2, 3].map((n) => shorter?.get(`medicines.${n}`))).toEqual(['warfarin', 'sertraline', null])
  const last = walk(questionPlan(), historyTo('medicines.3', given)).step
  expect(last === null ? undefined : withoutRound(earlier, last)).toBeNull()
})
