import { expect, test } from 'vitest'
import { leftAfterFood } from '../../src/nutrition/calcium.ts'
import { isCalciumProduct } from '../../src/nutrition/calcium-products.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, assessBy, daysOf, dose, person } from './made.ts'

const taking = (medicine: string) => person({ medicines: [medicine] })

// domain.md 5.1: unknown amounts make sums lower bounds, and what is left is only said where it is known.
test.each(['Adcal-D3 twice daily', 'Calcichew D3 Forte', 'calcium carbonate'])(
  '%s among the medicines is a supplement of an amount that is not known',
  (medicine) => {
    const { findings, calcium, nutrients } = assess(daysOf(7, { calcium: 190 }), taking(medicine))
    expect(nutrients.calcium.gapIsUpperBound).toBe(true)
    expect(nutrients.calcium.adequacy?.band).toBe('cannot-tell')
    expect(calcium.afterFood).toMatchObject({ gapMg: 1010, leftMg: null, totalMg: null, doses: null })
    expect(findings.map(({ code }) => code)).not.toContain('medicine-not-checked')
    const said = findings.map((one) => nutritionFinding(one)).join('\n')
    expect(said).toContain('write it under `supplements` with its elemental amount')
    expect(said).not.toMatch(/is left after food|The total would be/)
  },
)

test('one that is counted already, and other drugs with calcium in their names, change nothing', () => {
  const days = daysOf(
    7,
    { calcium: 190 },
    { supplements: [dose('calcium', 600, 'Adcal-D3: calcium 600 mg')] },
  )
  expect(assess(days, taking('Adcal-D3')).unknownSupplements).toEqual([])
  for (const drug of ['atorvastatin calcium 20 mg', 'amlodipine (calcium channel blocker)', 'levothyroxine'])
    expect(isCalciumProduct(drug), drug).toBe(false)
})

test('vitamin D among the medicines leaves calcium to be said', () => {
  const { calcium, unknownSupplements } = assess(
    daysOf(7, { calcium: 190 }),
    taking('colecalciferol 800 units'),
  )
  expect(unknownSupplements).toEqual(['colecalciferol 800 units'])
  expect(calcium.afterFood?.leftMg).toBe(1000)
})

// domain.md 1.8: 700 mg, and about 1000 mg of the ROS for people on osteoporosis drugs.
test('with UK targets and a medicine for osteoporosis the figure of the ROS stands beside the target', () => {
  const said = (facts: Parameters<typeof person>[0], mg: number) => {
    const found = assessBy(['uk'], daysOf(7, { calcium: mg }), person(facts)).findings
    return found
      .filter(({ code }) => code === 'calcium-after-food')
      .map((one) => nutritionFinding(one))
      .join(' ')
  }
  const alendronate = { medicines: ['alendronate 70 mg weekly'] }
  expect(said(alendronate, 843)).toContain('advises about 1000 mg a day for people on osteoporosis drugs')
  expect(said(alendronate, 843)).not.toContain('no supplement suggested')
  expect(said({}, 843)).toContain('no supplement suggested')
  expect(said({}, 843)).not.toContain('Royal')
  expect(said(alendronate, 1010)).not.toContain('Royal')
})

test.each([
  [676, 500, 1],
  [200, 1000, 2],
  [140, 1050, 3],
])('food of %d mg leaves %d of 1200, which is %d doses of at most 500', (foodMg, leftMg, doses) => {
  const left = leftAfterFood({ foodMg, targetMg: 1200, known: 1, askFirst: false })
  expect(left).toMatchObject({ leftMg, doses })
})

// domain.md 5.4, 5.15: ask about calcium in the blood before calcium and vitamin D.
test.each([
  { medicines: ['digoxin'] },
  { medicines: ['hydrochlorothiazide'] },
  { conditions: ['sarcoidosis'] },
])('%j: no amount of calcium is left for a supplement, and vitamin D is named', (who) => {
  const days = daysOf(7, { calcium: 190 }, { supplements: [dose('vitaminD', 50)] })
  const { findings, calcium } = assess(days, person(who))
  expect(calcium.afterFood).toMatchObject({ gapMg: 1010, leftMg: null, doses: null, notShown: 'ask-first' })
  const said = findings.map((one) => nutritionFinding(one)).join('\n')
  expect(said).toContain('Calcium and vitamin D: ask before any supplement of them because of')
  expect(said).toContain('that may not apply: ask your team before any vitamin D')
  expect(said).not.toContain('is left after food')
})

test('kidney stones speak of calcium alone (domain.md 5.4)', () => {
  const { findings } = assess(daysOf(7, { calcium: 190 }), person({ conditions: ['kidney stones'] }))
  const said = findings.map((one) => nutritionFinding(one)).join('\n')
  expect(said).toContain('Calcium: ask before any calcium supplement because of kidney stones')
  expect(said).not.toContain('ask your team before any vitamin D')
})
