import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.ts'
import { logOf } from '../../src/questionnaire/log-answers.ts'
import { questionPlan } from '../../src/questionnaire/plan.ts'
import { profileOf } from '../../src/questionnaire/profile-answers.ts'
import type { Answer } from '../../src/questionnaire/question.ts'
import { scansOf } from '../../src/questionnaire/scan-answers.ts'
import { answered, back, type History, walk } from '../../src/questionnaire/walk.ts'

const plan = questionPlan()
const day = plainDate('2026-11-26')
if (day === null) throw new Error('no date')

type Move =
  | { readonly move: 'answer'; readonly text: string }
  | { readonly move: 'skip' | 'back'; readonly text: '' }

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    move: fc.constant('answer' as const),
    text: fc.constantFrom('none', '2', 'yes', 'male', '1 egg'),
  }),
  fc.constant({ move: 'skip' as const, text: '' as const }),
  fc.constant({ move: 'back' as const, text: '' as const }),
)

function moved(history: History, next: Move): History {
  const { step } = walk(plan, history)
  if (next.move === 'back') return back(history)
  if (step === null) return history
  return answered(history, step.key, next.move === 'skip' ? null : answerTo(step.question.reader, next.text))
}

const answerTo = (reader: string, text: string): Answer =>
  reader === 'food' ? [{ food: text, amount: null, id: null }] : text

const moves = fc.array(move, { maxLength: 120 })
const historyOf = (made: readonly Move[]) => made.reduce<History>(moved, [])

describe('the order of questions', () => {
  test('every history fits the plan, whatever is answered, skipped and taken back', () => {
    fc.assert(
      fc.property(moves, (made) => {
        const history = historyOf(made)
        expect(walk(plan, history).history).toEqual(history)
      }),
    )
  })

  test('it ends: lists have an end of their own', () => {
    fc.assert(
      fc.property(moves, fc.constantFrom('1 egg', '2', 'yes'), (made, text) => {
        let history = historyOf(made)
        // No part of the plan is asked more often than its lists are long.
        const most = plan.reduce((sum, { most, questions }) => sum + most * questions.length, 0)
        for (let i = 0; i <= most && walk(plan, history).step !== null; i += 1)
          history = moved(history, { move: 'answer', text })
        expect(walk(plan, history).step).toBeNull()
      }),
    )
  })

  test('back, and the same answer again, gives the same', () => {
    fc.assert(
      fc.property(moves, move, (made, last) => {
        const history = historyOf(made)
        const next = moved(history, last)
        if (last.move === 'back' || next === history) return
        expect(moved(back(next), last)).toEqual(next)
      }),
    )
  })

  test('what does not fit the plan any more is left out, and what stands before it stays', () => {
    const history = [
      { key: 'birth.1', answer: '65' },
      { key: 'gone.1', answer: 'x' },
    ]
    expect(walk(plan, history)).toMatchObject({ history: [history[0]], step: { key: 'sex.1' } })
  })

  test('a man is not asked for menopause, and a list ends with "none"', () => {
    let history: History = []
    const say = (text: string | null) => {
      history = moved(history, text === null ? { move: 'skip', text: '' } : { move: 'answer', text })
    }
    say('65')
    say('male')
    expect(walk(plan, history).step?.key).toBe('height.1')
    for (const text of [null, null, 'none']) say(text)
    expect(walk(plan, history).step?.key).toBe('medicines.1')
    say('none')
    expect(walk(plan, history).step?.key).toBe('conditions.1')
  })
})

describe('skipped is absent', () => {
  test('with every question skipped nothing is written', () => {
    let history: History = []
    while (walk(plan, history).step !== null) history = moved(history, { move: 'skip', text: '' })
    const { answers } = walk(plan, history)
    expect([profileOf(answers), logOf(answers, day), scansOf(answers)]).toEqual([{}, null, null])
  })

  test('a skipped question leaves its key out; "no" and "none" are written', () => {
    const answers = new Map<string, Answer>([
      ['parental_hip_fracture.1', null],
      ['smoking.1', 'never'],
      ['medicines.1', 'none'],
      ['conditions.1', null],
      ['falls_last_12_months.1', '0'],
    ])
    expect(profileOf(answers)).toEqual({ smoking: 'never', medicines: 'none', falls_last_12_months: 0 })
  })
})
