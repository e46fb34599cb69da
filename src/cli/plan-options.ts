import type { IntakeOptions } from './intake-options.ts'

/** The options of `bonecheck plan` as parsed; the table in options.ts says what each is. */
export interface PlanOptions extends Omit<IntakeOptions, 'items'> {
  readonly without?: readonly string[]
  readonly vegetarian?: true
  readonly vegan?: true
  readonly likes?: readonly string[]
  readonly dislikes?: readonly string[]
  readonly maxChanges?: number
  readonly energy: string
  readonly days?: number
}
