import * as z from 'zod'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const percent = z.number().min(-30).max(30)
const Row = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  for: z.enum([
    'anastrozole',
    'letrozole',
    'any',
    'antiresorptive',
    'ovarian_suppression',
    'finished',
    'background',
  ]),
  population: z.string().min(5),
  years: z.number().positive().max(20),
  spine: z.union([percent, z.tuple([percent, percent])]),
  hip: z.union([percent, z.tuple([percent, percent])]),
  hipSite: z.enum(['total_hip', 'femoral_neck']).optional(),
  compared: z
    .strictObject({ what: z.string().min(3), spine: percent.nullable(), hip: percent.nullable() })
    .optional(),
  evidence: Provenance,
  source: Citation,
})
export type ExpectedLossRow = z.infer<typeof Row>

/** Reads data/reference/expected-loss.yaml; if it is not sound, throws one error naming every problem. */
export function loadExpectedLoss(text: string, file: string): readonly ExpectedLossRow[] {
  const rows = readChecked(z.array(Row).min(1), text, file)
  const twice = rows.filter(({ id }, i) => rows.findIndex((other) => other.id === id) < i)
  if (twice.length > 0) throw new ReferenceProblems(twice.map(({ id }) => `${file}: '${id}' twice`))
  return rows
}

/** The rows as the program keeps them: ranges with both ends, nothing absent. */
export function flatExpectedLoss(rows: readonly ExpectedLossRow[]): readonly object[] {
  const range = (value: ExpectedLossRow['spine']) =>
    typeof value === 'number' ? { from: value, to: value } : { from: value[0], to: value[1] }
  return rows.map(({ spine, hip, hipSite, compared, ...row }) => {
    return {
      ...row,
      spine: range(spine),
      hip: range(hip),
      hipSite: hipSite ?? 'total_hip',
      compared: compared ?? null,
    }
  })
}
