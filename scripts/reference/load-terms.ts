import * as z from 'zod'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const text = z.string().min(3)
const Terms = z.strictObject({
  terms: z.array(
    z.strictObject({
      term: z.string().min(2),
      also: z.array(z.string().min(1)),
      says: text,
      here: text,
      codes: z.array(z.string().min(3)),
      evidence: Provenance,
      source: Citation,
    }),
  ),
})

/** Reads data/reference/terms.yaml; if it is not sound, or a name stands for two terms, throws naming every problem. */
export function loadTerms(given: string, file: string) {
  const { terms } = readChecked(Terms, given, file)
  const names = terms.flatMap(({ term, also }) => [term, ...also].map(folded))
  const twice = names.filter((name, i) => names.indexOf(name) !== i)
  if (twice.length > 0) throw new ReferenceProblems(twice.map((name) => `${file}: '${name}' is named twice`))
  return terms.map(({ also, ...term }) => ({ ...term, names: [term.term, ...also].map(folded) }))
}

/** As src/render/english/explain/terms.ts compares it. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
