import { describe, expect, test } from 'vitest'
import { symptomsElsewhere } from '../../src/nutrition/symptoms-elsewhere.ts'
import { profileOf } from '../../src/questionnaire/profile-answers.ts'
import { run } from '../cli/fake-world.ts'

const of = (lists: Partial<Parameters<typeof symptomsElsewhere>[0]>) =>
  symptomsElsewhere({ medicines: null, conditions: null, exercise: [], ...lists })

describe('triggers of domain.md 8.2 outside of `symptoms`', () => {
  test.each([
    [{ medicines: ['letrozole', 'chest pain'] }, ['chest pain']],
    [{ conditions: ['migraine', 'numb saddle'] }, ['numb saddle']],
    [{ exercise: ['walk 20 min', 'chest pain'] }, ['chest pain']],
    [{ medicines: ['no chest pain'] }, []],
    // "Tingling, cramps after zoledronic acid/denosumab", "jaw pain on antiresorptive", "thigh ache on bisphosphonate"
    [{ conditions: ['leg cramps'], medicines: ['letrozole'] }, []],
    [{ conditions: ['leg cramps'], medicines: ['alendronate'] }, []],
    [{ conditions: ['leg cramps'], medicines: ['Prolia 60 mg'] }, ['leg cramps']],
    [{ conditions: ['jaw pain'], medicines: ['alendronic acid'] }, ['jaw pain']],
    [{ conditions: ['jaw pain'], medicines: [] }, []],
    [{ conditions: ['thigh ache'], medicines: ['denosumab'] }, []],
    // Which medicines is not known.
    [{ conditions: ['leg cramps'] }, ['leg cramps']],
    [{ conditions: ['leg cramps and chest pain'], medicines: [] }, ['chest_pain']],
    [{ exercise: ['a shorter walk', 'pregnancy yoga 30 min'] }, []],
  ])('%j', (lists, due) => {
    expect(of(lists)).toEqual(due)
  })
})

describe('reports call for a call wherever it stands', () => {
  const DAY = 'days:\n  2026-11-18:\n    lunch:\n      - 100 g cooked kale\n'
  const urgent = /\[symptom-call-now\]/

  test.each(['intake', 'exercise', 'plan'])('%s: among the exercise of a log', async (command) => {
    const files = { 'log.yaml': `${DAY}    exercise:\n      - chest pain\n` }
    expect((await run([command, 'log.yaml'], { files })).stdout).toMatch(urgent)
  })

  test.each([['intake', 'log.yaml'], ['exercise', 'log.yaml'], ['dexa']])(
    '%s: among the medicines of a profile',
    async (...args) => {
      const files = { 'log.yaml': DAY, 'p.yaml': 'medicines: [chest pain]\n' }
      expect((await run([...args, '--profile', 'p.yaml'], { files })).stdout).toMatch(urgent)
    },
  )

  test('leg cramps for years are none without a medicine that they tell of', async () => {
    const files = { 'log.yaml': DAY, 'p.yaml': 'medicines: [anastrozole]\nconditions: [leg cramps]\n' }
    expect((await run(['intake', 'log.yaml', '--profile', 'p.yaml'], { files })).stdout).not.toMatch(urgent)
  })
})

test.each(['medicines', 'conditions', 'exercise'])('the questionnaire keeps it as a symptom: %s', (key) => {
  const answers = new Map([
    [`${key}.1`, 'chest pain'],
    ['symptoms.1', 'none'],
  ])
  expect(profileOf(answers)['symptoms']).toEqual(['chest pain'])
})
