import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assessIntake } from '../../src/nutrition/assess-intake.ts'
import type { IntakeAssessment } from '../../src/nutrition/assessment.ts'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { applied } from '../../src/plan/apply.ts'
import { makePlan, type Plan, type PlanInput } from '../../src/plan/make-plan.ts'
import { inputOf } from './made.ts'

const SLOW = 60_000
const logs = join(import.meta.dirname, 'logs')
const names = readdirSync(logs).filter((name) => name.endsWith('.yaml'))
const textOf = (name: string) => readFileSync(join(logs, name), 'utf8')
const week = readFileSync(join(import.meta.dirname, '../../data/examples/week.yaml'), 'utf8')
  .replace(/^profile:.*\n/m, 'profile: { age: 65, sex: female, weight: 62 kg }\n')
  .replaceAll(/^foods:.*\n/gm, '')

test('there are twenty logs', () => expect(names).toHaveLength(20))

test.each(names)(
  '%s: the gaps that are closed are closed, and no limit is broken, by the sums of intake',
  async (name) => {
    await holds(inputOf(textOf(name)))
  },
  SLOW,
)

test(
  'the example week',
  async () => {
    await holds(inputOf(week))
  },
  SLOW,
)

test.each(['01-toast-and-tea.yaml', '05-warfarin.yaml', '12-sweet.yaml', '13-three-days.yaml'])(
  '%s over seven days',
  async (name) => {
    const input = inputOf(textOf(name), { planDays: 7 })
    const plan = await holds(input)
    expect(plan.days).toHaveLength(7)
    // Each day keeps to every limit by itself, and not only their mean.
    for (const changes of plan.days) holdsAlone(input, changes)
    for (const [at, day] of plan.days.entries()) {
      const lately = plan.days.slice(Math.max(0, at - 2), at).flat()
      const added = day.filter(({ instead }) => instead === null).map(({ food }) => food.id)
      // What is added comes at most every third day.
      for (const id of added)
        expect(lately.some(({ food, instead }) => instead === null && food.id === id)).toBe(false)
    }
  },
  SLOW,
)

async function holds(input: PlanInput): Promise<Plan> {
  const plan = await makePlan(input)
  // Every day of the log with the changes of every day of the plan: their mean, by sums of their own.
  const days = plan.days.flatMap((changes) => applied(input.days, [changes]))
  const { person, targets } = input
  const before = assessIntake({ days: input.days, person, targets })
  const after = assessIntake({ days, person, targets })
  for (const nutrient of NUTRIENTS)
    expect(plan.after.nutrients[nutrient].mean ?? -1).toBeCloseTo(after.nutrients[nutrient].mean ?? -1, 6)
  for (const { nutrient, left } of plan.gaps) {
    expect(after.nutrients[nutrient].gap).toBeCloseTo(left, 9)
    expect(left).toBeLessThanOrEqual((before.nutrients[nutrient].gap ?? 0) + 1e-9)
    expect(left === 0).toBe(
      (after.nutrients[nutrient].mean ?? 0) >= (after.nutrients[nutrient].target?.lower ?? 0),
    )
  }
  for (const changes of plan.days) expect(changes.length).toBeLessThanOrEqual(input.maxChanges)
  noLimitBroken(before, after)
  for (const changes of plan.days) vitaminKSteady(input, changes)
  return plan
}

function holdsAlone(input: PlanInput, changes: Plan['days'][number]): void {
  const { days, person, targets } = input
  const after = assessIntake({ days: applied(days, [changes]), person, targets })
  noLimitBroken(assessIntake({ days, person, targets }), after)
}

/** With a vitamin K antagonist every day of the log stays within 10 µg of what it was (domain.md 5.6). */
function vitaminKSteady({ days, person, targets }: PlanInput, changes: Plan['days'][number]): void {
  const before = assessIntake({ days, person, targets })
  if (before.nutrients.vitaminK.gapWithheld !== 'vitamin-k-antagonist') return
  const after = assessIntake({ days: applied(days, [changes]), person, targets })
  const ofDay = ({ days: all }: IntakeAssessment) =>
    all.map(({ nutrients }) => nutrients.vitaminK.amount ?? 0)
  const was = ofDay(before)
  for (const [at, is] of ofDay(after).entries())
    expect(Math.abs(is - (was[at] ?? 0))).toBeLessThanOrEqual(10 + 1e-6)
}

function noLimitBroken(before: IntakeAssessment, after: IntakeAssessment): void {
  for (const nutrient of NUTRIENTS) {
    const [was, is] = [before.nutrients[nutrient], after.nutrients[nutrient]]
    const mean = is.mean ?? 0
    if (was.upperLimit?.applies === 'total')
      expect(mean, nutrient).toBeLessThanOrEqual(Math.max(was.upperLimit.value, was.mean ?? 0) + 1e-6)
    if (nutrient !== 'sodium' && was.target !== null && was.mean !== null)
      expect(mean, nutrient).toBeGreaterThanOrEqual(Math.min(was.target.lower, was.mean) - 1e-6)
    if (was.gapWithheld === 'potassium-safety') expect(mean).toBeLessThanOrEqual((was.mean ?? 0) + 1e-6)
    if (was.gapWithheld === 'vitamin-k-antagonist')
      expect(Math.abs(mean - (was.mean ?? 0))).toBeLessThanOrEqual(10 + 1e-6)
  }
  const kcal = (assessment: IntakeAssessment) => assessment.nutrients.energy.mean ?? 0
  expect(Math.abs(kcal(after) / kcal(before) - 1)).toBeLessThanOrEqual(0.1 + 1e-6)
  const isoflavones = (assessment: IntakeAssessment) => assessment.nutrients.isoflavones.mean ?? 0
  expect(isoflavones(after)).toBeLessThanOrEqual(Math.max(75, isoflavones(before)) + 1e-6)
  for (const bad of ['alcohol', 'caffeine'] as const)
    expect(after.nutrients[bad].mean ?? 0).toBeLessThanOrEqual((before.nutrients[bad].mean ?? 0) + 1e-6)
}
