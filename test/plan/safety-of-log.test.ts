import { expect, test } from 'vitest'
import { planFindings } from '../../src/plan/find.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { dayOf, inputOf, planOf } from './made.ts'

const SLOW = 60_000

test(
  'warfarin: natto, vitamin K2 and days that vary are said in the plan too (domain.md 5.6)',
  async () => {
    const profile =
      'profile: { age: 65, sex: female, weight: 62 kg, medicines: [warfarin], conditions: none }'
    const day = (n: number, foods: string) => `2026-11-1${n}:\n  food: [2 slices white toast, ${foods}]\n`
    const log = [day(4, '1 apple'), day(5, '2 cups raw spinach'), day(6, '40 g natto'), day(7, '1 orange')]
    const input = inputOf(`${profile}\n${log.join('')}`)
    const { shared } = planFindings(makePlan(input), [], input.person)
    // Two cups of raw spinach (60 g, about 290 µg of K1) beside days of some 5 µg: more than 3 to 1.
    expect(shared.find(({ code }) => code === 'vitamin-k-source')?.level).toBe('warning')
    expect(shared.map(({ code }) => code)).toContain('vitamin-k-variable')
  },
  SLOW,
)

test(
  'every warning and caution of the report is in the plan, but gaps, which are its goals',
  async () => {
    const input = inputOf(
      dayOf(
        ['1 slice toast', '3 glasses red wine', '1 grapefruit'],
        'medicines: [alendronate]\nsupplements: [calcium 500 mg, black cohosh]',
      ),
    )
    const plan = makePlan(input)
    const { shared } = planFindings(plan, [], input.person)
    const codes = shared.map(({ code }) => code)
    for (const code of ['alcohol-high', 'phytoestrogen-supplement', 'calcium-spacing'])
      expect(codes).toContain(code)
    for (const { code, level } of plan.after.findings)
      if (level !== 'note' && code !== 'us-fortified' && !code.endsWith('-below-target'))
        expect(codes).toContain(code)
  },
  SLOW,
)

test.each([
  ['2 cups raw spinach', 'calcium 500 mg'],
  ['2 glasses milk', 'none'],
])(
  'kidney stones, %s: food calcium is not brought under 1200 mg or lower still, nor sodium up (domain.md 5.4)',
  async (food, supplements) => {
    const entries = [
      food,
      '1 cup almond milk',
      '120 g tofu',
      '100 g turkey breast',
      '1 cup white rice',
      '30 g almonds',
    ]
    const profile = `conditions: [kidney stones]\nmedicines: none\nsupplements: [${supplements}]`
    const { before, after, days } = await planOf(dayOf(entries, profile))
    expect(days.flat().length).toBeGreaterThan(0)
    const [was, is] = [before, after].map(({ nutrients }) => nutrients.calcium.fromFood ?? 0)
    expect(is).toBeGreaterThanOrEqual(Math.min(was ?? 0, 1200) - 1e-6)
    expect(after.nutrients.sodium.mean ?? 0).toBeLessThanOrEqual((before.nutrients.sodium.mean ?? 0) + 1e-6)
  },
  SLOW,
)

test(
  'isoflavones above usual amounts: nothing with soy is suggested (domain.md 5.7: up to 75 mg)',
  async () => {
    const entries = ['300 g tofu', '2 cups soy milk', '100 g tempeh', '1 cup white rice']
    const { before, days } = await planOf(dayOf(entries, 'medicines: none\nconditions: none'), {
      diet: 'vegan',
    })
    expect(before.nutrients.isoflavones.fromFood ?? 0).toBeGreaterThan(75)
    expect(days.flat().flatMap(({ plan }) => plan.contains)).not.toContain('soy')
  },
  SLOW,
)
