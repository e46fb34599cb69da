import * as z from 'zod'
import { NUTRIENTS, UNIT_OF } from '../../src/nutrition/nutrients.ts'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const Intake = z.strictObject({
  nutrient: z.enum(NUTRIENTS),
  kind: z.enum(['EAR', 'RDA', 'AI', 'UL', 'CDRR']),
  sex: z.enum(['F', 'M', 'any']),
  ages: z.tuple([z.int().min(19), z.int().max(120).nullable()]), // inclusive; null: and older
  amount: z.number().positive(),
  unit: z.enum(['g', 'mg', 'µg', 'g/kg']),
  applies: z.enum(['total', 'supplements']).optional(),
  evidence: Provenance,
  source: Citation,
  note: z.string().min(1).optional(),
})
export type Intake = z.infer<typeof Intake>

/** Reads a table of reference intakes; if it is not sound, throws one error naming every problem. */
export function loadIntakes(text: string, file: string): readonly Intake[] {
  const rows = readChecked(z.array(Intake).min(1), text, file)
  const problems = rows.flatMap((row, i) => troubleOf(row).map((trouble) => `${file}: ${i}: ${trouble}`))
  rows.forEach((row, i) => {
    const twin = rows.findIndex((other, j) => j < i && sameQuestion(row, other))
    if (twin >= 0) problems.push(`${file}: ${i}: answers the same question as row ${twin}`)
  })
  if (problems.length > 0) throw new ReferenceProblems(problems)
  return rows
}

/** What is wrong with one row beyond its shape. */
function troubleOf({ nutrient, kind, ages, unit, applies }: Intake): string[] {
  const isLimit = kind === 'UL' || kind === 'CDRR'
  const problems: string[] = []
  if (isLimit !== (applies !== undefined))
    problems.push('`applies` is for UL and CDRR, and for them it is due')
  if (ages[1] !== null && ages[1] < ages[0]) problems.push('ages run backwards')
  if (unit !== UNIT_OF[nutrient] && unit !== `${UNIT_OF[nutrient]}/kg`)
    problems.push(`${nutrient} is in ${UNIT_OF[nutrient]}`)
  return problems
}

/** Whether there is a person for whom two rows of one nutrient and kind both hold. */
function sameQuestion(a: Intake, b: Intake): boolean {
  if (a.nutrient !== b.nutrient || a.kind !== b.kind) return false
  if (a.sex !== 'any' && b.sex !== 'any' && a.sex !== b.sex) return false
  return a.ages[0] <= (b.ages[1] ?? 999) && b.ages[0] <= (a.ages[1] ?? 999)
}

/** The rows as the program keeps them: flat, nothing absent. */
export function flatIntakes(rows: readonly Intake[]): readonly object[] {
  return rows.map(({ nutrient, kind, sex, ages, amount, unit, applies, evidence, source }) => {
    return {
      nutrient,
      kind,
      sex,
      fromAge: ages[0],
      toAge: ages[1],
      amount,
      unit,
      applies: applies ?? null,
      evidence,
      source,
    }
  })
}
