import * as z from 'zod'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const Row = z.strictObject({
  drug: z.enum(['anastrozole', 'letrozole', 'exemestane']),
  names: z.array(z.string().regex(/^[a-z]{5,}$/)).min(1),
  evidence: Provenance,
  source: Citation,
})

/** Reads data/reference/aromatase-inhibitors.yaml; if it is not sound, throws one error naming every problem. */
export function loadAromataseInhibitors(text: string, file: string): readonly z.infer<typeof Row>[] {
  const rows = readChecked(z.array(Row).min(1), text, file)
  const names = rows.flatMap((row) => row.names)
  const twice = names.filter((name, i) => names.indexOf(name) < i)
  if (twice.length > 0) throw new ReferenceProblems(twice.map((name) => `${file}: '${name}' twice`))
  return rows
}
