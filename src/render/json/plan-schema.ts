import * as z from 'zod'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'
import { TARGET_SETS } from '../../nutrition/reference-intake.ts'
import { LIMIT_KINDS } from '../../plan/limits.ts'
import { IntakeSchema } from './intake-schema.ts'
import { LimitSchema, TargetSchema } from './intake-targets-schema.ts'

// What `bonecheck plan --json` prints, for `bonecheck schema plan`; a test holds real output against it.

const amount = z.number().nonnegative().nullable()
const nutrient = z.enum(NUTRIENTS)
const intake = IntakeSchema.shape

const Side = z.strictObject({ mean: amount, gap: amount, known: z.number().min(0).max(1).nullable() })

const Nutrient = z.strictObject({
  unit: z.enum(['kcal', 'g', 'mg', 'µg']),
  before: Side,
  after: Side.describe('The same sums over the days with the changes'),
  target: TargetSchema,
  upperLimit: LimitSchema,
  gapIsUpperBound: z.boolean().describe('Both gaps are at most this'),
  gapWithheld: z.enum(['vitamin-k-antagonist', 'potassium-safety', 'kidney-care']).nullable(),
})

const Change = z.strictObject({
  kind: z.enum(['add', 'swap']),
  text: z.string().describe('A portion: 1/2 cup cooked kale'),
  food: z.strictObject({ id: z.string(), description: z.string() }),
  grams: z.number().positive().describe('Each time'),
  timesADay: z.number().positive().describe('As a mean of the counted days; 1 for an addition'),
  instead: z
    .strictObject({
      text: z.string().describe('As written the first time'),
      food: z.strictObject({ id: z.string(), description: z.string() }),
      times: z.int().positive(),
      days: z.int().positive(),
      gramsADay: z.number().nonnegative(),
    })
    .nullable(),
})

const Gap = z.strictObject({
  nutrient,
  gap: z.number(),
  left: z.number(),
  closed: z.boolean(),
  why: z
    .enum(['variety', 'together', 'foods', 'limits'])
    .nullable()
    .describe('Why it stays open; null: closed'),
  limits: z.array(z.enum(LIMIT_KINDS)).describe('Without the one, or any one of several, it could be closed'),
})

export const PlanSchema = z.strictObject({
  schema: z.literal('bonecheck.plan/1'),
  tool: intake.tool,
  foodTable: intake.foodTable,
  profile: intake.profile,
  targets: z.enum(TARGET_SETS),
  measures: intake.measures,
  period: intake.period,
  options: z.strictObject({
    maxChanges: z.int().positive(),
    energy: z.union([z.literal('free'), z.strictObject({ downPercent: z.number(), upPercent: z.number() })]),
    without: z.array(z.string()).describe('Of the profile too'),
    likes: z.array(z.string()),
    dislikes: z.array(z.string()),
  }),
  days: z
    .array(z.strictObject({ changes: z.array(Change) }))
    .describe('One, for every day; or those of --days'),
  isBest: z.boolean().describe('Known to be the best; else the best that was found'),
  nutrients: z.strictObject(
    Object.fromEntries(NUTRIENTS.map((name) => [name, Nutrient])) as Record<
      (typeof NUTRIENTS)[number],
      typeof Nutrient
    >,
  ),
  gaps: z.array(Gap).describe('Those the plan is to close'),
  noGoals: z.array(
    z.strictObject({
      nutrient,
      why: z.enum([
        'little-known',
        'vitamin-k-antagonist',
        'medicines-unknown',
        'medicine-not-checked',
        'potassium-safety',
        'ask-first',
      ]),
      names: z.array(z.string()),
    }),
  ),
  limits: z
    .array(
      z.strictObject({
        kind: z.enum(LIMIT_KINDS),
        nutrient,
        down: z.number().nullable(),
        up: z.number().nullable(),
        ofEveryDay: z.boolean(),
      }),
    )
    .describe('How far the mean may move, a day; null: any'),
  findings: intake.findings.describe(
    'Of the plan, then those shared with intake, of the days with the changes',
  ),
  questions: intake.questions,
  notice: z.string(),
  diagnostics: intake.diagnostics,
})

export type PlanJson = z.infer<typeof PlanSchema>
