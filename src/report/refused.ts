import { type CallNow, symptomFindings } from '../nutrition/find-symptoms.ts'
import type { CommandProblem } from './command-problem.ts'

type Refused = Extract<CommandProblem, { code: 'refused' }>

/**
 * That no figures are given, and why; what calls for a call is said all the same (domain.md 8.2). Pregnancy is a trigger
 * itself, and said by the refusal.
 */
export function refused(
  refusal: Refused['args']['refusal'],
  symptoms: readonly string[],
): { what: Refused; at: null } {
  const urgent = symptomFindings(symptoms).filter(
    (finding): finding is CallNow => finding.code === 'symptom-call-now',
  )
  const args = { refusal, urgent: urgent.map((call) => call.args).filter(({ id }) => id !== 'pregnancy') }
  return { what: { code: 'refused', level: 'error', args }, at: null }
}
