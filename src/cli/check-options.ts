import { closest, distance } from 'fastest-levenshtein'
import { NUTRITION_FINDING_CODES } from '../nutrition/findings.ts'
import type { CommandProblem } from '../report/command-problem.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import type { IntakeOptions } from './intake-options.ts'

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
  if (!TARGETS.includes(targets)) {
    problems.push({
      code: 'target-not-available',
      level: 'error',
      args: { target: targets, available: TARGETS },
    })
  }
  if (last !== undefined && (from !== undefined || to !== undefined)) {
    problems.push({ code: 'period-twice', level: 'error', args: {} })
  }
  if (from !== undefined && to !== undefined && from > to) {
    problems.push({ code: 'dates-reversed', level: 'error', args: { from, to } })
  }
  return [...problems, ...(failOn ?? []).flatMap(unknownFinding)].map((what) => ({ what, at: null }))
}

function unknownFinding(code: string): CommandProblem[] {
  const known: readonly string[] = NUTRITION_FINDING_CODES
  if (known.includes(code)) return []
  const nearest = closest(code, [...known])
  const suggestion = distance(code, nearest) <= Math.max(2, code.length / 3) ? nearest : null
  return [{ code: 'unknown-finding', level: 'error', args: { code, suggestion } }]
}
