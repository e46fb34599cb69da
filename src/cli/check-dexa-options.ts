import { BONE_FINDING_CODES } from '../bone/findings.ts'
import { RULE_IDS } from '../bone/guidelines/ids.ts'
import type { CommandProblem } from '../report/command-problem.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import type { DexaOptions } from './dexa-options.ts'
import { unknownFindings } from './unknown-codes.ts'

/** What --fail-on may name: findings of scans and symptoms, and rules of guidelines. */
const NAMES = [...BONE_FINDING_CODES, 'symptom-call-now', 'symptom-not-known', ...RULE_IDS]

/** What is wrong with the options of `dexa` when they are taken together. */
export function dexaOptionProblems(
  files: readonly string[],
  { profile, failOn }: Pick<DexaOptions, 'profile' | 'failOn'>,
): ReportProblem[] {
  const problems: CommandProblem[] = []
  if (files.length === 0 && profile === undefined)
    problems.push({ code: 'no-scans-named', level: 'error', args: {} })
  const sources = profile === undefined ? files : [...files, profile]
  if (sources.filter((path) => path === '-').length > 1)
    problems.push({ code: 'stdin-twice', level: 'error', args: {} })
  return [...problems, ...unknownFindings(failOn ?? [], NAMES)].map((what) => ({ what, at: null }))
}
