import type { IntakeAssessment } from '../assessment.ts'
import type { GapRules } from '../gap-rules.ts'
import type { IntakeDay } from '../intake-day.ts'
import type { Person } from '../person.ts'

/** The assessment before its findings and questions. */
export type Assessed = Omit<IntakeAssessment, 'findings' | 'questions'>

/** What findings are found in. */
export interface ToFind {
  readonly assessment: Assessed
  readonly days: readonly IntakeDay[]
  readonly person: Person
  readonly rules: GapRules
}

/** The keys of a record, typed as such. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[]
}
