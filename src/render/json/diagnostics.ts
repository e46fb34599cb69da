import type { ReportProblem } from '../../report/report-problem.ts'
import { problemInEnglish } from '../english/problems.ts'
import { placeOf } from '../place.ts'
import type { DiagnosticJson } from './intake-schema.ts'

/** Every problem, in the order given, with its place as editors count it. */
export function diagnosticsJson(problems: readonly ReportProblem[]): DiagnosticJson[] {
  return problems.map(({ what, at }) => {
    const { message, help } = problemInEnglish(what)
    const place = at === null ? null : placeOf(at)
    return {
      code: what.code,
      level: what.level,
      message,
      help,
      file: at === null ? null : at.source.name,
      line: place === null ? null : place.line,
      column: place === null ? null : place.column,
    }
  })
}
