import type { PlainDate } from '../calendar/plain-date.ts'
import type { Change } from './assessment.ts'
import { type ChangeContext, changeBetween } from './change.ts'
import { comparabilityOf, type Measurement } from './comparable.ts'
import { type Scan, SITES, type Site } from './scan.ts'
import { vertebraeOrAll } from './spine-region.ts'

/** Sites that are followed from scan to scan. */
const FOLLOWED: readonly Site[] = ['lumbar_spine', 'total_hip', 'femoral_neck', 'radius_33']

/** The results of each followed site, oldest first; only those with a BMD or a T-score. */
export function measurementsBySite(scans: readonly Scan[]): ReadonlyMap<Site, readonly Measurement[]> {
  const bySite = new Map<Site, Measurement[]>(FOLLOWED.map((site) => [site, []]))
  for (const { date, device, results } of scans) {
    for (const result of results) {
      if (result.bmdGPerCm2 === null && result.tScore === null) continue
      bySite.get(result.site)?.push({ date, device, result })
    }
  }
  return bySite
}

/**
 * Every change worth showing: baselines, then steps, each in the order of the later scan, and of SITES.
 *
 * Rule    a step goes from the latest earlier result that it can be compared with; where there is none, from the latest
 *         earlier one of the site, marked as not comparable, unless another result of the site on that day has its step.
 *         A baseline goes from the first result that the latest can be compared with, where that is not its step already.
 * Source  domain.md 2.8
 */
export function changesOf(scans: readonly Scan[], context: ChangeContext): Change[] {
  const steps: Change[] = []
  const baselines: Change[] = []
  for (const measurements of measurementsBySite(scans).values()) {
    for (const [, day] of byDay(measurements)) {
      const ofDay = stepsTo(day, measurements, context)
      steps.push(...ofDay)
    }
    baselines.push(...baselinesOf(measurements, context))
  }
  return [...inOrder(baselines), ...inOrder(steps)]
}

function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) =>
    a.to < b.to ? -1 : a.to > b.to ? 1 : SITES.indexOf(a.site) - SITES.indexOf(b.site),
  )
}

function byDay(measurements: readonly Measurement[]): Map<PlainDate, Measurement[]> {
  const days = new Map<PlainDate, Measurement[]>()
  for (const measurement of measurements) {
    const day = days.get(measurement.date)
    if (day === undefined) days.set(measurement.date, [measurement])
    else day.push(measurement)
  }
  return days
}

/** The steps that end in the results of one site on one day. */
function stepsTo(
  day: readonly Measurement[],
  all: readonly Measurement[],
  context: ChangeContext,
): readonly Change[] {
  const comparable = day.flatMap((later) => {
    const earlier = latestComparable(later, all)
    return earlier === null ? [] : [changeBetween('step', earlier, later, context)]
  })
  if (comparable.length > 0) return comparable
  const later = widest(day)
  const before = all.filter(({ date }) => date < later.date)
  const last = before.filter(({ date }) => date === before.at(-1)?.date)
  if (last.length === 0) return []
  const nearest = last.find(({ result }) => result.side === later.result.side) ?? widest(last)
  return [changeBetween('step', nearest, later, context)]
}

/**
 * The latest earlier result that is comparable, as far as is known; of one day, one that surely is goes first, and then
 * one that shares a BMD or a T-score with it.
 */
export function latestComparable(later: Measurement, all: readonly Measurement[]): Measurement | null {
  let best: { measurement: Measurement; rank: number } | null = null
  for (let i = firstFrom(all, later.date) - 1; i >= 0; i--) {
    const earlier = all[i]
    if (earlier === undefined) break
    if (best !== null && earlier.date !== best.measurement.date) break
    const rank = rankOf(earlier, later)
    if (rank > 0 && (best === null || rank > best.rank)) best = { measurement: earlier, rank }
  }
  return best?.measurement ?? null
}

/** Place of the first result on or after a day, in results that are in the order of time. */
export function firstFrom(all: readonly Measurement[], date: PlainDate): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.date ?? date) < date) low = middle + 1
    else high = middle
  }
  return low
}

/** 0 where two results are not comparable; more, the more certainly they are and the more they share. */
export function rankOf(earlier: Measurement, later: Measurement): number {
  const { comparable } = comparabilityOf(earlier, later)
  if (comparable === false) return 0
  const [a, b] = [earlier.result, later.result]
  const shared =
    a.bmdGPerCm2 !== null && b.bmdGPerCm2 !== null ? 2 : a.tScore !== null && b.tScore !== null ? 1 : 0
  return (comparable === true ? 4 : 1) + shared
}

/** The result with most vertebrae; elsewhere the first. */
function widest(day: readonly Measurement[]): Measurement {
  const [first, ...rest] = day
  if (first === undefined) throw new RangeError('a day without results')
  return rest.reduce(
    (best, one) => (vertebraeOrAll(one.result.region) > vertebraeOrAll(best.result.region) ? one : best),
    first,
  )
}

/** From the first comparable result to each of the latest, where that reaches further back than its step. */
function baselinesOf(all: readonly Measurement[], context: ChangeContext): Change[] {
  const lastDay = all.at(-1)?.date
  return all
    .filter(({ date }) => date === lastDay)
    .flatMap((later) => {
      const step = latestComparable(later, all)
      const first = all.find((earlier) => earlier.date < later.date && rankOf(earlier, later) > 0)
      if (first === undefined || step === null || first.date === step.date) return []
      const ofFirstDay = all.filter(({ date }) => date === first.date)
      const best = ofFirstDay.reduce((a, b) => (rankOf(b, later) > rankOf(a, later) ? b : a), first)
      return [changeBetween('baseline', best, later, context)]
    })
}
