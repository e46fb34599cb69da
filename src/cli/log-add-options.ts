import type { PlainDate } from '../calendar/plain-date.ts'
import type { ColourChoice } from './colour.ts'

/** The options of `bonecheck log add` as parsed; the table in options.ts says what each is. */
export interface LogAddOptions {
  readonly file: string
  readonly meal?: string
  readonly date?: PlainDate
  readonly profile?: string
  readonly measures?: 'us' | 'metric'
  /** As typed, one for each time it is given. */
  readonly supplement?: readonly string[]
  readonly exercise?: readonly string[]
  readonly symptom?: readonly string[]
  readonly note?: readonly string[]
  readonly plain?: true
  readonly json?: true
  readonly dryRun?: true
  readonly color: ColourChoice
  readonly quiet?: true
  readonly verbose?: true
  readonly today?: PlainDate
}
