import type { IntakeAssessment } from './assessment.ts'
import type { IntakeDay } from './intake-day.ts'
import type { Person } from './person.ts'

export interface IntakeInput {
  /** Logged days, one a date; counted and incomplete ones. */
  readonly days: readonly IntakeDay[]
  readonly person: Person
}

/** What the logged days say about one person's intake against the `us` targets. */
export function assessIntake(input: IntakeInput): IntakeAssessment {
  throw new Error(`not yet: ${input.days.length} days`)
}
