import * as z from 'zod'
import { GRAMS_FROM } from '../../food/understood.ts'
import { EVIDENCE, SODIUM_CLASSES } from '../../nutrition/intake-day.ts'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'

// What `bonecheck food ... --json` prints, for `bonecheck schema food-...`; a test holds real output against it.
// Never imported on the way to a list but for its types: zod stays out of the program's start.

const amount = z.number().nonnegative()
const share = z.number().min(0).max(1)
const unit = z.enum(['kcal', 'g', 'mg', 'µg'])
const id = z.string().regex(/^(fndds|sr28|fdc):\d+$/)
const source = z.enum(['fndds', 'sr28', 'fdc'])
const tool = z.strictObject({ name: z.literal('bonecheck'), version: z.string() })
const foodTable = z.strictObject({ version: z.string(), foods: z.int().positive() })

const ListedFood = z.strictObject({
  id,
  description: z.string(),
  source,
  calciumMgPer100g: amount.nullable().describe('null: unknown'),
})

export const FoodSearchSchema = z
  .strictObject({
    schema: z.literal('bonecheck.food-search/1'),
    tool,
    foodTable,
    query: z.string(),
    readAs: z.array(z.strictObject({ typed: z.string(), taken: z.string() })),
    unknownWords: z.array(z.string()).describe('Words that no name of the table has'),
    foods: z.array(ListedFood).describe('Best first; with --format ndjson, each is a line'),
  })
  .describe('bonecheck food search: foods by name. Within /1 changes only add.')

const Nutrient = z.strictObject({
  unit,
  per100g: amount.nullable().describe('null: unknown, which is not zero'),
  known: share.describe("Share of the food's weight that the value speaks for"),
  evidence: z.enum(EVIDENCE).nullable(),
})

export const FoodShowSchema = z
  .strictObject({
    schema: z.literal('bonecheck.food-show/1'),
    tool,
    foodTable,
    food: z.strictObject({
      id,
      description: z.string(),
      source,
      nutrients: z.strictObject(
        Object.fromEntries(NUTRIENTS.map((name) => [name, Nutrient])) as Record<
          (typeof NUTRIENTS)[number],
          typeof Nutrient
        >,
      ),
      usualGrams: amount.nullable().describe('USDA\'s "Quantity not specified" weight'),
      portions: z.array(z.strictObject({ measure: z.string(), grams: amount })),
      tags: z.array(z.string()).describe('A tag that is missing is unknown, not "no"'),
      sodiumClass: z.enum(SODIUM_CLASSES),
    }),
  })
  .describe('bonecheck food show: all that the table knows of a food. Within /1 changes only add.')

const TopFood = z.strictObject({
  id,
  description: z.string(),
  amount: amount.describe('Of the nutrient, in `grams` of the food'),
  grams: amount,
  per100g: amount,
  known: share,
  evidence: z.enum(EVIDENCE),
  alike: z.int().nonnegative().describe('More rows of this kind of food, all with less'),
  plain: z.boolean().nullable().describe('Eaten as it is; these come first. null: the list does not ask'),
})

export const FoodTopSchema = z
  .strictObject({
    schema: z.literal('bonecheck.food-top/1'),
    tool,
    foodTable,
    nutrient: z.enum(NUTRIENTS),
    unit,
    per: z.enum(['serving', '100g']),
    all: z.boolean(),
    without: z.array(z.enum(['dairy', 'egg', 'fish', 'meat', 'nuts'])).describe('Kinds left out'),
    foods: z.array(TopFood).describe('Most first; with --format ndjson, each is a line'),
    compared: z.int().nonnegative().describe('Foods with a value'),
    withoutValue: z.int().nonnegative().describe('Foods without one: they may have more'),
  })
  .describe('bonecheck food top: foods with most of a nutrient. Within /1 changes only add.')

/** Of the table, or of an own food of the profile. */
const anyId = z.string()

export const Matched = z.strictObject({
  text: z.string(),
  of: z
    .string()
    .optional()
    .describe('the whole phrase, where this is a further food of one that holds several'),
  quantity: z.number(),
  unit: z.string().nullable(),
  grams: amount,
  gramsFrom: z.enum(GRAMS_FROM),
  food: z.strictObject({ id: anyId, description: z.string() }),
  confidence: share,
  alternatives: z.array(z.strictObject({ id: anyId, description: z.string(), confidence: share })),
})

export const NotMatched = z.strictObject({
  text: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
})

export const FoodMatchSchema = z
  .strictObject({
    schema: z.literal('bonecheck.food-match/1'),
    tool,
    foodTable,
    entries: z
      .array(z.union([Matched, NotMatched]))
      .describe('In the order given; with --format ndjson, each is a line'),
  })
  .describe('bonecheck food match: what phrases are understood as. Within /1 changes only add.')

export type FoodSearchJson = z.infer<typeof FoodSearchSchema>
export type FoodShowJson = z.infer<typeof FoodShowSchema>
export type FoodTopJson = z.infer<typeof FoodTopSchema>
export type FoodMatchJson = z.infer<typeof FoodMatchSchema>
