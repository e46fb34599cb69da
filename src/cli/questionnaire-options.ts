import type { PlainDate } from '../calendar/plain-date.ts'
import type { ColourChoice } from './colour.ts'

/** The options of `bonecheck questionnaire` as parsed; the table in options.ts says what each is. */
export interface QuestionnaireOptions {
  readonly plain?: true
  readonly json?: true
  readonly color: ColourChoice
  readonly today?: PlainDate
}
