import type { PlainDate } from '../calendar/plain-date.ts'
import type { ColourChoice } from './colour.ts'

/** The options of `bonecheck log pin` as parsed; the table in options.ts says what each is. */
export interface LogPinOptions {
  readonly profile?: string
  readonly measures?: 'us' | 'metric'
  readonly dryRun?: true
  readonly lenient?: true
  readonly color: ColourChoice
  readonly quiet?: true
  readonly verbose?: true
  readonly today?: PlainDate
}
