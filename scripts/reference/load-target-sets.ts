import * as z from 'zod'
import { TARGET_SETS, type TargetSet } from '../../src/nutrition/reference-intake.ts'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const Sets = z.array(
  z.strictObject({
    set: z.enum(TARGET_SETS),
    name: z.string().min(10),
    fallsBackTo: z.enum(TARGET_SETS).nullable(),
    phytateMg: z.number().positive().nullable(),
    evidence: Provenance,
    source: Citation,
    notes: z.array(z.string().min(10)).min(1),
  }),
)

/** Reads data/reference/target-sets.yaml: every set once, in the program's order; throws naming every problem. */
export function loadTargetSets(text: string, file: string): readonly TargetSet[] {
  const sets = readChecked(Sets, text, file)
  const named = sets.map(({ set }) => set).join(', ')
  if (named !== TARGET_SETS.join(', '))
    throw new ReferenceProblems([`${file}: the sets are ${named}, and should be ${TARGET_SETS.join(', ')}`])
  return sets
}
