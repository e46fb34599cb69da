import { NUTRITION_FINDING_CODES } from '../nutrition/findings.ts'
import { TARGET_SETS, type TargetSetName } from '../nutrition/reference-intake.ts'
import type { CommandProblem } from '../report/command-problem.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import type { IntakeOptions } from './intake-options.ts'
import { nearestCode, unknownFindings } from './unknown-codes.ts'

/** What is wrong with the options of `intake` when they are taken together. */
export function optionProblems(
  files: readonly string[],
  { profile, targets, from, to, last, failOn }: IntakeOptions,
): ReportProblem[] {
  const problems: CommandProblem[] = []
  const sources = profile === undefined ? files : [...files, profile]
  if (sources.filter((path) => path === '-').length > 1)
    problems.push({ code: 'stdin-twice', level: 'error', args: {} })
  problems.push(...targetProblems(targets ?? []))
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

/** Bodies that give reference intakes, and the set that holds them. */
const TARGETS_MEANT: ReadonlyMap<string, TargetSetName> = new Map(Object.entries({
  nhs: 'uk', sacn: 'uk', coma: 'uk', gb: 'uk', rni: 'uk', rda: 'us', dri: 'us', iom: 'us', nasem: 'us', usa: 'us', eu: 'efsa', fao: 'who',
} as const)) // biome-ignore format: a table

/** Names of --targets that are none, and those given twice. */
function targetProblems(names: readonly string[]): CommandProblem[] {
  const known: readonly string[] = TARGET_SETS
  const unknown = names.filter((name) => !known.includes(name))
  const twice = known.filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
  return [
    ...[...new Set(unknown)].map((name): CommandProblem => {
      const suggestion =
        name === '' ? null : (TARGETS_MEANT.get(name.toLowerCase()) ?? nearestCode(name, known))
      return { code: 'unknown-target', level: 'error', args: { target: name, suggestion, known } }
    }),
    ...twice.map(
      (name): CommandProblem => ({ code: 'target-twice', level: 'error', args: { target: name } }),
    ),
  ]
}
