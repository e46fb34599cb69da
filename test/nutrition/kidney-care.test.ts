import { expect, test } from 'vitest'
import { kidneyDiseases } from '../../src/nutrition/kidney-care.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, codes, daysOf, person } from './made.ts'

// Far under every target: 700 mg of phosphorus, 320 mg of magnesium, 2600 mg of potassium, 52 g of protein (65 kg).
const LOW = { protein: 20, phosphorus: 300, magnesium: 100, potassium: 1000, zinc: 2, calcium: 300 }
const withCondition = (condition: string) => assess(daysOf(3, LOW), person({ conditions: [condition] }))
const KIDNEY_TEAM = ['protein', 'phosphorus', 'magnesium', 'potassium'] as const

test.each([
  'CKD', 'stage 3 kidney disease', 'weak kidneys', 'kidney problems', 'kidney failure', 'renal insufficiency', 'eGFR 35',
  'eGFR35', 'one kidney', 'on dialysis', 'kidneys not working well', 'Kidney transplant 2015', 'renal impairment (mild)',
  'nephritis', 'polycystic kidneys', 'glomerulonephritis', 'IgA nephropathy', 'niereninsuffizienz', 'Nierenschwäche', 'maladie des reins', 'insuffisance rénale',
  'protein in urine (proteinuria)', 'kidny trouble', 'bad kidneys', 'high creatinine', 'kidney donor', 'nephrectomy',
  'no kidneys', 'no kidney function', 'kidney cancer', 'kidney infection 2010', 'kidney stones and weak kidneys',
  'kidney stones, eGFR 35', 'CKD and stones in my left kidney', 'not dialysis yet',
])('with "%s" nothing that weak kidneys may not clear has a target, a gap or "below target"', (condition) => {
  const found = withCondition(condition)
  for (const nutrient of KIDNEY_TEAM) {
    expect(found.nutrients[nutrient]).toMatchObject({ gap: null, target: null, ratio: null })
    expect(found.nutrients[nutrient].gapWithheld).not.toBe(null)
    expect(codes(found)).not.toContain(`${nutrient}-below-target`)
  }
  expect(codes(found)).toEqual(expect.arrayContaining(['kidney-targets-withheld', 'potassium-gap-withheld']))
  expect(codes(found)).not.toContain('condition-not-checked')
  // What is not of the kidneys stays.
  expect(found.nutrients.zinc.gap).toBe(6)
}) // biome-ignore format: names

test.each([
  'kidney stones', 'kidney_stones', 'renal calculi', 'stones in my left kidney', 'nephrolithiasis', 'Nierensteine', 'kidney stone 2019',
  'allergy to kidney beans', 'adrenal fatigue', 'hypertension', 'no kidney disease', 'never had kidney problems',
  'kidneys normal', 'normal kidney function', 'kidney problems: none', 'No known CKD',
])('with "%s" the targets stay', (condition) => {
  const found = withCondition(condition)
  expect(found.nutrients.phosphorus.gap).toBe(400)
  expect(found.nutrients.potassium.gap).toBe(1600)
  expect(codes(found)).not.toContain('kidney-targets-withheld')
}) // biome-ignore format: names

test('kidney stones stay kidney stones, with their own rule', () => {
  for (const stones of ['kidney stones', 'stones in my kidneys'])
    expect(codes(withCondition(stones))).toContain('calcium-ask-first')
})

test('how a condition was read is said; a known name goes without saying', () => {
  const said = (condition: string) =>
    withCondition(condition)
      .findings.filter(({ code }) => code === 'kidney-targets-withheld')
      .map(nutritionFinding)
      .join()
  expect(said('weak kidneys')).toContain('"weak kidneys" was read as kidney disease')
  expect(said('CKD stage 3')).not.toContain('was read as')
  expect(said('ckd')).toContain('Protein, phosphorus and magnesium')
})

test('a denial is told as one, and not as a condition that was not checked', () => {
  const found = withCondition('no kidney disease')
  expect(found.findings.find(({ code }) => code === 'condition-denied')?.args).toEqual({
    names: ['no kidney disease'],
  })
  expect(codes(found)).not.toContain('condition-not-checked')
})

test('a kidney disease among the medicines counts too', () => {
  expect(kidneyDiseases(person({ medicines: ['dialysis 3 times a week'] }))).toEqual([
    'dialysis 3 times a week',
  ])
})
