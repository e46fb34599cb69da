import { expect, test } from 'vitest'
import { kidneyDiseases } from '../../src/nutrition/kidney-care.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, daysOf, person } from './made.ts'

const about = (protein: number, who = person()) => {
  const found = assess(daysOf(3, { protein }), who).findings.filter(({ code }) =>
    code.startsWith('protein-range'),
  )
  return { found, text: found.map(nutritionFinding).join(' ') }
}

test.each([
  [64.9, 'below'],
  [65, 'within'],
  [97.5, 'within'],
  [97.6, 'above'],
] as const)('%f g at 65 kg stands %s the range of ESPEN', (protein, stands) => {
  expect(about(protein).found).toMatchObject([{ code: 'protein-range', level: 'note', args: { stands } }])
})

test('PROT-AGE is for people from 65: 65-78 g at 65 kg', () => {
  expect(about(60, person({ ageYears: 64 })).text).not.toContain('PROT-AGE')
  expect(about(60, person({ ageYears: 65 })).text).toContain(
    'PROT-AGE says 1-1.2 g for each kg: 65-78 g a day',
  )
  expect(about(60, person({ ageYears: null })).text).not.toContain('PROT-AGE')
})

test.each([
  { conditions: ['ckd'] },
  { conditions: ['stage 4 chronic kidney disease'] },
  { conditions: [], medicines: ['dialysis'] },
  { conditions: ['почки'] }, // what cannot be read may be that
])('no raised amount with %j', (facts) => {
  const { found, text } = about(40, person(facts))
  expect(found).toMatchObject([{ code: 'protein-range-withheld', level: 'caution' }])
  expect(text).toContain('Ask your renal or oncology dietitian')
  expect(text).not.toMatch(/\d g/)
})

test('kidney stones are no such disease', () => {
  expect(kidneyDiseases(person({ conditions: ['kidney_stones', 'hypertension'] }))).toEqual([])
})

test('conditions that are not recorded are said to be unknown', () => {
  expect(about(60, person({ conditions: null })).text).toContain('with kidney disease, ask your team')
  expect(about(60).text).not.toContain('kidney')
})

// 80 kg at 163 cm: BMI 30.1; at 164 cm 29.7
test('a BMI above 30 is flagged', () => {
  expect(about(100, person({ weightKg: 80, heightCm: 163 })).text).toContain(
    'With a BMI of 30.1 a target by actual weight',
  )
  expect(about(100, person({ weightKg: 80, heightCm: 164 })).text).not.toContain('BMI')
  expect(about(100, person({ weightKg: 80, heightCm: null })).text).not.toContain('BMI')
})

test('without a weight there is nothing to say', () => {
  expect(about(60, person({ weightKg: null })).found).toEqual([])
})
