import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vitaminKSteadiness } from '../../src/nutrition/vitamin-k-steadiness.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, codes, day, daysOf, dose, food, item, person } from '../nutrition/made.ts'

// The rows of domain.md 10.4 on medicines; each test is named after its row.

const varied = [80, 90, 300, 85].map((vitaminK, i) =>
  day(i + 1, [item(food('all', { vitaminK }, { rest: 0 }), 100)]),
)

test('V70: warfarin and 40 g of natto: a warning, and no vitamin K gap', () => {
  const natto = item(food('natto', { vitaminK: 23 }, { rest: 0, is: ['natto'] }), 40)
  const found = assess([...daysOf(4, { vitaminK: 30 }), day(9, [natto])], person({ medicines: ['warfarin'] }))
  const finding = found.findings.find(({ code }) => code === 'vitamin-k-source')
  expect(finding).toMatchObject({
    level: 'warning',
    args: { medicines: ['warfarin'], foods: ['Food natto'], supplements: [] },
  })
  expect(finding === undefined ? '' : nutritionFinding(finding)).toContain(
    'Do not change your diet or warfarin dose yourself; call the clinic',
  )
  expect(found.nutrients.vitaminK).toMatchObject({ gap: null, target: null })
  expect(codes(found)).not.toContain('vitamin-k-below-target')
})

test('natto without a vitamin K antagonist is nothing to tell', () => {
  const natto = [day(1, [item(food('natto', {}, { rest: 0, is: ['natto'] }), 40)])]
  expect(codes(assess(natto, person({ medicines: ['apixaban'] })))).not.toContain('vitamin-k-source')
})

test.each([
  [{ supplements: [dose('vitaminK2', 100, 'MK-7 100 µg')] }, 'warning'],
  [{ unknownSupplements: ['MK-7 capsule'] }, 'warning'],
  [{ unknownSupplements: ['nattokinase'] }, 'warning'],
  [{ unknownSupplements: ['Vitamin K2 drops'] }, 'warning'],
  [{ supplements: [dose('vitaminK', 50, 'vitamin K1 50 µg')] }, 'caution'],
] as const)('warfarin and the supplement %j: %s', (more, level) => {
  const found = assess(daysOf(4, { vitaminK: 90 }, more), person({ medicines: ['warfarin'] }))
  expect(found.findings.find(({ code }) => code === 'vitamin-k-source')).toMatchObject({ level })
})

test('V71: warfarin and 80, 90, 300, 85 µg: max/min 3.75, CV 77.5 %, one day 161 µg above the mean', () => {
  const found = assess(varied, person({ medicines: ['warfarin'] }))
  const variable = found.findings.find((it) => it.code === 'vitamin-k-variable')
  expect(variable).toMatchObject({ level: 'caution', args: { days: 4, minUg: 80, maxUg: 300 } })
  expect(variable?.args.ratio).toBeCloseTo(3.75, 2)
  expect(Math.abs((variable?.args.cvPercent ?? 0) - 77.5)).toBeLessThan(0.05)
  const unusual = found.findings.find((it) => it.code === 'vitamin-k-unusual-day')
  expect(unusual).toMatchObject({ level: 'note', args: { days: [{ date: '2026-11-03', ug: 300 }] } })
  expect(Math.round(unusual?.args.days[0]?.fromMeanUg ?? 0)).toBe(161)
})

test('V72: apixaban, the same days: no flag on vitamin K', () => {
  const found = codes(assess(varied, person({ medicines: ['apixaban'] })))
  expect(found.filter((code) => /^vitamin-k-(source|variable|unusual|not-judged|gap)/.test(code))).toEqual([])
})

test('apixaban: St John’s wort is a caution', () => {
  const days = daysOf(4, { vitaminK: 90 }, { unknownSupplements: ["St John's wort"] })
  const found = assess(days, person({ medicines: ['apixaban'] }))
  const rules = found.findings.find((it) => it.code === 'medicine-rules')
  expect(rules).toMatchObject({
    level: 'caution',
    args: { lines: [{ id: 'st-johns-wort' }] },
  })
})

test.each([
  { ug: [80, 90, 85], found: null }, // three days are too few
  { ug: [100, 100, 100, 100], variable: false },
  { ug: [100, 300, 200, 200], variable: false }, // 3 times exactly; CV 40.8 %
  { ug: [100, 301, 200, 200], variable: true },
  { ug: [0, 0, 0, 10], variable: true },
  { ug: [0, 0, 0, 0], variable: false },
])('steadiness of $ug', ({ ug, variable }) => {
  const days = daysOf(ug.length, {}).map(({ date }, i) => ({ date, ug: ug[i] ?? 0 }))
  expect(vitaminKSteadiness(days)?.isVariable).toBe(variable)
})

test('a day of which little is known is no day without vitamin K', () => {
  const little = day(5, [
    item(food('bread', { vitaminK: 1 }, { rest: 0 }), 20),
    item(food('unknown', {}), 200),
  ])
  const found = assess([...daysOf(4, { vitaminK: 90 }), little], person({ medicines: ['warfarin'] }))
  expect(codes(found)).not.toContain('vitamin-k-variable')
  const few = assess([...daysOf(3, { vitaminK: 90 }), little], person({ medicines: ['warfarin'] }))
  expect(few.findings.find(({ code }) => code === 'vitamin-k-not-judged')).toMatchObject({
    args: { days: 3, counted: 4, least: 4 },
  })
})

test('V81: levothyroxine and calcium: 4 hours apart; without calcium a note says so', () => {
  const who = person({ medicines: ['levothyroxine 50 µg'] })
  const days = daysOf(3, {}, { supplements: [dose('calcium', 600, 'calcium 600 mg')] })
  const beside = assess(days, who).findings.find(({ code }) => code === 'calcium-spacing')
  expect(beside?.level).toBe('caution')
  expect(beside === undefined ? '' : nutritionFinding(beside)).toMatch(/levothyroxine 50 µg: 4 hours apart/)
  const without = assess(daysOf(3, {}), who)
  expect(codes(without)).not.toContain('calcium-spacing')
  const note = without.findings.find(({ code }) => code === 'medicine-rules')
  expect(note?.level).toBe('note')
  expect(note === undefined ? '' : nutritionFinding(note)).toContain('4 hours between it and calcium')
})

test('steadiness does not depend on the order of days, nor on how much it is in all', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 4, maxLength: 14 })
  const dated = (ug: readonly number[]) =>
    daysOf(ug.length, {}).map(({ date }, i) => ({ date, ug: ug[i] ?? 0 }))
  fc.assert(
    fc.property(amounts, fc.integer({ min: 2, max: 8 }), (ug, times) => {
      const found = vitaminKSteadiness(dated(ug))
      expect(vitaminKSteadiness(dated([...ug].reverse()))?.isVariable).toBe(found?.isVariable)
      expect(vitaminKSteadiness(dated(ug.map((one) => one * times)))?.cvPercent).toBeCloseTo(
        found?.cvPercent ?? -1,
        6,
      )
    }),
  )
})
