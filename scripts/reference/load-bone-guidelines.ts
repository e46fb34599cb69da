import * as z from 'zod'
import { RULE_IDS } from '../../src/bone/guidelines/ids.ts'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const Thresholds = z.record(z.string().regex(/^[a-z][A-Za-z]+$/), z.number())
const Rule = z.strictObject({
  rule: z.string().regex(/^[A-Z]\d[a-z]?(-loss)?$/),
  effect: z.enum(['treatment', 'consider', 'monitoring', 'advice']),
  /** Whether it brings question QN3. */
  asks: z.boolean(),
  evidence: Provenance,
  finding: z.string().min(5),
  says: z.string().min(10),
  thresholds: Thresholds,
})
const Guideline = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+-[a-z]*\d+$/),
  name: z.string().min(5),
  year: z.int().min(1990).max(2100),
  evidence: Provenance,
  source: Citation,
  note: z.string().min(5).optional(),
  thresholds: Thresholds,
  secondaryCauses: z.array(z.string().regex(/^[a-z_]+$/)).optional(),
  rules: z.array(Rule).min(1),
})
export type Guideline = z.infer<typeof Guideline>

/** Reads data/reference/bone-guidelines.yaml; if it is not sound, throws one error naming every problem. */
export function loadBoneGuidelines(text: string, file: string): readonly Guideline[] {
  const guidelines = readChecked(z.array(Guideline).min(1), text, file)
  const ids = guidelines.flatMap(({ id, rules }) => rules.map(({ rule }) => `${id}.${rule}`))
  const known: readonly string[] = RULE_IDS
  const problems = [
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${id}: twice`),
    ...ids.filter((id) => !known.includes(id)).map((id) => `${id}: no predicate of that name`),
    ...known.filter((id) => !ids.includes(id)).map((id) => `${id}: a predicate without words`),
  ]
  if (problems.length > 0) throw new ReferenceProblems(problems.map((problem) => `${file}: ${problem}`))
  return guidelines
}

/** The guidelines as the program keeps them: full ids, nothing absent. */
export function flatBoneGuidelines(guidelines: readonly Guideline[]): readonly object[] {
  return guidelines.map(({ id, rules, note, secondaryCauses, ...guideline }) => {
    return {
      id,
      ...guideline,
      note: note ?? null,
      secondaryCauses: secondaryCauses ?? [],
      rules: rules.map((rule) => ({ id: `${id}.${rule.rule}`, ...rule })),
    }
  })
}
