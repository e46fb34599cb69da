import * as z from 'zod'
import { DexaSchema } from '../../render/json/dexa-schema.ts'
import { ExerciseSchema } from '../../render/json/exercise-schema.ts'
import {
  FoodMatchSchema,
  FoodSearchSchema,
  FoodShowSchema,
  FoodTopSchema,
} from '../../render/json/food-schema.ts'
import { logSchema } from '../../render/json/input-schema.ts'
import { IntakeSchema } from '../../render/json/intake-schema.ts'
import { LogAddSchema, LogCheckSchema } from '../../render/json/log-schema.ts'
import { PlanSchema } from '../../render/json/plan-schema.ts'
import { profileKeys, profileSchema } from '../../render/json/profile-input-schema.ts'
import { ProfileShowSchema } from '../../render/json/profile-schema.ts'
import { QuestionnaireSchema } from '../../render/json/questionnaire-schema.ts'
import type { SchemaName } from '../schema-names.ts'
import type { World } from '../world.ts'

/** Written by hand, since the readers are no zod. */
const INPUTS = { log: () => logSchema(profileKeys()), profile: profileSchema } as const

const SCHEMAS = {
  intake: IntakeSchema,
  dexa: DexaSchema,
  exercise: ExerciseSchema,
  'food-search': FoodSearchSchema,
  'food-show': FoodShowSchema,
  'food-top': FoodTopSchema,
  'food-match': FoodMatchSchema,
  questionnaire: QuestionnaireSchema,
  'log-add': LogAddSchema,
  'log-check': LogCheckSchema,
  'profile-show': ProfileShowSchema,
  plan: PlanSchema,
} as const satisfies Record<Exclude<SchemaName, keyof typeof INPUTS>, z.ZodType>

/** `bonecheck schema NAME` */
export function runSchema(name: SchemaName, world: World): void {
  const schema = name === 'log' || name === 'profile' ? INPUTS[name]() : z.toJSONSchema(SCHEMAS[name])
  world.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
}
