import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assessIntake } from '../../src/nutrition/assess-intake.ts'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { applied } from '../../src/plan/apply.ts'
import { planFindings } from '../../src/plan/find.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { inputOf } from './made.ts'

const SLOW = 60_000
const SALTY = `profile: { age: 65, sex: female, weight: 62 kg }
2026-11-16:
  food: [2 cups chicken noodle soup canned, 3 slices pizza with pepperoni, 2 oz pretzels]
2026-11-17:
  food: [1 cup cornflakes, 1 cup white rice, 1 apple, 100 g chicken breast]
2026-11-18:
  food: [2 cups chicken noodle soup canned, 2 oz pretzels, 4 slices ham, 3 slices white bread]
`

test(
  'a plan of three days for a log of three counts three days, and not nine',
  () => {
    const input = inputOf(SALTY, { planDays: 3 })
    const plan = makePlan(input)
    expect(plan.days).toHaveLength(3)
    expect(plan.days.flat().length).toBeGreaterThan(0)
    expect(plan.after.countedDays).toBe(3)
    const { shared } = planFindings(plan, [], input.person)
    const counted = shared.flatMap(({ args }) =>
      'days' in args && typeof args.days === 'number' ? [args.days] : [],
    )
    expect(counted.length).toBeGreaterThan(0)
    expect(Math.max(...counted)).toBe(3)
    const sodium = shared.find(({ code }) => code === 'sodium-above-limit')
    expect(sodium?.args).toMatchObject({ days: 3 })
  },
  SLOW,
)

test(
  'more days of a plan do not make a log surer',
  () => {
    const text = readFileSync(join(import.meta.dirname, 'logs/13-three-days.yaml'), 'utf8')
    const input = inputOf(text, { planDays: 7 })
    const { after, days } = makePlan(input)
    // The mistake: each day of the log counted once for each day of the plan.
    const counted = days.flatMap((changes) => applied(input.days, [changes]))
    const surer = assessIntake({ days: counted, person: input.person, targets: input.targets })
    const pairs = NUTRIENTS.flatMap((nutrient): [number, number][] => {
      const [z, tooSure] = [after.nutrients[nutrient].adequacy?.z, surer.nutrients[nutrient].adequacy?.z]
      return typeof z === 'number' && typeof tooSure === 'number' ? [[z, tooSure]] : []
    })
    expect(pairs.length).toBeGreaterThan(3)
    for (const [z, tooSure] of pairs) expect(Math.abs(z)).toBeLessThan(Math.abs(tooSure))
  },
  SLOW,
)
