import type { ReferenceId } from '../bone/scan.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { DateOrder } from '../input/scans/scan-date.ts'
import type { ColourChoice } from './colour.ts'
import type { Format } from './options.ts'

/** The options of `bonecheck dexa` as parsed; the table in options.ts says what each is. */
export interface DexaOptions {
  readonly profile?: string
  readonly format: Format
  readonly json?: true
  readonly dateOrder?: DateOrder
  readonly reference?: ReferenceId
  readonly failOn?: readonly string[]
  readonly lenient?: true
  readonly color: ColourChoice
  readonly quiet?: true
  readonly verbose?: true
  readonly today?: PlainDate
}
