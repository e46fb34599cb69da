import type { CheckedLog, UnsureEntry } from '../../report/checked-log.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { placeOf } from '../place.ts'
import { diagnosticsJson } from './diagnostics.ts'
import type { LogCheckJson } from './log-schema.ts'
import { grams, share } from './rounding.ts'

export function logCheckJson(made: {
  readonly version: string
  readonly file: string
  readonly checked: CheckedLog
  readonly problems: readonly ReportProblem[]
}): LogCheckJson {
  const { version, file, checked, problems } = made
  return {
    schema: 'bonecheck.log-check/1',
    tool: { name: 'bonecheck', version },
    file,
    days: checked.days,
    entries: checked.entries,
    notUnderstood: checked.notUnderstood,
    unsure: checked.unsure.map(unsureJson),
    diagnostics: diagnosticsJson(problems),
  }
}

function unsureJson({
  text,
  date,
  meal,
  at,
  times,
  understood,
}: UnsureEntry): LogCheckJson['unsure'][number] {
  const { line, column } = placeOf(at)
  return {
    text,
    date,
    meal,
    line,
    column,
    times,
    grams: grams(understood.grams),
    food: candidateJson(understood.food),
    alternatives: understood.alternatives.map(candidateJson),
  }
}

function candidateJson({
  id,
  description,
  confidence,
}: {
  id: string
  description: string
  confidence: number
}) {
  return { id, description, confidence: share(confidence) ?? 0 }
}
