import * as z from 'zod'
import { NUTRIENTS, UNIT_OF } from '../../src/nutrition/nutrients.ts'
import { type ReferenceIntake, type ReferenceKind, ROLE_OF } from '../../src/nutrition/reference-intake.ts'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const Intake = z.strictObject({
  nutrient: z.enum(NUTRIENTS),
  kind: z.enum(Object.keys(ROLE_OF) as ReferenceKind[]),
  sex: z.enum(['F', 'M', 'any']),
  ages: z.tuple([z.int().min(19), z.int().max(120).nullable()]), // inclusive; null: and older
  phytate: z.number().positive().optional(), // mg a day for which the figure holds
  amount: z.number().positive().optional(),
  range: z.tuple([z.number().positive(), z.number().positive()]).optional(), // instead of an amount
  unit: z.enum(['g', 'mg', 'µg', 'g/kg', 'µg/kg', '%E']),
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
function troubleOf({ nutrient, kind, ages, unit, applies, amount, range }: Intake): string[] {
  const problems: string[] = []
  if ((ROLE_OF[kind] === 'limit') !== (applies !== undefined))
    problems.push('`applies` is for upper limits, and for them it is due')
  if (ages[1] !== null && ages[1] < ages[0]) problems.push('ages run backwards')
  if ((amount === undefined) !== (kind === 'range') || (range === undefined) === (kind === 'range'))
    problems.push('a range has `range`, everything else has `amount`')
  if (range !== undefined && range[1] <= range[0]) problems.push('the range runs backwards')
  const isShareOfEnergy = unit === '%E' && UNIT_OF[nutrient] === 'g'
  if (unit !== UNIT_OF[nutrient] && unit !== `${UNIT_OF[nutrient]}/kg` && !isShareOfEnergy)
    problems.push(`${nutrient} is in ${UNIT_OF[nutrient]}`)
  return problems
}

/** Whether there is a person for whom two rows of one nutrient and kind both hold. */
function sameQuestion(a: Intake, b: Intake): boolean {
  if (a.nutrient !== b.nutrient || a.kind !== b.kind) return false
  if (a.sex !== 'any' && b.sex !== 'any' && a.sex !== b.sex) return false
  if (a.phytate !== undefined && b.phytate !== undefined && a.phytate !== b.phytate) return false
  return a.ages[0] <= (b.ages[1] ?? 999) && b.ages[0] <= (a.ages[1] ?? 999)
}

/** The rows as the program keeps them: flat, nothing absent. */
export function flatIntakes(rows: readonly Intake[]): readonly ReferenceIntake[] {
  return rows.map(({ nutrient, kind, sex, ages, amount, range, unit, applies, ...row }) => {
    return {
      nutrient,
      kind,
      sex,
      fromAge: ages[0],
      toAge: ages[1],
      amount: range?.[0] ?? amount ?? Number.NaN,
      upTo: range?.[1] ?? null,
      unit,
      applies: applies ?? null,
      phytateMg: row.phytate ?? null,
      evidence: row.evidence,
      source: row.source,
      note: row.note ?? null,
    }
  })
}
