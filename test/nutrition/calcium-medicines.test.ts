import { expect, test } from 'vitest'
import { isCalciumProduct } from '../../src/nutrition/calcium-products.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, codes, daysOf, dose, person } from './made.ts'

const taking = (medicine: string) => person({ medicines: [medicine] })

// domain.md 5.1: unknown amounts make sums lower bounds, and what is left is only said where it is known.
test.each(['Adcal-D3 twice daily', 'Calcichew D3 Forte', 'calcium carbonate'])(
  '%s among the medicines is a supplement of an amount that is not known',
  (medicine) => {
    const { findings, calcium, nutrients } = assess(daysOf(7, { calcium: 190 }), taking(medicine))
    expect(nutrients.calcium.gapIsUpperBound).toBe(true)
    expect(nutrients.calcium.adequacy?.band).toBe('cannot-tell')
    expect(calcium.afterFood).toMatchObject({ gapMg: 1010, leftMg: null, totalMg: null, doses: null })
    expect(codes({ findings })).not.toContain('medicine-not-checked')
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
