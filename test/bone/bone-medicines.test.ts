import { expect, test } from 'vitest'
import { boneMedicine } from '../../src/bone/bone-medicines.ts'
import { boneFinding } from '../../src/render/english/bone-findings.ts'
import { questionText } from '../../src/render/english/questions.ts'
import { assess, codes, day, finding, scanWithT } from './made.ts'

const taking = (...names: string[]) => ({ medicines: names.map((name) => ({ name, start: null })) })
const question = (found: ReturnType<typeof assess>, id: string) =>
  found.questions.filter((one) => one.id === id).map(questionText)[0]

test.each([
  ['Alendronsäure 70 mg', 'bisphosphonate'],
  ['ácido alendrónico semanal', 'bisphosphonate'],
  ['acide risédronique', 'bisphosphonate'],
  ['fosomax weekly', 'bisphosphonate'],
  ['Aclasta yearly infusion', 'bisphosphonate'],
  ['Prolia 60mg every 6 months', 'denosumab'],
  ['denosumab-bbdz', 'denosumab'],
  ['Jubbonti', 'denosumab'],
  ['Evenity', 'other'],
  ['Forsteo pen', 'other'],
  ['raloxifene (Evista)', 'other'],
  ['calcitriol', null],
  ['calcium', null],
  ['prolactin', null],
])('%s: %s', (name, of) => {
  expect(boneMedicine(name)).toBe(of)
})

test('with a medicine for bone the question is whether it does enough', () => {
  const found = assess([scanWithT(-2.7)], taking('Fosamax 70 mg weekly'))
  expect(question(found, 'QN3')).toMatch(
    /I take Fosamax 70 mg weekly: does it do enough for me, and for how long\?$/,
  )
  expect(codes(found)).toContain('bone-medicine-recorded')
  expect(codes(found)).not.toContain('denosumab-on-time')
  const told = finding(found, 'bone-medicine-recorded')
  expect(told === undefined ? '' : boneFinding(told)).toContain('Fosamax 70 mg weekly is recorded')
})

test('without one, and with none that is taken now, it is asked as before', () => {
  expect(question(assess([scanWithT(-2.7)], taking('ramipril')), 'QN3')).toContain('Does it apply to me?')
  const stopped = assess([scanWithT(-2.7)], taking('alendronate (stopped 2022)'))
  expect(question(stopped, 'QN3')).toContain('Does it apply to me?')
  const told = finding(stopped, 'bone-medicine-recorded')
  expect(told === undefined ? '' : boneFinding(told)).toContain('not read from that')
  for (const past of [
    'Was on Fosamax 70 mg',
    'Fosamax 2019 to 2021',
    'came off Prolia',
    'used to take risedronate',
  ])
    expect(question(assess([scanWithT(-2.7)], taking(past)), 'QN3'), past).toContain('Does it apply to me?')
})

test('denosumab is not to be paused or missed, and the plan for its end is asked for', () => {
  const found = assess([scanWithT(-1.2)], taking('Prolia'))
  expect(codes(found)).toContain('denosumab-on-time')
  expect(question(found, 'QN7')).toBe(
    'What is the plan when denosumab stops? Who makes sure doses are on time?',
  )
})

test('who takes a bisphosphonate is asked whether it is meant as the adjuvant one', () => {
  const aromataseInhibitor = { drug: 'anastrozole', start: day('2026-06-01'), stop: null }
  const taken = assess([scanWithT(-1.2)], { aromataseInhibitor, ...taking('zoledronic acid') })
  expect(question(taken, 'QN6')).toMatch(
    /^I take zoledronic acid: is it meant as an adjuvant bisphosphonate too/,
  )
  const without = assess([scanWithT(-1.2)], { aromataseInhibitor })
  expect(question(without, 'QN6')).toBe('Was an adjuvant bisphosphonate (zoledronic acid) considered?')
})

test('what only names another kind counts for no rule on antiresorptive medicines', () => {
  const since = { medicines: [{ name: 'Evenity', start: day('2026-11-01') }] }
  expect(assess([scanWithT(-1)], since).schedule.reasons).not.toContain('antiresorptive-since-scan')
  const other = { medicines: [{ name: 'Prolia', start: day('2026-11-01') }] }
  expect(assess([scanWithT(-1)], other).schedule.reasons).toContain('antiresorptive-since-scan')
})
