import * as z from 'zod'
import { ADEQUACY_BANDS, ADEQUACY_REASONS } from '../../nutrition/adequacy-assessment.ts'
import { type ReferenceKind, ROLE_OF, TARGET_SETS } from '../../nutrition/reference-intake.ts'

// The parts of `bonecheck intake --json` that are about targets; see intake-schema.ts.

const amount = z.number().nonnegative().nullable()
const set = z.enum(TARGET_SETS).describe('Whose figure')

/** The kinds of one role: those of targets, of limits. */
function kindsOf<Role extends (typeof ROLE_OF)[ReferenceKind]>(role: Role) {
  type Kind = { [K in ReferenceKind]: (typeof ROLE_OF)[K] extends Role ? K : never }[ReferenceKind]
  return (Object.keys(ROLE_OF) as ReferenceKind[]).filter((kind) => ROLE_OF[kind] === role) as Kind[]
}

export const TargetSchema = z
  .strictObject({ kind: z.enum(kindsOf('target')), lower: amount, upper: amount, set })
  .nullable()

export const LimitKindSchema = z.enum([...kindsOf('limit'), 'own'])

export const LimitSchema = z
  .strictObject({
    kind: LimitKindSchema,
    value: z.number(),
    applies: z.enum(['total', 'supplements']),
    set: set.nullable().describe('null: the profile’s own'),
  })
  .nullable()

export const ComparisonSchema = z.strictObject({
  targets: set,
  target: TargetSchema,
  upperLimit: LimitSchema,
  gap: amount,
  gapIsUpperBound: z.boolean(),
  ratio: amount,
  aboveUpperLimit: z.boolean().nullable().describe('null: cannot be told, or there is no limit'),
})

const howSure = {
  z: z.number().nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  band: z.enum(ADEQUACY_BANDS),
  why: z.enum(ADEQUACY_REASONS).nullable().describe('Why no more is said'),
  furtherDays: z
    .strictObject({
      probably: z.int().nonnegative().nullable(),
      veryLikely: z.int().nonnegative().nullable(),
    })
    .nullable()
    .describe('More days at the same mean until |z| is 1 and 2; null inside: no number of days gets there'),
}

export const AdequacySchema = z
  .strictObject({
    method: z
      .enum([...kindsOf('requirement'), 'AI', 'CDRR', 'limit', 'own'])
      .nullable()
      .describe('What the mean is held against; null: nothing'),
    reference: amount,
    set: set.nullable(),
    requirementSd: amount,
    withinPersonSd: amount,
    ...howSure,
    days: z.int().positive(),
    meanIsLowerBound: z.boolean(),
    reliability: z.enum(['usual', 'low']).nullable(),
    upperLimit: z
      .strictObject({ value: z.number(), ...howSure })
      .nullable()
      .describe('z of staying below it'),
  })
  .nullable()
  .describe('How sure the mean of so few days is (IOM 2000); null: no figure, no mean, or withheld')
