import type { AssessedResult, BoneAssessment } from '../bone/assessment.ts'
import type { At } from '../bone/findings.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { boneFigures } from '../generated/bone.ts'
import { placeKey } from './dexa-table.ts'

export interface ChartPoint {
  readonly date: PlainDate
  /** As printed, one decimal. */
  readonly score: number
  /** Worked out from BMD: approximate, and on no line. */
  readonly approximate: boolean
  /** The earlier point that it is comparable with; null: a line to it would say too much. */
  readonly after: PlainDate | null
}

export interface ChartSeries extends At {
  readonly points: readonly ChartPoint[]
}

/** Scores over time with the lines that part the categories; T-scores, or Z-scores where T does not apply. */
export interface ScanChart {
  readonly of: 'T' | 'Z'
  /** From the highest. */
  readonly thresholds: readonly number[]
  readonly series: readonly ChartSeries[]
}

/** What can be drawn of the sites that count; null: nothing. */
export function scanChart({ scans, latest, changes }: BoneAssessment): ScanChart | null {
  if (latest === null) return null
  const of = latest.tApplies === 'no' ? 'Z' : 'T'
  const { normalFrom, osteoporosisUpTo, belowExpectedUpTo } = boneFigures.categories
  const before = new Map<string, PlainDate>()
  for (const step of changes) {
    if (step.kind === 'step' && step.comparable !== false) before.set(stepKey(step, step.to), step.from)
  }
  const series = new Map<string, { at: At; points: ChartPoint[] }>()
  for (const { date, results } of scans) {
    for (const result of results) {
      const score = of === 'T' ? result.printedT : result.printedZ
      if (score === null || !result.usedForDiagnosis) continue
      const { site, side, region } = result
      const line = series.get(placeKey(result)) ?? { at: { site, side, region }, points: [] }
      const after = before.get(stepKey(result, date)) ?? null
      line.points.push({ date, score, approximate: isApproximate(result, of), after })
      series.set(placeKey(result), line)
    }
  }
  if (series.size === 0) return null
  return {
    of,
    thresholds: of === 'T' ? [normalFrom, osteoporosisUpTo] : [belowExpectedUpTo],
    series: [...series.values()].map(({ at, points }) => ({ ...at, points })),
  }
}

function isApproximate({ tScoreFrom }: AssessedResult, of: 'T' | 'Z'): boolean {
  return of === 'T' && tScoreFrom === 'computed'
}

function stepKey({ site, side }: At, to: PlainDate): string {
  return `${site} ${side} ${to}`
}
