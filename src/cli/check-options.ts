import { NUTRITION_FINDING_CODES } from '../nutrition/findings.ts'
import type { CommandProblem } from '../report/command-problem.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import type { IntakeOptions } from './intake-options.ts'
import { unknownFindings } from './unknown-codes.ts'

/** Targets of this version; the others come with later ones. */
const TARGETS = ['us']

/** What is wrong with the options of `intake` when they are taken together. */
export function optionProblems(
  files: readonly string[],
  { profile, targets, from, to, last, failOn }: IntakeOptions,
): ReportProblem[] {
  const problems: CommandProblem[] = []
  const sources = profile === undefined ? files : [...files, profile]
  if (sources.filter((path) => path === '-').length > 1)
    problems.push({ code: 'stdin-twice', level: 'error', args: {} })
  problems.push(...targetProblem(targets))
  if (last !== undefined && (from !== undefined || to !== undefined)) {
    problems.push({ code: 'period-twice', level: 'error', args: {} })
  }
  if (from !== undefined && to !== undefined && from > to) {
    problems.push({ code: 'dates-reversed', level: 'error', args: { from, to } })
  }
  return [...problems, ...unknownFindings(failOn ?? [], NUTRITION_FINDING_CODES)].map((what) => ({
    what,
    at: null,
  }))
}

/** Other targets than those of this version, asked for on the command line or in a profile. */
export function targetProblem(target: string): CommandProblem[] {
  if (TARGETS.includes(target)) return []
  return [{ code: 'target-not-available', level: 'error', args: { target, available: TARGETS } }]
}
