import { linearRegression, linearRegressionLine } from 'simple-statistics'
import { boneFigures } from '../generated/bone.ts'
import { yearsBetween } from './age.ts'
import type { Trend } from './assessment.ts'
import { latestComparable, measurementsBySite, rankOf } from './changes.ts'
import { comparabilityOf, type Measurement } from './comparable.ts'
import type { Scan } from './scan.ts'

/** Fewer points than this say nothing of a line's error. */
const LEAST_POINTS = 3

/** A slope with its 95 % confidence interval, per unit of x. */
export interface Slope {
  readonly slope: number
  readonly low: number
  readonly high: number
}

/**
 * The slope of the least-squares line through three or more points.
 *
 * Rule    slope +- t(0.975, n - 2) x sqrt(SSE / (n - 2) / Sxx); beyond 30 degrees of freedom the t of 30 is kept, which
 *         makes the interval a trifle wide
 * Source  any textbook of regression; t: NIST/SEMATECH e-Handbook (data/reference/bone.yaml)
 */
export function slopeOf(points: readonly (readonly [number, number])[]): Slope {
  const xs = new Set(points.map(([x]) => x))
  if (points.length < LEAST_POINTS || xs.size < 2) throw new RangeError('too few points for a slope')
  const fit = linearRegression(points.map(([x, y]) => [x, y]))
  const line = linearRegressionLine(fit)
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const sxx = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const sse = points.reduce((sum, [x, y]) => sum + (y - line(x)) ** 2, 0)
  const freedom = points.length - 2
  const { quantiles } = boneFigures.studentT
  const t = quantiles[Math.min(freedom, quantiles.length) - 1] ?? Number.NaN
  const half = t * Math.sqrt(sse / freedom / sxx)
  return { slope: fit.m, low: fit.m - half, high: fit.m + half }
}

/**
 * The line through each result of the latest day of a site and all earlier ones that are comparable with it.
 *
 * Unit    g/cm2 a year and per cent of the first BMD a year; T a year where fewer than three have a BMD
 * Rule    three results or more, one a day; T-scores as reported only
 * Source  domain.md 2.8
 */
export function trendsOf(scans: readonly Scan[]): Trend[] {
  const trends: Trend[] = []
  for (const measurements of measurementsBySite(scans).values()) {
    const lastDay = measurements.at(-1)?.date
    for (const latest of measurements.filter(({ date }) => date === lastDay)) {
      if (latestComparable(latest, measurements) === null) continue
      const series = [...comparableWith(latest, measurements), latest]
      const trend = trendThrough(series, 'bmd') ?? trendThrough(series, 't-score')
      if (trend !== null) trends.push(trend)
    }
  }
  return trends
}

/** One result a day, the one most certainly comparable, oldest first. */
function comparableWith(latest: Measurement, all: readonly Measurement[]): Measurement[] {
  const best = new Map<string, Measurement>()
  for (const earlier of all) {
    if (earlier.date >= latest.date) continue
    const rank = rankOf(earlier, latest)
    const other = best.get(earlier.date)
    if (rank > 0 && (other === undefined || rank > rankOf(other, latest))) best.set(earlier.date, earlier)
  }
  return [...best.values()]
}

function trendThrough(series: readonly Measurement[], of: Trend['of']): Trend | null {
  const first = series.find(({ result }) => measured(result, of) !== null)
  const latest = series.at(-1)
  if (first === undefined || latest === undefined || measured(latest.result, of) === null) return null
  const used = series.filter(({ result }) => measured(result, of) !== null)
  if (used.length < LEAST_POINTS) return null
  const { slope, low, high } = slopeOf(
    used.map(({ date, result }) => [yearsBetween(first.date, date), measured(result, of) ?? 0] as const),
  )
  const base = of === 'bmd' ? measured(first.result, of) : null
  const asPercent = (perYear: number) => (base === null ? null : (100 * perYear) / base)
  const unsure = used.some((one) => one !== latest && comparabilityOf(one, latest).comparable === null)
  return {
    site: latest.result.site,
    side: latest.result.side,
    region: latest.result.region,
    of,
    from: first.date,
    to: latest.date,
    scans: used.length,
    slopePerYear: slope,
    low,
    high,
    percentPerYear: asPercent(slope),
    percentLow: asPercent(low),
    percentHigh: asPercent(high),
    comparable: unsure ? null : true,
  }
}

function measured(result: Measurement['result'], of: Trend['of']): number | null {
  return of === 'bmd' ? result.bmdGPerCm2 : result.tScore
}
