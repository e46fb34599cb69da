import { NUTRITION_FINDING_CODES } from '../nutrition/findings.ts'
import { energyBand } from '../plan/energy-band.ts'
import { PLAN_FINDING_CODES } from '../plan/findings.ts'
import { groupsNamed } from '../plan/groups-named.ts'
import { groupNames } from '../plan/wishes.ts'
import type { CommandProblem } from '../report/command-problem.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { optionProblems } from './check-options.ts'
import type { PlanOptions } from './plan-options.ts'
import { nearestCode, unknownFindings } from './unknown-codes.ts'

/** Nobody makes more changes at a time, or looks further ahead. */
export const MOST_CHANGES = 8
const MOST_DAYS = 14

/** What is wrong with the options of `plan`: with its own, and with those it shares with `intake`. */
export function planOptionProblems(files: readonly string[], options: PlanOptions): ReportProblem[] {
  const { failOn, without = [], energy, maxChanges = 1, days = 1, ...rest } = options
  const problems: CommandProblem[] = [
    ...without.filter((word) => groupsNamed(word).groups.length === 0).map(unknownGroup),
    ...(energyBand(energy) === null
      ? [{ code: 'bad-energy', level: 'error', args: { text: energy } } as const]
      : []),
    ...tooLarge('--max-changes', maxChanges, MOST_CHANGES),
    ...tooLarge('--days', days, MOST_DAYS),
    ...unknownFindings(failOn ?? [], [...PLAN_FINDING_CODES, ...NUTRITION_FINDING_CODES]),
  ]
  const shared = optionProblems(files, rest)
  return [...shared, ...problems.map((what) => ({ what, at: null }))]
}

function unknownGroup(word: string): CommandProblem {
  const known = groupNames()
  return {
    code: 'unknown-group',
    level: 'error',
    args: { word, suggestion: nearestCode(word, known), known },
  }
}

function tooLarge(option: '--max-changes' | '--days', value: number, most: number): CommandProblem[] {
  return value > most ? [{ code: 'plan-too-large', level: 'error', args: { option, most } }] : []
}
