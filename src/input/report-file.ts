import * as z from 'zod'
import type { Coded } from '../diagnostics/code.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { type Source, startOf } from '../diagnostics/source.ts'

// Only what is shown of a report again is asked of it; fields that a later version adds are passed over.

const amount = z.number().nullable()
const finding = z.object({
  code: z.string(),
  args: z.record(z.string(), z.unknown()),
  message: z.string(),
})

const nutrient = z.object({
  unit: z.enum(['kcal', 'g', 'mg', 'µg']),
  mean: amount,
  fromFood: amount,
  fromSupplements: amount,
  known: amount,
  target: z.object({ kind: z.string(), lower: amount, upper: amount }).nullable(),
  upperLimit: z.object({ kind: z.string(), value: z.number(), applies: z.string() }).nullable(),
  gap: amount,
  gapIsUpperBound: z.boolean(),
  gapWithheld: z.string().nullable(),
  assessment: z.object({ band: z.string(), z: amount, days: z.number() }).nullable(),
  unknownItems: z.array(z.string()),
  top: z.array(z.object({ description: z.string(), share: z.number() })),
})

const intake = z.object({
  schema: z.literal('bonecheck.intake/1'),
  targets: z.string(),
  comparedWith: z.array(z.string()),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable(), countedDays: z.number() }),
  nutrients: z.record(z.string(), nutrient),
  findings: z.array(finding),
})

const dexa = z.object({
  schema: z.literal('bonecheck.dexa/1'),
  scans: z.array(z.object({ date: z.string() })),
  guidelines: z.array(
    z.object({
      id: z.string(),
      met: z.enum(['yes', 'no', 'unknown']),
      missing: z.array(z.string()),
      text: z.string(),
    }),
  ),
  findings: z.array(finding),
})

const report = z.discriminatedUnion('schema', [intake, dexa])

/** A report that `intake --json` or `dexa --json` has printed, as far as it is shown again. */
export type ReportFile = z.infer<typeof report>
export type ReportNutrient = z.infer<typeof nutrient>

/** What can be wrong with a report that is given to `explain`. */
export type ReportFileProblem =
  | Coded<'report-not-json', 'error', object>
  | Coded<'not-a-report', 'error', { schema: string | null }>
  | Coded<'report-field', 'error', { field: string }>

export type ReportRead =
  | { readonly ok: true; readonly report: ReportFile }
  | { readonly ok: false; readonly problems: readonly Problem<ReportFileProblem>[] }

/**
 * Reads a report of this program's own, `bonecheck.intake/1` or `bonecheck.dexa/1`.
 *
 * Errors  `report-not-json` at the place that is no JSON; `not-a-report` for another kind of file or of another version;
 *         `report-field` for every field that is missing or of another kind, at its value or at what should hold it.
 */
export async function readReport(source: Source): Promise<ReportRead> {
  const json = parsed(source)
  if (!json.ok) return { ok: false, problems: [json.problem] }
  const schema = schemaOf(json.value)
  const at = startOf(source)
  if (schema !== 'bonecheck.intake/1' && schema !== 'bonecheck.dexa/1')
    return { ok: false, problems: [{ what: { code: 'not-a-report', level: 'error', args: { schema } }, at }] }
  const read = report.safeParse(json.value)
  if (read.success) return { ok: true, report: read.data }
  // Places want the whole of YAML, which a sound report does not.
  const { placesIn } = await import('./report-places.ts')
  const placeOf = placesIn(source)
  const problems = read.error.issues.map(({ path }) => {
    const field = path.map(String).join('.')
    return { what: { code: 'report-field', level: 'error', args: { field } } as const, at: placeOf(path) }
  })
  return { ok: false, problems }
}

type Parsed = { ok: true; value: unknown } | { ok: false; problem: Problem<ReportFileProblem> }

function parsed(source: Source): Parsed {
  try {
    return { ok: true, value: JSON.parse(source.text.replace(/^\ufeff/, ' ')) }
  } catch (error) {
    // The only word that JSON.parse gives of the place; where it gives none, the file has ended too soon.
    const told = /at position (\d+)/.exec(String(error))?.[1]
    const start = Math.min(told === undefined ? source.text.length : Number(told), source.text.length)
    const at = { source, start, end: Math.min(start + 1, source.text.length) }
    return { ok: false, problem: { what: { code: 'report-not-json', level: 'error', args: {} }, at } }
  }
}

function schemaOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return null
  return typeof value.schema === 'string' ? value.schema : null
}
