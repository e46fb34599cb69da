import { expect, test } from 'vitest'
import { urgentSymptoms } from '../../src/generated/symptoms.ts'
import { inOrderOfWeight, NUTRITION_FINDING_CODES } from '../../src/nutrition/findings.ts'
import { recognisedSymptom, recognisedSymptoms, symptomIds } from '../../src/nutrition/symptoms.ts'
import { assess, codes, daysOf, dose, person } from './made.ts'

test('codes are kebab-case and stand in the list once', () => {
  for (const code of NUTRITION_FINDING_CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(new Set(NUTRITION_FINDING_CODES).size).toBe(NUTRITION_FINDING_CODES.length)
})

test('findings come urgent, warning, caution, note', () => {
  const days = daysOf(3, { sodium: 3000, calcium: 100 }, { supplements: [dose('zinc', 50)] })
  const { findings } = assess(days, person({ symptoms: ['chest_pain'] }))
  const levels = findings.map(({ level }) => level)
  expect(levels[0]).toBe('urgent')
  expect(levels).toEqual(
    ['urgent', 'warning', 'caution', 'note'].flatMap((level) => levels.filter((it) => it === level)),
  )
  expect(new Set(levels).size).toBe(4)
  expect(inOrderOfWeight([...findings].reverse()).map(({ code }) => code)).toEqual(
    findings.map(({ code }) => code),
  )
})

test.each([
  ['new_back_pain', 'new_back_pain'],
  ['New Back Pain', 'new_back_pain'],
  ['severe backache', 'new_back_pain'],
  ['pain in my hip', 'new_hip_pain'],
  ['fell on the stairs, painful', 'fall_with_pain'],
  ["can't bear weight", 'cannot_bear_weight'],
  ['height loss', 'height_loss'],
  ['my legs feel weak', 'limb_weakness'],
  ['saddle area feels numb', 'numb_saddle'],
  ['incontinence', 'new_incontinence'],
  ['jaw pain', 'jaw_pain'],
  ['thigh ache', 'thigh_or_groin_ache'],
  ['Chest pains', 'chest_pain'],
  ['tingling fingers', 'tingling_or_cramps'],
  ['cramps', 'tingling_or_cramps'],
  ['muscle spasms in my hands', 'tingling_or_cramps'],
  ['lips feel numb', 'tingling_or_cramps'],
  ['pregnant', 'pregnancy'],
])('"%s" is %s', (written, id) => {
  expect(recognisedSymptom(written)?.id).toBe(id)
})

test.each([
  ['no bladder control', ['new_incontinence']],
  ['no longer able to bear weight', ['cannot_bear_weight']],
  ['no feeling in saddle area', ['numb_saddle']],
  ['no sensation in saddle area', ['numb_saddle']],
  ['no weight bearing', ['cannot_bear_weight']],
  ["no, can't walk", ['cannot_bear_weight']],
  ['no cannot walk', ['cannot_bear_weight']],
  ['no, chest pain', ['chest_pain']],
  ['no sleep, chest pain', ['chest_pain']],
  ["can't walk", ['cannot_bear_weight']],
  ['cant walk', ['cannot_bear_weight']],
  ['can’t walk', ['cannot_bear_weight']],
  ['back pain and chest pain', ['chest_pain', 'new_back_pain']],
  ['fell, hip pain, cannot stand', ['fall_with_pain', 'cannot_bear_weight', 'new_hip_pain']],
  ['no chest pain', []],
  ['no_chest_pain', []],
  ['No pain in my hip', []],
  ['without cramps', []],
  ['no pain', []],
  ['none', []],
])('"%s" is each of %j, emergencies first', (written, ids) => {
  expect(recognisedSymptoms(written).map(({ id }) => id)).toEqual(ids)
})

test('every trigger of every text is said once, emergencies first', () => {
  const symptoms = ['hip pain', 'back pain and chest pain', 'fell, hip pain, cannot stand']
  const { findings } = assess(daysOf(3, {}), person({ symptoms }))
  const calls = findings.flatMap((it) => (it.code === 'symptom-call-now' ? [it.args] : []))
  expect(calls.map(({ id, written }) => [id, written])).toEqual([
    ['chest_pain', symptoms[1]],
    ['fall_with_pain', symptoms[2]],
    ['cannot_bear_weight', symptoms[2]],
    ['new_hip_pain', symptoms[0]],
    ['new_back_pain', symptoms[1]],
  ])
})

test('every id is recognised as itself, with spaces and hyphens too', () => {
  expect(symptomIds()).toHaveLength(urgentSymptoms.length)
  for (const id of symptomIds()) {
    for (const parted of [id, id.replaceAll('_', ' '), id.replaceAll('_', '-').toUpperCase()]) {
      expect(recognisedSymptom(parted)?.id).toBe(id)
    }
  }
})

test('a symptom that is none of them is listed, not passed over', () => {
  const found = assess(daysOf(3, {}), person({ symptoms: ['hot flushes', 'no chest pain'] }))
  expect(codes(found)).not.toContain('symptom-call-now')
  expect(found.findings.find(({ code }) => code === 'symptom-not-known')?.args).toEqual({
    names: ['hot flushes'],
    jointPain: [],
  })
})

test('a symptom logged twice is said once', () => {
  const found = assess(daysOf(3, {}), person({ symptoms: ['chest_pain', 'chest pain again'] }))
  expect(codes(found).filter((code) => code === 'symptom-call-now')).toHaveLength(1)
})
