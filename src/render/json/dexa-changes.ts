import type { Change, Trend } from '../../bone/assessment.ts'
import type { DexaJson } from './dexa-schema.ts'
import { places, round } from './rounding.ts'

/** A trend of BMD in percent a year, as the schema has it. */
export function trendJson(trend: Trend): DexaJson['trends'][number] {
  return {
    site: trend.site,
    side: trend.side,
    region: trend.region,
    of: trend.of,
    from: trend.from,
    to: trend.to,
    scans: trend.scans,
    slopePerYear: round(trend.slopePerYear, 5),
    low: round(trend.low, 5),
    high: round(trend.high, 5),
    percentPerYear: places(trend.percentPerYear, 3),
    percentLow: places(trend.percentLow, 3),
    percentHigh: places(trend.percentHigh, 3),
    comparable: trend.comparable,
  }
}

/** A change of BMD between two scans, in g/cm² and percent, as the schema has it. */
export function changeJson(change: Change): DexaJson['changes'][number] {
  const { lsc } = change
  return {
    kind: change.kind,
    site: change.site,
    side: change.side,
    region: change.region,
    from: change.from,
    to: change.to,
    years: round(change.years, 3),
    bmdChange: places(change.bmdChange, 4),
    percent: places(change.percent, 3),
    percentPerYear: places(change.percentPerYear, 3),
    tChange: places(change.tChange, 2),
    tPerYear: places(change.tPerYear, 3),
    lsc:
      lsc === null
        ? null
        : {
            gPerCm2: places(lsc.gPerCm2, 5),
            percent: places(change.lscPercent ?? lsc.percent, 3),
            from: lsc.from,
            vertebraeFactor: lsc.vertebraeFactor,
          },
    significant: change.significant,
    comparable: change.comparable,
    why: [...change.why],
    percentFrom: change.percentFrom,
    short: change.short,
  }
}
