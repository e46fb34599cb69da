import type { ReportProblem } from '../report/report-problem.ts'

/** The log that a command goes by is not there: what makes one is said too. */
export function noLogYet(what: ReportProblem['what']): ReportProblem['what'] {
  return what.code === 'no-such-file' ? { ...what, args: { ...what.args, isLog: true } } : what
}
