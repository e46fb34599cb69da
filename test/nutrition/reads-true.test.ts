import { describe, expect, test } from 'vitest'
import type { IntakeAssessment } from '../../src/nutrition/assessment.ts'
import { checklistStanding } from '../../src/render/english/checklist-words.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { questionText } from '../../src/render/english/questions.ts'
import { assess, assessBy, codes, day, daysOf, food, item, person } from './made.ts'

const said = ({ findings }: IntakeAssessment, wanted: string) =>
  findings
    .filter(({ code }) => code === wanted)
    .map(nutritionFinding)
    .join('\n')

describe('calcium and vitamin D on a prescription, in an amount that is not known', () => {
  const adcal = person({ medicines: ['anastrozole', 'Adcal-D3'] })

  test('where food meets the target nobody is to stop them because of that', () => {
    const text = said(assess(daysOf(3, { calcium: 1250 }), adcal), 'calcium-after-food')
    expect(text).toContain('Adcal-D3 brings more, in an amount that is not known here.')
    expect(text).toContain('Do not stop calcium or vitamin D that was prescribed by your team.')
    expect(said(assess(daysOf(3, { calcium: 1250 })), 'calcium-after-food')).not.toContain('Do not stop')
  })

  test('it is not said which form would be preferred "if a supplement comes up"', () => {
    const of = (who: ReturnType<typeof person>) => codes(assess(daysOf(3, { vitaminD: 4 }), who))
    expect(of(person({ medicines: ['anastrozole'] }))).toContain('cholecalciferol-preferred')
    expect(of(adcal)).not.toContain('cholecalciferol-preferred')
    expect(of(person({ medicines: ['Fultium-D3'] }))).not.toContain('cholecalciferol-preferred')
  })

  test('the question for the visit names them', () => {
    const { questions } = assess(daysOf(3, { calcium: 802 }), adcal)
    expect(questions.map(questionText)).toContain(
      'I eat 802 mg of calcium a day, and supplements bring an amount that is not known (Adcal-D3): do I need a supplement, how much, which form?',
    )
  })

  test('of what may rest on US fortification "about" is without them', () => {
    const milk = { ...food('milk', { vitaminD: 1.1, calcium: 120 }, { rest: 0 }), id: 'fndds:11112110' }
    const days = [1, 2, 3].map((n) => day(n, [item({ ...milk, description: 'Milk, reduced fat (2%)' }, 240)]))
    const text = said(assessBy(['uk'], days, adcal), 'vitamin-d-below-target')
    // 240 g x 1.1 µg / 100 g = 2.64 µg of 10
    expect(text).toMatch(/about 7\.4 µg under the target of 10 µg, without Adcal-D3\./)
  })
})

test('with a man nothing is said of what the ACS says for women', () => {
  const days = daysOf(3, { alcohol: 30 })
  expect(said(assess(days, person({ sex: 'M' })), 'alcohol-high')).toMatch(/less is better\.$/)
  expect(said(assess(days), 'alcohol-high')).toContain('at most one drink a day for women.')
})

test('sodium of one day is no mean over days', () => {
  const text = said(assess(daysOf(1, { sodium: 3987 })), 'sodium-above-limit')
  expect(text).toContain('Sodium: 3987 mg on the one day counted; the limit')
  expect(text).not.toMatch(/1 of 1 day/)
})

test('a condition for which foods are left out is told apart from those that are not checked', () => {
  const leftOut = { groups: [], words: ['fish'], conditions: ['fish allergy'] }
  const who = { ...person({ conditions: ['fish allergy', 'gout'] }), leftOut }
  const { findings } = assess(daysOf(1, {}), who)
  expect(findings.find(({ code }) => code === 'condition-not-checked')?.args).toEqual({
    names: ['fish allergy', 'gout'],
    kept: ['fish allergy'],
  })
})

test('a checklist line without a figure says so', () => {
  const found = assessBy(['uk'], daysOf(3, { ala: 4.3 }))
  const list = found.findings.find(({ code }) => code === 'food-checklist')
  const line =
    list?.code === 'food-checklist' ? list.args.lines.find(({ item: of }) => of === 'omega-3-ala') : undefined
  expect(line === undefined ? '' : checklistStanding(line)).toBe(
    'cannot be told: 4.3 g a day; these targets have no figure for it',
  )
})

test('what is asked of omega-3 by EFSA is rounded like any amount', () => {
  // 0.5 % of 864.02 kcal at 9 kcal a gram (domain.md 1.7)
  const found = assessBy(['efsa'], daysOf(1, { ala: 1.3, energy: 864.02 }))
  const list = found.findings.find(({ code }) => code === 'food-checklist')
  const lines = list?.code === 'food-checklist' ? list.args.lines : []
  expect(lines.map(checklistStanding)).toContain('yes: 1.3 g a day; asked 0.48 g a day')
})
