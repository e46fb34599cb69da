import type { PlainDate } from '../calendar/plain-date.ts'
import type { ColourChoice } from './colour.ts'

/** The options of `bonecheck profile ...` as parsed; the table in options.ts says what each is. */
export interface ProfileOptions {
  readonly profile?: string
  readonly file: string
  readonly json?: true
  readonly color: ColourChoice
  readonly today?: PlainDate
}
