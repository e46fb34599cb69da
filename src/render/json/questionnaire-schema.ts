import * as z from 'zod'
import { DexaSchema } from './dexa-schema.ts'
import { IntakeSchema } from './intake-schema.ts'

/** What `questionnaire --json` prints; null: nothing was given that such a report could be made of. */
export const QuestionnaireSchema = z.strictObject({
  schema: z.literal('bonecheck.questionnaire/1'),
  intake: IntakeSchema.nullable(),
  dexa: DexaSchema.nullable(),
})
