import type { PlainDate } from '../calendar/plain-date.ts'
import type { DateOrder } from '../input/scans/scan-date.ts'
import type { ColourChoice } from './colour.ts'
import type { Format } from './options.ts'

/** The options of `bonecheck exercise` as parsed; the table in options.ts says what each is. */
export interface ExerciseOptions {
  readonly profile?: string
  readonly scans?: string
  readonly format: Format
  readonly json?: true
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly last?: number
  readonly dateOrder?: DateOrder
  readonly failOn?: readonly string[]
  readonly lenient?: true
  readonly color: ColourChoice
  readonly quiet?: true
  readonly verbose?: true
  readonly today?: PlainDate
}
