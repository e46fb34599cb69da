import * as z from 'zod'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'
import { Matched, NotMatched } from './food-schema.ts'
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
    foods: z.int().nonnegative().describe('An entry may have several'),
    guessedAmounts: z.int().nonnegative().describe('Foods whose amount was not written'),
    unsure: z
      .array(
        z.strictObject({
          text: z.string(),
          date: z.string(),
          meal: z.string().nullable(),
          line: z.int().positive(),
          column: z.int().positive(),
          times: z.int().positive().describe('How often these words stand in the log'),
          isUnsure: z.boolean().describe('As intake counts them; else the match is fair'),
          grams: z.number().nonnegative(),
          food: candidate,
          alternatives: z.array(candidate),
        }),
      )
      .describe('Matches that are not sure, once for each wording, the most doubtful first'),
    findings: z
      .array(z.strictObject({ code: z.string(), level: z.string() }))
      .describe('What calls for a call, of symptoms and notes'),
    diagnostics: z.array(DiagnosticSchema),
  })
  .describe('bonecheck log check: what is wrong with a log. Within /1 changes only add.')

export type LogCheckJson = z.infer<typeof LogCheckSchema>

const Added = z.strictObject({
  meal: z.string().nullable(),
  entries: z.array(z.union([Matched, NotMatched])),
  supplements: z.array(
    z.strictObject({
      text: z.string(),
      doses: z
        .array(
          z.strictObject({
            nutrient: z.enum(NUTRIENTS),
            amountPerDay: z.number().nonnegative(),
            unit: z.enum(['kcal', 'g', 'mg', 'µg']),
          }),
        )
        .describe('Empty: what is in it is not known'),
    }),
  ),
  exercise: z.array(
    z.strictObject({
      text: z.string(),
      activity: z.string().nullable(),
      minutes: z.number().positive().nullable().describe('null: not known, which is not zero'),
    }),
  ),
  symptoms: z.array(z.string()),
  notes: z.array(z.string()),
})

/** What `bonecheck log add --json` prints; a test holds real output against it. */
export const LogAddSchema = z
  .strictObject({
    schema: z.literal('bonecheck.log-add/1'),
    tool,
    file: z.string(),
    date: z.string(),
    written: z.boolean().describe('false: the file is as it was (an error, or --dry-run)'),
    understood: Added.nullable(),
    day: z
      .strictObject({
        entries: z.int().nonnegative(),
        notUnderstood: z.int().nonnegative(),
        fromFood: z.record(
          z.enum(NUTRIENTS),
          z.strictObject({
            unit: z.enum(['kcal', 'g', 'mg', 'µg']),
            amount: z.number().nonnegative().nullable().describe('null: no food has a value'),
            isAtLeast: z.boolean().describe('Of some food it is not known'),
          }),
        ),
      })
      .nullable()
      .describe('What the day comes to with what was added, supplements left out; null after an error'),
    findings: z
      .array(z.strictObject({ code: z.string(), level: z.string() }))
      .describe('What the report of that day alone would warn of'),
    namedProfile: z.string().nullable().describe('The profile beside a new log, which it names now'),
    profileLeftOut: z
      .string()
      .nullable()
      .describe('The profile beside a new log that it does not name, since it has errors'),
    diagnostics: z.array(DiagnosticSchema),
  })
  .describe('bonecheck log add: what was added, and the day. Within /1 changes only add.')

export type LogAddJson = z.infer<typeof LogAddSchema>
