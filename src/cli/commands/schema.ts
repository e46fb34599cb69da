import * as z from 'zod'
import { DexaSchema } from '../../render/json/dexa-schema.ts'
import {
  FoodMatchSchema,
  FoodSearchSchema,
  FoodShowSchema,
  FoodTopSchema,
} from '../../render/json/food-schema.ts'
import { IntakeSchema } from '../../render/json/intake-schema.ts'
import { LogAddSchema, LogCheckSchema } from '../../render/json/log-schema.ts'
import { ProfileShowSchema } from '../../render/json/profile-schema.ts'
import { QuestionnaireSchema } from '../../render/json/questionnaire-schema.ts'
import type { SchemaName } from '../schema-names.ts'
import type { World } from '../world.ts'

const SCHEMAS = {
  intake: IntakeSchema,
  dexa: DexaSchema,
  'food-search': FoodSearchSchema,
  'food-show': FoodShowSchema,
  'food-top': FoodTopSchema,
  'food-match': FoodMatchSchema,
  questionnaire: QuestionnaireSchema,
  'log-add': LogAddSchema,
  'log-check': LogCheckSchema,
  'profile-show': ProfileShowSchema,
} as const satisfies Record<SchemaName, z.ZodType>

/** `bonecheck schema NAME` */
export function runSchema(name: SchemaName, world: World): void {
  world.stdout.write(`${JSON.stringify(z.toJSONSchema(SCHEMAS[name]), null, 2)}\n`)
}
