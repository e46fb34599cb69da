import * as z from 'zod'
import { GRAMS_FROM } from '../../food/understood.ts'
import { EVIDENCE, SODIUM_CLASSES } from '../../nutrition/intake-day.ts'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'
import { TARGET_SETS } from '../../nutrition/reference-intake.ts'
import { NUTRITION_QUESTION_IDS } from '../../nutrition/visit-question.ts'
import {
  AdequacySchema,
  ComparisonSchema,
  LimitKindSchema,
  LimitSchema,
  TargetSchema,
} from './intake-targets-schema.ts'

// What `bonecheck intake --json` prints, for `bonecheck schema intake`; a test holds real output against it.
// Never imported on the way to a report but for its type: zod stays out of the program's start.

const amount = z.number().nonnegative().nullable()
const share = z.number().min(0).max(1)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const level = z.enum(['error', 'urgent', 'warning', 'caution', 'note'])

/** The same value for every nutrient, all of them always there. */
function perNutrient<T extends z.ZodType>(value: T) {
  return z.strictObject(
    Object.fromEntries(NUTRIENTS.map((name) => [name, value])) as Record<(typeof NUTRIENTS)[number], T>,
  )
}

const Nutrient = z.strictObject({
  unit: z.enum(['kcal', 'g', 'mg', 'µg']),
  mean: amount.describe(
    'A day, food and supplements, over the counted days; a lower bound where known is under 1',
  ),
  fromFood: amount,
  fromSupplements: amount.describe(
    'null: supplements are not recorded, or one could not be counted and no other has it',
  ),
  known: share.nullable().describe('Grams of food with a value / grams of all food; null: no food'),
  target: TargetSchema,
  comparisons: z.array(ComparisonSchema).describe('The same mean against the other sets of --targets'),
  upperLimit: LimitSchema,
  gap: amount.describe('max(0, target.lower - mean); null without a target, where withheld, and for sodium'),
  gapIsUpperBound: z.boolean().describe('The gap is at most this'),
  gapWithheld: z.enum(['vitamin-k-antagonist', 'potassium-safety', 'kidney-care']).nullable(),
  ratio: amount.describe('mean / target.lower'),
  assessment: AdequacySchema,
  evidence: z.enum(EVIDENCE).nullable(),
  unknownItems: z.array(z.string()).describe('Foods without a value, heaviest first'),
  top: z.array(z.strictObject({ id: z.string(), description: z.string(), share })),
})

const Item = z.strictObject({
  text: z.string(),
  meal: z.string().nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
  grams: amount,
  gramsFrom: z
    .enum(GRAMS_FROM)
    .nullable()
    .describe(
      'default: a usual amount; recipe: a share of what the ingredients weigh; like_food: a portion of a food named nearly alike; convention: a usual size that is in no table',
    ),
  food: z
    .strictObject({ id: z.string(), description: z.string() })
    .nullable()
    .describe('null: not understood; ids of own foods and recipes begin with own: and recipe:'),
  confidence: share.nullable(),
  nutrients: perNutrient(amount).nullable(),
})

const Day = z.strictObject({
  date,
  complete: z.boolean().describe('false: shown, but left out of the means'),
  nutrients: perNutrient(z.strictObject({ amount, known: share.nullable() })),
  items: z.array(Item),
})

const Sodium = z.strictObject({
  mean: amount,
  ai: z.number().describe('US adequate intake, for reference only'),
  limit: z.number(),
  limitKind: LimitKindSchema,
  limitSet: z.enum(TARGET_SETS).nullable().describe('Whose limit; null: the profile’s'),
  category: z.enum(['low', 'within', 'above', 'high']).nullable(),
  daysAbove: z.int().nonnegative(),
  classes: z.array(z.strictObject({ class: z.enum(SODIUM_CLASSES), mean: z.number(), share })),
  topFoods: z.array(z.strictObject({ id: z.string(), description: z.string(), mean: z.number(), share })),
  calciumCostMg: amount,
})

const Calcium = z
  .strictObject({
    absorbableMg: amount.describe('A day, of food; context: no reference intake exists for it'),
    absorbableShare: share.nullable().describe('Of the calcium of food'),
    oxalateRichFoods: z.array(z.string()),
    absorbedOfSupplementsMg: amount.describe('By the size of each dose; null: not recorded'),
    afterFood: z
      .strictObject({
        gapMg: z.number().nonnegative().describe('max(0, target - food)'),
        gapIsUpperBound: z.boolean(),
        leftMg: amount.describe('The gap rounded down to 50; null where it is not shown'),
        doses: z.int().positive().nullable().describe('Single doses of at most 500 mg'),
        totalMg: amount.describe('Food and leftMg'),
        notShown: z.enum(['little-known', 'ask-first', 'supplement-not-counted']).nullable(),
      })
      .nullable(),
    askFirst: z
      .array(z.string())
      .describe('Conditions and medicines, as written, with which to ask before any calcium supplement'),
  })
  .describe('Calcium beyond its entry in nutrients')

export const DiagnosticSchema = z.strictObject({
  code: z.string(),
  level,
  message: z.string(),
  help: z.string().nullable(),
  file: z.string().nullable(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
})

export const IntakeSchema = z
  .strictObject({
    schema: z.literal('bonecheck.intake/1'),
    tool: z.strictObject({ name: z.literal('bonecheck'), version: z.string() }),
    foodTable: z.strictObject({ version: z.string(), foods: z.int().positive() }),
    profile: z.strictObject({
      from: z.enum(['option', 'log', 'config', 'assumed']),
      file: z.string().nullable(),
      sex: z.enum(['female', 'male']),
      ageYears: z.number().nullable(),
      ageGroup: z.enum(['19-30', '31-50', '51-70', '>70']),
      assumed: z.array(z.enum(['age', 'sex'])),
      weightKg: z.number().nullable(),
      heightCm: z.number().nullable(),
      medicines: z.array(z.string()).nullable().describe('null: not recorded, which is not "none"'),
      conditions: z.array(z.string()).nullable(),
      sodiumLimitMg: z.number().nullable(),
    }),
    targets: z.enum(TARGET_SETS),
    comparedWith: z.array(z.enum(TARGET_SETS)),
    measures: z.enum(['us', 'metric']).describe('whose cups, spoons and pints the entries were read by'),
    period: z.strictObject({
      from: date.nullable(),
      to: date.nullable(),
      loggedDays: z.int().nonnegative(),
      calendarDays: z.int().nonnegative(),
      countedDays: z.int().nonnegative(),
      incompleteDays: z.array(
        z.strictObject({ date, reason: z.enum(['no-food', 'not-understood', 'marked-incomplete']) }),
      ),
    }),
    nutrients: perNutrient(Nutrient),
    days: z.array(Day),
    sodium: Sodium,
    calcium: Calcium,
    findings: z.array(
      z.strictObject({
        code: z.string(),
        level,
        args: z.record(z.string(), z.unknown()),
        message: z.string(),
        evidence: z.enum(['strong', 'moderate', 'weak', 'theory']).nullable(),
      }),
    ),
    questions: z
      .array(z.strictObject({ id: z.enum(NUTRITION_QUESTION_IDS), text: z.string() }))
      .describe('Questions for the visit'),
    notice: z.string(),
    diagnostics: z.array(DiagnosticSchema),
  })
  .describe('bonecheck intake: nutrients against targets, sodium and findings. Within /1 changes only add.')

export type IntakeJson = z.infer<typeof IntakeSchema>
export type DiagnosticJson = z.infer<typeof DiagnosticSchema>
