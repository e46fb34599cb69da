import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solve } from 'yalps'
import { type Programme, programmeOf } from '../../src/plan/programme.ts'
import { solved } from '../../src/plan/solve.ts'
import { bestOfAll, problemsOf, sumOf } from './problems.ts'

const SLOW = 60_000
const problems = problemsOf(1, 11)

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
      { numRuns: 400, seed: 7 },
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
      const early = solved(programme, { mostWork: 3 })
      const late = solved(programme)
      const [sum, least] = [sumOf(problem, early.chosen), sumOf(problem, late.chosen)]
      expect(sum).not.toBeNull()
      expect(sum ?? 0).toBeGreaterThanOrEqual((least ?? 0) - 1e-7)
      if ((sum ?? 0) > (least ?? 0) + 1e-7) expect(early.isBest).toBe(false)
      expect(solved(programme, { mostWork: 3 })).toEqual(early)
    }),
    { numRuns: 100, seed: 5 },
  )
})

test('before any search there is a set that is no worse than any one change, nor than none', () => {
  fc.assert(
    fc.property(problemsOf(1, 40), (problem) => {
      const sum = sumOf(problem, solved(programmeOf(problem), { mostWork: 0 }).chosen)
      expect(sum).not.toBeNull()
      for (const one of [[], ...problem.changes.map((_, at) => [at])])
        expect(sum ?? 0).toBeLessThanOrEqual((sumOf(problem, one) ?? Number.POSITIVE_INFINITY) + 1e-7)
    }),
    { numRuns: 100, seed: 13 },
  )
})
