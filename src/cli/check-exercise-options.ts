import { EXERCISE_FINDING_CODES } from '../exercise/findings.ts'
import type { CommandProblem } from '../report/command-problem.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import type { ExerciseOptions } from './exercise-options.ts'
import { unknownFindings } from './unknown-codes.ts'

/** What --fail-on may name: findings of exercise, and those that it shares with the other reports. */
export const EXERCISE_FAIL_ON = [
  ...EXERCISE_FINDING_CODES,
  'joint-pain',
  'symptom-call-now',
  'symptom-not-known',
] as const

/** What is wrong with the options of `exercise` when they are taken together. */
export function exerciseOptionProblems(
  files: readonly string[],
  { profile, scans, from, to, last, failOn }: ExerciseOptions,
): ReportProblem[] {
  const problems: CommandProblem[] = []
  if ([...files, profile, scans].filter((path) => path === '-').length > 1)
    problems.push({ code: 'stdin-twice', level: 'error', args: {} })
  if (last !== undefined && (from !== undefined || to !== undefined))
    problems.push({ code: 'period-twice', level: 'error', args: {} })
  if (from !== undefined && to !== undefined && from > to)
    problems.push({ code: 'dates-reversed', level: 'error', args: { from, to } })
  return [...problems, ...unknownFindings(failOn ?? [], EXERCISE_FAIL_ON)].map((what) => ({ what, at: null }))
}
