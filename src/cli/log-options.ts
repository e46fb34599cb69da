import type { PlainDate } from '../calendar/plain-date.ts'
import type { ColourChoice } from './colour.ts'

/** The options of `bonecheck log check|today|edit` as parsed; the table in options.ts says what each is. */
export interface LogOptions {
  readonly file: string
  readonly profile?: string
  readonly measures?: 'us' | 'metric'
  readonly targets?: readonly string[]
  readonly json?: true
  readonly color: ColourChoice
  readonly quiet?: true
  readonly verbose?: true
  readonly today?: PlainDate
}
