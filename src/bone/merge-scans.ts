import type { PlainDate } from '../calendar/plain-date.ts'
import type { Device, Scan, SiteResult } from './scan.ts'

/** What makes two results the same measurement: day, machine, site, side and region. */
export function resultKey(date: PlainDate, device: Device, result: SiteResult): string {
  const { maker, model, id, facility } = device
  const { site, side, region, ignoredRegion } = result
  return JSON.stringify([date, maker, model, id, facility, site, side, region, ignoredRegion])
}

/** Whether two results of one key say different things; where one is silent, they do not. */
export function contradict(a: SiteResult, b: SiteResult): boolean {
  const differ = (x: number | null, y: number | null) => x !== null && y !== null && x !== y
  return differ(a.bmdGPerCm2, b.bmdGPerCm2) || differ(a.tScore, b.tScore) || differ(a.zScore, b.zScore)
}

/**
 * The scans in the order of time, each result once: of lines about the same measurement (one with the BMD, one with the
 * T-score, or the same line twice) the first that knows a figure gives it. Contradictions are for `checkScans` to report.
 */
export function mergeScans(scans: readonly Scan[]): Scan[] {
  const seen = new Map<string, { scan: number; result: number }>()
  const merged: { date: PlainDate; device: Device; results: SiteResult[] }[] = []
  const inOrder = [...scans].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  for (const { date, device, results } of inOrder) {
    const kept: SiteResult[] = []
    for (const result of results) {
      const key = resultKey(date, device, result)
      const before = seen.get(key)
      if (before === undefined) {
        seen.set(key, { scan: merged.length, result: kept.length })
        kept.push(result)
        continue
      }
      const home = before.scan === merged.length ? kept : merged[before.scan]?.results
      const first = home?.[before.result]
      if (home !== undefined && first !== undefined) home[before.result] = completed(first, result)
    }
    merged.push({ date, device, results: kept })
  }
  return merged.filter(({ results }) => results.length > 0)
}

function completed(first: SiteResult, more: SiteResult): SiteResult {
  return {
    ...first,
    bmdGPerCm2: first.bmdGPerCm2 ?? more.bmdGPerCm2,
    tScore: first.tScore ?? more.tScore,
    zScore: first.zScore ?? more.zScore,
    lsc: {
      gPerCm2: first.lsc.gPerCm2 ?? more.lsc.gPerCm2,
      percent: first.lsc.percent ?? more.lsc.percent,
    },
    precisionGPerCm2: first.precisionGPerCm2 ?? more.precisionGPerCm2,
  }
}
