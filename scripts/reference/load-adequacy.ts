import * as z from 'zod'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const positive = z.number().positive()
const cited = { evidence: Provenance, source: Citation }
const Adequacy = z.strictObject({
  requirement: z.array(z.strictObject({ nutrient: z.enum(NUTRIENTS), cvPercent: positive, ...cited })),
  otherwise: z.strictObject(cited),
  withinPerson: z.array(
    z.strictObject({
      nutrient: z.enum(NUTRIENTS),
      sex: z.enum(['F', 'M']),
      ages: z.tuple([z.int().min(19), z.int().max(120).nullable()]),
      sd: positive,
      cvPercent: positive,
      ...cited,
    }),
  ),
  reliability: z.strictObject({
    low: z.array(z.enum(NUTRIENTS)),
    none: z.array(z.enum(NUTRIENTS)),
    ...cited,
  }),
  bands: z.strictObject({ probably: positive, veryLikely: positive, ...cited }),
})

/** Reads data/reference/adequacy.yaml; if it is not sound, throws one error naming every problem. */
export function loadAdequacy(text: string, file: string) {
  const { withinPerson, ...rest } = readChecked(Adequacy, text, file)
  const { low, none } = rest.reliability
  const rows = withinPerson.map(({ ages, ...row }) => ({ ...row, fromAge: ages[0], toAge: ages[1] }))
  const problems = rows.flatMap((row, i) => [
    ...(none.includes(row.nutrient) ? [`${file}: withinPerson.${i}: ${row.nutrient} has no z`] : []),
    ...(rows.some((other, j) => j < i && sameQuestion(row, other))
      ? [`${file}: withinPerson.${i}: answers the same question as a row before`]
      : []),
  ])
  if (low.some((name) => none.includes(name))) problems.push(`${file}: reliability: both low and none`)
  if (rest.bands.probably >= rest.bands.veryLikely) problems.push(`${file}: bands run backwards`)
  if (problems.length > 0) throw new ReferenceProblems(problems)
  return { ...rest, withinPerson: rows }
}

interface Row {
  readonly nutrient: string
  readonly sex: string
  readonly fromAge: number
  readonly toAge: number | null
}

function sameQuestion(a: Row, b: Row): boolean {
  if (a.nutrient !== b.nutrient || a.sex !== b.sex) return false
  return a.fromAge <= (b.toAge ?? 999) && b.fromAge <= (a.toAge ?? 999)
}
