import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlanFood } from '../../src/generated/plan-foods.ts'
import type { FoodFacts } from '../../src/nutrition/intake-day.ts'
import type { Change, EatenEntry } from '../../src/plan/change.ts'
import { effectOf } from '../../src/plan/change.ts'
import { type PlanProblem, programmeOf } from '../../src/plan/programme.ts'
import { solved } from '../../src/plan/solve.ts'
import { food } from '../nutrition/made.ts'

const SLOW = 60_000

/** A change of 100 g of a food of its own. */
function change(
  at: number,
  kind: string,
  values: Record<string, number>,
  instead: EatenEntry | null,
): Change {
  const plan: PlanFood = {
    id: `p:${at}`, one: `food ${at}`, more: `food ${at}`, sizes: [1], kind, second: false, contains: [], grams: 100,
  } // biome-ignore format: a row
  const facts: FoodFacts = food(`p:${at}`, values, { rest: 0 })
  const insteadGramsADay = instead?.grams ?? 0
  return {
    plan,
    food: facts,
    sodiumClass: 'other',
    size: 1,
    grams: 100,
    instead,
    timesADay: 1,
    insteadGramsADay,
    cost: 0.0001 * at,
  }
}

const eaten: EatenEntry[] = [0, 1].map((at) => ({
  food: food(`e:${at}`, { energy: 100 + 50 * at, calcium: 20, sodium: 300 }, { rest: 0 }),
  text: `eaten ${at}`, times: 1, days: 1, grams: 100, mostADay: 1, by: [],
})) // biome-ignore format: rows

/** Foods with whole numbers and limits between them: no choice is within a hair of a limit, which the program keeps. */
const problems = fc
  .array(
    fc.record({
      kind: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      calcium: fc.integer({ min: 0, max: 400 }),
      magnesium: fc.integer({ min: 0, max: 150 }),
      sodium: fc.integer({ min: 0, max: 500 }),
      energy: fc.integer({ min: 0, max: 250 }),
      instead: fc.constantFrom(null, null, 0, 1),
    }),
    { minLength: 1, maxLength: 11 },
  )
  .chain((foods) =>
    fc.record({
      gaps: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 250 })),
      energyUp: fc.integer({ min: 0, max: 500 }),
      sodiumUp: fc.integer({ min: 0, max: 700 }),
      maxChanges: fc.integer({ min: 1, max: 4 }),
      foods: fc.constant(foods),
    }),
  )
  .map(({ gaps, energyUp, sodiumUp, maxChanges, foods }): PlanProblem => {
    const changes = foods.map(({ kind, instead, ...values }, at) =>
      change(at, kind, values, instead === null ? null : (eaten[instead] ?? null)),
    )
    return {
      changes,
      maxChanges,
      goals: [
        { nutrient: 'calcium', target: 1200, gap: gaps[0] },
        { nutrient: 'magnesium', target: 320, gap: gaps[1] },
      ],
      limits: [
        { kind: 'energy', nutrient: 'energy', down: -100.5, up: energyUp + 0.5 },
        { kind: 'sodium', nutrient: 'sodium', down: null, up: sodiumUp + 0.5 },
      ],
      foodGrams: 2000,
      known: { calcium: 1, magnesium: 1 },
      perKcal: {},
    }
  })

/** What a choice comes to, written anew: null where it breaks a limit. */
function sumOf(
  { changes, goals, limits, maxChanges }: PlanProblem,
  chosen: readonly number[],
): number | null {
  const made = chosen.flatMap((at) => changes[at] ?? [])
  const once = (names: readonly string[]) => new Set(names).size === names.length
  if (made.length > maxChanges || !once(made.map(({ plan }) => plan.kind))) return null
  if (!once(made.flatMap(({ instead }) => (instead === null ? [] : [instead.food.id])))) return null
  const moved = (nutrient: Parameters<typeof effectOf>[1]) =>
    made.reduce((sum, one) => sum + effectOf(one, nutrient), 0)
  for (const { nutrient, down, up } of limits) {
    const by = moved(nutrient)
    if ((up !== null && by > up) || (down !== null && by < down)) return null
  }
  const missing = goals.reduce(
    (sum, { nutrient, gap, target }) => sum + Math.max(0, gap / target + 1e-6 - moved(nutrient) / target),
    0,
  )
  return missing + chosen.reduce((sum, at) => sum + 0.01 + (changes[at]?.cost ?? 0) + at * 1e-7, 0)
}

function bestOfAll(problem: PlanProblem): number {
  let best = Number.POSITIVE_INFINITY
  for (let set = 0; set < 2 ** problem.changes.length; set += 1) {
    const chosen = problem.changes.flatMap((_, at) => ((set >> at) & 1 ? [at] : []))
    best = Math.min(best, sumOf(problem, chosen) ?? Number.POSITIVE_INFINITY)
  }
  return best
}

test(
  'no choice of changes is better than the one that is found',
  async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const chosen = await solved(programmeOf(problem))
        const sum = sumOf(problem, chosen)
        expect(sum).not.toBeNull()
        expect(sum ?? 0).toBeCloseTo(bestOfAll(problem), 7)
      }),
      { numRuns: 150, seed: 7 },
    )
  },
  SLOW,
)

test(
  'more changes allowed never give a worse result',
  async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        let before = Number.POSITIVE_INFINITY
        for (const maxChanges of [0, 1, 2, 3, 4, 5]) {
          const allowed = { ...problem, maxChanges }
          const sum = sumOf(allowed, await solved(programmeOf(allowed))) ?? Number.POSITIVE_INFINITY
          expect(sum).toBeLessThanOrEqual(before + 1e-7)
          before = sum
        }
      }),
      { numRuns: 60, seed: 11 },
    )
  },
  SLOW,
)
