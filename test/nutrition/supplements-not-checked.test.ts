import { expect, test } from 'vitest'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, codes, day, daysOf, dose, food, item, person } from './made.ts'

const taking = (...names: string[]) => daysOf(3, {}, { unknownSupplements: names })
const found = (days: Parameters<typeof assess>[0], facts: Parameters<typeof person>[0], code: string) =>
  assess(days, person(facts)).findings.find((one) => one.code === code)
const said = (days: Parameters<typeof assess>[0], facts: Parameters<typeof person>[0], code: string) => {
  const one = found(days, facts, code)
  return one === undefined ? '' : [nutritionFinding(one)].flat().join(' ')
}

test('a supplement without a rule is not checked, one with a rule is', () => {
  const names = ['strontium citrate 680 mg', 'glucosamine', 'red clover', 'turmeric', 'multivitamin', 'zinc', 'cod liver oil', 'Lo-Salt']
  expect(found(taking(...names), {}, 'supplement-not-checked')).toMatchObject({
    level: 'note',
    args: { names: ['strontium citrate 680 mg', 'glucosamine'], beside: [] },
  })
}) // biome-ignore format: a list

// domain.md 5.6: steadiness; "call the clinic". Silence would read as harmless.
test('beside warfarin it is a caution, multivitamins and fish oil are listed too, and the clinic is to be called', () => {
  const days = daysOf(
    3,
    {},
    {
      unknownSupplements: ['glucosamine', 'cranberry capsules', 'multivitamin', 'vitamin K2'],
      supplements: [dose('epaDha', 1, 'fish oil 1000 mg'), dose('magnesium', 200, 'magnesium 200 mg')],
    },
  )
  expect(found(days, { medicines: ['warfarin'] }, 'supplement-not-checked')).toMatchObject({
    level: 'caution',
    args: { beside: ['warfarin'] },
  })
  const text = said(days, { medicines: ['warfarin'] }, 'supplement-not-checked')
  expect(text).toContain('Not checked beside warfarin')
  for (const name of ['glucosamine', 'cranberry capsules', 'multivitamin', 'fish oil 1000 mg'])
    expect(text).toContain(name)
  expect(text).not.toContain('vitamin K2') // vitamin-k-source says it
  expect(text).not.toContain('magnesium')
  expect(text).toContain('the clinic that follows your INR')
})

test('grapefruit beside warfarin names it', () => {
  const eaten = [day(1, [item(food('grapefruit', {}, { is: ['grapefruit'] }), 100)])]
  expect(said(eaten, { medicines: ['warfarin'] }, 'medicine-rules')).toContain('beside warfarin')
})

// domain.md 5.12: more than 1500 µg of retinol a day; upper limit 3000. It has no figure for units of vitamin A.
test.each(['vitamin A 25000 IU', 'Vit A', 'cod liver oil 1 tbsp', 'halibut liver oil', 'retinyl palmitate', 'vitamins A and D'])(
  'the retinol of %s is not counted, and said with its lines',
  (name) => {
    expect(found(taking(name), {}, 'retinol-not-counted')?.level).toBe('caution')
    expect(said(taking(name), {}, 'retinol-not-counted')).toMatch(/1500 µg .* 3000 µg/)
  },
) // biome-ignore format: a list

test.each(['vitamin A (beta-carotene)', 'vitamin D3', 'vitamin C', 'vitamina D3 1000 UI', 'a multivitamin', 'vitamin a day', 'vitamin B complex'])(
  'not %s',
  (name) => expect(codes(assess(taking(name)))).not.toContain('retinol-not-counted'),
) // biome-ignore format: a list

test('retinol is "at least" where something is not counted, and plain where all is', () => {
  const liver = (more: object) => daysOf(3, { retinol: 2000 }, more)
  expect(said(liver({}), {}, 'retinol-high')).toMatch(/^Retinol \(preformed vitamin A\): 2000 µg/)
  expect(said(liver({ unknownSupplements: ['multivitamin'] }), {}, 'retinol-high')).toContain(
    'at least 2000 µg',
  )
})
