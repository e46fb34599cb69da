import type { PlainDate } from '../calendar/plain-date.ts'
import type { ColourChoice } from './colour.ts'
import type { Format } from './options.ts'

/** The options of `bonecheck intake` as parsed; the table in options.ts says what each is. */
export interface IntakeOptions {
  readonly profile?: string
  readonly format: Format
  readonly json?: true
  /** As typed, in order: unknown names and names given twice too. */
  readonly targets?: readonly string[]
  readonly measures?: 'us' | 'metric'
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly last?: number
  readonly items?: true
  readonly failOn?: readonly string[]
  readonly lenient?: true
  readonly color: ColourChoice
  readonly quiet?: true
  readonly verbose?: true
  readonly today?: PlainDate
}
