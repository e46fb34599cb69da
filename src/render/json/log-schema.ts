import * as z from 'zod'
import { DiagnosticSchema } from './intake-schema.ts'

const tool = z.strictObject({ name: z.literal('bonecheck'), version: z.string() })
const share = z.number().min(0).max(1)
const food = z.strictObject({ id: z.string(), description: z.string() })
const candidate = food.extend({ confidence: share })

/** What `bonecheck log check --json` prints; a test holds real output against it. */
export const LogCheckSchema = z
  .strictObject({
    schema: z.literal('bonecheck.log-check/1'),
    tool,
    file: z.string(),
    days: z.int().nonnegative(),
    entries: z.int().nonnegative(),
    notUnderstood: z.int().nonnegative(),
    unsure: z
      .array(
        z.strictObject({
          text: z.string(),
          date: z.string(),
          meal: z.string().nullable(),
          line: z.int().positive(),
          column: z.int().positive(),
          times: z.int().positive().describe('How often these words stand in the log'),
          grams: z.number().nonnegative(),
          food: candidate,
          alternatives: z.array(candidate),
        }),
      )
      .describe('Matches that may be another food, once for each wording'),
    diagnostics: z.array(DiagnosticSchema),
  })
  .describe('bonecheck log check: what is wrong with a log. Within /1 changes only add.')

export type LogCheckJson = z.infer<typeof LogCheckSchema>
