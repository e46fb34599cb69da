import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solve } from 'yalps'
import type { PlanFood } from '../../src/generated/plan-foods.ts'
import type { FoodFacts } from '../../src/nutrition/intake-day.ts'
import type { Change, EatenEntry } from '../../src/plan/change.ts'
import { effectOf } from '../../src/plan/change.ts'
import { type PlanProblem, type Programme, programmeOf } from '../../src/plan/programme.ts'
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
    id: `p:${at}`, one: `food ${at}`, more: `food ${at}`, sizes: [1], kind, second: false, contains: [], may: [], grams: 100,
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
const problemsOf = (least: number, most: number) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        calcium: fc.integer({ min: 0, max: 400 }),
        magnesium: fc.integer({ min: 0, max: 150 }),
        sodium: fc.integer({ min: 0, max: 500 }),
        energy: fc.integer({ min: 0, max: 250 }),
        instead: fc.constantFrom(null, null, 0, 1),
      }),
      { minLength: least, maxLength: most },
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

const problems = problemsOf(1, 11)

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
  () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { chosen, isBest } = solved(programmeOf(problem))
        expect(isBest).toBe(true)
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
  () => {
    fc.assert(
      fc.property(problems, (problem) => {
        let before = Number.POSITIVE_INFINITY
        for (const maxChanges of [0, 1, 2, 3, 4, 5]) {
          const allowed = { ...problem, maxChanges }
          const sum = sumOf(allowed, solved(programmeOf(allowed)).chosen) ?? Number.POSITIVE_INFINITY
          expect(sum).toBeLessThanOrEqual(before + 1e-7)
          before = sum
        }
      }),
      { numRuns: 60, seed: 11 },
    )
  },
  SLOW,
)

/** The same programme for another solver: every rule is a row. */
function byYalps({ costs, rows, changes, most, kinds }: Programme): number {
  const all = [
    ...rows,
    { low: Number.NEGATIVE_INFINITY, high: most, weights: new Map(kinds.map((_, at) => [at, 1])) },
    ...[...new Set(kinds)].map((kind) => ({
      low: Number.NEGATIVE_INFINITY,
      high: 1,
      weights: new Map(kinds.flatMap((other, at) => (other === kind ? [[at, 1] as const] : []))),
    })),
  ]
  const { result } = solve<number, number>(
    {
      direction: 'minimize',
      objective: -1,
      constraints: all.map(({ low, high }, row) => [row, { min: low, max: high }]),
      variables: costs.map((cost, at) => [
        at,
        [
          [-1, cost],
          ...all.flatMap(({ weights }, row): [number, number][] =>
            weights.has(at) ? [[row, weights.get(at) ?? 0]] : [],
          ),
        ],
      ]),
      binaries: Array.from({ length: changes }, (_, at) => at),
    },
    { maxIterations: 2000, checkCycles: true },
  )
  // What it has not found is no better.
  return Number.isNaN(result) ? 0 : result
}

test(
  'a mixed integer solver finds nothing better among forty changes',
  () => {
    fc.assert(
      fc.property(problemsOf(20, 40), (problem) => {
        const programme = programmeOf(problem)
        const { chosen, isBest } = solved(programme)
        expect(isBest).toBe(true)
        const missing = problem.goals.reduce((sum, { gap, target }) => sum + gap / target + 1e-6, 0)
        expect((sumOf(problem, chosen) ?? Number.NaN) - missing).toBeLessThanOrEqual(
          byYalps(programme) + 1e-5,
        )
      }),
      { numRuns: 60, seed: 3 },
    )
  },
  SLOW,
)

test('a search that is ended gives the best that it has found, keeps to the rows, and says so', () => {
  fc.assert(
    fc.property(problemsOf(20, 40), (problem) => {
      const programme = programmeOf(problem)
      const early = solved(programme, 3)
      const late = solved(programme)
      const [sum, least] = [sumOf(problem, early.chosen), sumOf(problem, late.chosen)]
      expect(sum).not.toBeNull()
      expect(sum ?? 0).toBeGreaterThanOrEqual((least ?? 0) - 1e-7)
      if ((sum ?? 0) > (least ?? 0) + 1e-7) expect(early.isBest).toBe(false)
      expect(solved(programme, 3)).toEqual(early)
    }),
    { numRuns: 100, seed: 5 },
  )
})
