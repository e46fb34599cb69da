import * as z from 'zod'
import { DiagnosticSchema } from './intake-schema.ts'

/** What `bonecheck profile show --json` prints; a test holds real output against it. */
export const ProfileShowSchema = z
  .strictObject({
    schema: z.literal('bonecheck.profile-show/1'),
    tool: z.strictObject({ name: z.literal('bonecheck'), version: z.string() }),
    profile: z.strictObject({
      from: z.enum(['option', 'log', 'config', 'assumed']).describe('assumed: there is no profile'),
      file: z.string().nullable().describe('null: none, or inside the log'),
    }),
    fields: z
      .array(
        z.strictObject({
          keys: z.array(z.string()).describe('The keys of profile.yaml that set it'),
          label: z.string(),
          value: z.string().nullable().describe('In words; null: unknown, which is neither "no" nor "none"'),
          usedFor: z.string(),
        }),
      )
      .describe('All fields, those that are not known too; empty where there is no profile'),
    diagnostics: z.array(DiagnosticSchema),
  })
  .describe('bonecheck profile show: what is known of a person. Within /1 changes only add.')

export type ProfileShowJson = z.infer<typeof ProfileShowSchema>
