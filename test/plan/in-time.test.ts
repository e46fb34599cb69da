import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestChanges } from '../../src/plan/best-changes.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { inputOf } from './made.ts'
import { problemsOf, sumOf } from './problems.ts'

const SLOW = 120_000
const textOf = (name: string) => readFileSync(join(import.meta.dirname, 'logs', name), 'utf8')

// Processor time, since a machine that is busy with other things says nothing of the program. A search that goes through
// every set of changes took some of these over a minute.
test.each([
  ['01-toast-and-tea.yaml', 8, '5%'],
  ['03-no-dairy.yaml', 8, '5%'],
  ['05-warfarin.yaml', 8, '5%'],
  ['05-warfarin.yaml', 10, 'keep'],
  ['12-sweet.yaml', 8, '5%'],
  ['12-sweet.yaml', 10, '2%'],
  ['20-uk.yaml', 8, '5%'],
])(
  '%s with %s changes and energy %s takes less than two seconds',
  (name, maxChanges, energyText) => {
    const input = inputOf(textOf(name), { maxChanges, energyText })
    const before = process.cpuUsage()
    makePlan(input)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(2)
  },
  SLOW,
)

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
