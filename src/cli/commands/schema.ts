import * as z from 'zod'
import { DexaSchema } from '../../render/json/dexa-schema.ts'
import { IntakeSchema } from '../../render/json/intake-schema.ts'
import type { World } from '../world.ts'

/** The outputs that have a schema. */
const SCHEMAS = { intake: IntakeSchema, dexa: DexaSchema } as const

/** `bonecheck schema NAME` */
export function runSchema(name: keyof typeof SCHEMAS, world: World): void {
  world.stdout.write(`${JSON.stringify(z.toJSONSchema(SCHEMAS[name]), null, 2)}\n`)
}
