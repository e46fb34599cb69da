import { expect, test } from 'vitest'
import type { Nutrient } from '../../../src/nutrition/nutrients.ts'
import { howSureDetail, howSureLines } from '../../../src/render/english/how-sure-words.ts'
import { stateOf } from '../../../src/report/intake-view.ts'
import { assess, daysOf, food, item } from '../../nutrition/made.ts'

type Found = ReturnType<typeof assess>
const rowOf = (found: Found, nutrient: Nutrient) => {
  const row = found.nutrients[nutrient]
  return { ...row, state: stateOf(row), comparedStates: [] }
}
const detail = (found: Found, nutrient: Nutrient) => howSureDetail(rowOf(found, nutrient)) ?? ''
const line = (found: Found, nutrient: Nutrient, days: number) =>
  howSureLines([rowOf(found, nutrient)], days)
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n')

// A woman of 51 or more: EAR 1000 mg, SD of the requirement 100 mg, day-to-day SD 256 mg, UL 2000 mg (domain.md 1.2-1.5).
test('far above and far below: "over 99 %" and "under 1 %", never 0 or 100', () => {
  const much = detail(assess(daysOf(7, { calcium: 1900 })), 'calcium')
  expect(much).toContain('confidence over 99 % that usual intake is enough')
  const little = detail(assess(daysOf(7, { calcium: 0 })), 'calcium')
  expect(little).toContain('confidence under 1 % that usual intake is enough')
  expect(little).toContain('confidence over 99 % that usual intake is below it')
  expect(`${much}${little}`).not.toMatch(/\b(?:0|100) %|at (?:most|least) (?:over|under|<)/)
})

test('V48: 24 %', () => {
  expect(detail(assess(daysOf(7, { calcium: 900 })), 'calcium')).toContain(
    'z -0.72; confidence 24 % that usual intake is enough',
  )
})

const without = food('without a value', {})
/** Seven days of which a food without any value is a part. */
const partly = (values: Partial<Record<Nutrient, number>>) =>
  daysOf(7, values).map((day) => ({ ...day, items: [...day.items, item(without, 10)] }))

test('where something is missing, a bound that says nothing is not printed as one', () => {
  const low = detail(assess(partly({ calcium: 300 })), 'calcium')
  expect(low).toContain('at least 300 mg')
  expect(low).toContain('the sum may be too low, so no confidence can be given that usual intake is enough')
  expect(low).toContain('the sum may be too low, so no confidence can be given that usual intake is below it')
  // z of the limit: (2000 - 1900) / (256 / square root of 7) = 1.03, 85 %
  const near = detail(assess(partly({ calcium: 1900 })), 'calcium')
  expect(near).toContain('confidence over 99 % that usual intake is enough')
  expect(near).toContain('z at most 1.03; confidence at most 85 % that usual intake is below it')
})

test('a mean that is the figure of an AI or a limit itself is not "near the average requirement"', () => {
  const of = assess(daysOf(3, { potassium: 2600, sodium: 2300 }))
  for (const nutrient of ['potassium', 'sodium'] as const) {
    expect(line(of, nutrient, 3)).toContain('(right at the figure)')
    expect(detail(of, nutrient)).toContain(
      'confidence 50 % that usual intake is above it; right at the figure',
    )
  }
})

test('what may rest on US fortification is about, not at least, and sure only if it is fortified so', () => {
  const of = (calcium: number) =>
    howSureDetail({ ...rowOf(assess(partly({ calcium })), 'calcium'), isByUsFortification: true }) ?? ''
  // z = (1100 - 1000) / square root of (100 squared + 256 squared / 7) = 0.72, 76 %
  expect(of(1100)).toContain('z about 0.72; confidence about 76 % that usual intake is enough')
  expect(of(1900)).toContain('over 99 % that usual intake is enough if its foods are fortified as in the US')
  expect(of(1900)).not.toContain('at least')
})
