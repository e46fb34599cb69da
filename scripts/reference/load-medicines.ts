import * as z from 'zod'
import { Citation, Names, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const Words = z.array(z.string().regex(/^[a-z]{3,}$/)).min(1)
const Rule = z.enum(['vitamin-k', 'potassium'])
const Medicines = z.strictObject({
  medicines: z
    .array(
      z.strictObject({
        class: z.string().regex(/^[a-z-]+$/),
        rule: Rule,
        evidence: Provenance,
        source: Citation,
        endings: z.array(z.string().regex(/^[a-z]{4,}$/)).optional(),
        names: Names,
      }),
    )
    .min(1),
  conditions: z
    .array(
      z.strictObject({
        condition: z.string().min(3),
        rule: Rule,
        evidence: Provenance,
        source: Citation,
        names: Names,
      }),
    )
    .min(1),
  kidneys: z.strictObject({
    evidence: Provenance,
    source: Citation,
    organs: Words,
    words: Words,
    starts: Words,
    stones: Words,
    but: z.array(z.string().regex(/^[a-z]+( [a-z]+)*$/)),
  }),
})

/** One class of medicines, or one condition, with the rule that it brings. */
export interface Listed {
  readonly of: string
  readonly rule: 'vitamin-k' | 'potassium'
  readonly source: string
  readonly endings: readonly string[]
  /** Lower-case letters and digits only: `lo salt` is `losalt`. */
  readonly names: readonly string[]
}

/** Words that name the kidneys in a condition that is on no list. */
export interface KidneyWords {
  readonly source: string
  readonly organs: readonly string[]
  readonly words: readonly string[]
  readonly starts: readonly string[]
  /** What may lie in a kidney that is none of its diseases. */
  readonly stones: readonly string[]
  readonly but: readonly string[]
}

/** Reads data/reference/medicines.yaml; if it is not sound, throws one error naming every problem. */
export function loadMedicines(
  text: string,
  file: string,
): { medicines: readonly Listed[]; conditions: readonly Listed[]; kidneys: KidneyWords } {
  const read = readChecked(Medicines, text, file)
  const medicines = read.medicines.map((m) => listed(m.class, m.rule, m.source, m.endings ?? [], m.names))
  const conditions = read.conditions.map((c) => listed(c.condition, c.rule, c.source, [], c.names))
  const problems = [...medicines, ...conditions].flatMap(({ of, names }) => [
    ...names
      .filter((name) => !/^[a-z0-9]{3,}$/.test(name))
      .map((name) => `${file}: ${of}: the name '${name}'`),
    ...names.filter((name, i) => names.indexOf(name) < i).map((name) => `${file}: ${of}: '${name}' twice`),
  ])
  if (problems.length > 0) throw new ReferenceProblems(problems)
  const { evidence: _, ...kidneys } = read.kidneys
  return { medicines, conditions, kidneys }
}

function listed(
  of: string,
  rule: Listed['rule'],
  source: string,
  endings: readonly string[],
  names: z.infer<typeof Names>,
): Listed {
  return { of, rule, source, endings, names: names.flat().map((name) => name.replaceAll(' ', '')) }
}
