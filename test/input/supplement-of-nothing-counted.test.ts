import { describe, expect, test } from 'vitest'
import { isOfNothingCounted } from '../../src/input/not-counted.ts'
import { assessIntake } from '../../src/nutrition/assess-intake.ts'
import { dayOf, inputOf } from '../plan/made.ts'

test.each([
  'iron 65 mg',
  'Vitamin C 500 mg daily',
  'B12 1000 mcg',
  'folic acid 400 µg',
  '100 mcg selenium',
  'vitamin C 500 mg + iron 14 mg',
  'ferrous sulfate 200 mg',
])('%s is understood', (text) => expect(isOfNothingCounted(text)).toBe(true))

test.each([
  'iron',
  'iron complex 65 mg',
  'vitamin C 500 mg + zinc 10 mg',
  'multivitamin with iron 14 mg',
  'vitamin C 500 mg as calcium ascorbate',
  'vitamin A 800 mcg',
  'iron 14 mg and something 3 mg',
])('%s may bring what is counted', (text) => expect(isOfNothingCounted(text)).toBe(false))

describe('in a report', () => {
  const of = (supplements: string, medicines = 'none') => {
    const { days, person, targets } = inputOf(
      dayOf(['1 cup milk'], `medicines: ${medicines}\nconditions: none\nsupplements: ${supplements}`),
    )
    return assessIntake({ days, person, targets })
  }

  test('the sums stay exact, and iron keeps its distance (domain.md 5.15: 4 h from levothyroxine)', () => {
    const found = of('[iron 65 mg]', '[levothyroxine]')
    expect(found.unknownSupplements).toEqual([])
    expect(found.nutrients.calcium.fromSupplements).toBe(0)
    expect(found.findings.map(({ code }) => code)).toContain('iron-spacing')
    expect(found.findings.map(({ code }) => code)).not.toContain('supplement-not-counted')
  })

  test('beside warfarin vitamin C is still not checked (domain.md 5.6)', () => {
    const found = of('[vitamin C 1000 mg]', '[warfarin]').findings
    expect(found.find(({ code }) => code === 'supplement-not-checked')?.level).toBe('caution')
  })
})
