import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { LITERATURE_NUTRIENTS } from './literature-rows.ts'
import { Rule } from './rules.ts'

const Entry = z.strictObject({
  rows: z.array(z.string().min(1)).min(1),
  foods: z.array(z.string().regex(/^(fndds|sr28|fdc):[1-9]\d*$/)).min(1),
  dry_matter: z.literal(true).optional(),
  upper_bound: z.literal(true).optional(),
  mk4_only: z.literal(true).optional(),
})
const Group = Rule.extend({ row: z.string().min(1), tag: z.string().min(1).optional() })
const Entries = z.array(Entry).min(1)
const LiteratureMap = z.strictObject({
  vitaminK2: Entries,
  boron: Entries,
  silicon: Entries,
  isoflavones: Entries,
  groups: z.strictObject({ silicon: z.array(Group).min(1) }),
  unused: z.partialRecord(z.enum(LITERATURE_NUTRIENTS), z.record(z.string().min(1), z.string().min(5))),
})

export type LiteratureEntry = z.infer<typeof Entry>

/** data/reference/literature-map.yaml; its head says what each field means. */
export type LiteratureMap = z.infer<typeof LiteratureMap>

/** Reads the mapping; throws one error that names every problem. */
export function loadLiteratureMap(path: string): LiteratureMap {
  const read = LiteratureMap.safeParse(parse(readFileSync(path, 'utf8')))
  if (read.success) return read.data
  throw new Error(
    read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`).join('\n'),
  )
}
