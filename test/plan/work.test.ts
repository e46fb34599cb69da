import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestChanges } from '../../src/plan/best-changes.ts'
import { programmeOf } from '../../src/plan/programme.ts'
import { solved } from '../../src/plan/solve.ts'
import { problemsOf, sumOf } from './problems.ts'

const SLOW = 120_000
/** Rounds of pricing before the search, which none ends, and the look at what they come to. */
const FIRST_ROUNDS = 301

// Counted and not timed (npm run bench times it): what is priced before the search is not cut short.
test('a search ends with the step that reaches the work it may do', () => {
  fc.assert(
    fc.property(problemsOf(20, 40), fc.integer({ min: 1, max: 2000 }), (problem, mostWork) => {
      const { work, isBest } = solved(programmeOf({ ...problem, maxChanges: 6 }), { mostWork })
      expect(work).toBeLessThanOrEqual(mostWork + FIRST_ROUNDS * (problem.changes.length + 10))
      if (work < mostWork) expect(isBest).toBe(true)
    }),
    { numRuns: 60, seed: 5 },
  )
})

test(
  'more changes allowed never give a worse result, also where the search is ended',
  () => {
    fc.assert(
      fc.property(problemsOf(20, 40), (problem) => {
        let before = Number.POSITIVE_INFINITY
        for (const maxChanges of [4, 5, 6, 7]) {
          const allowed = { ...problem, maxChanges }
          const { changes } = bestChanges(allowed, { mostWork: 3, ofEachMore: 3 })
          const chosen = changes.map((change) => problem.changes.indexOf(change))
          const sum = sumOf(allowed, chosen) ?? Number.POSITIVE_INFINITY
          expect(sum).toBeLessThanOrEqual(before + 1e-7)
          before = sum
        }
      }),
      { numRuns: 20, seed: 17 },
    )
  },
  SLOW,
)
