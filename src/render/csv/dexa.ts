import type { AssessedResult, AssessedScan, Change } from '../../bone/assessment.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { DexaView } from '../../report/dexa-view.ts'
import { printable } from '../printable.ts'
import { csvLine } from './cell.ts'

const HEADS = [
  'date', 'site', 'side', 'region', 'maker', 'device', 'facility', 'bmd', 'tScore', 'tScoreFrom', 'zScore', 'category',
  'used', 'comparedWith', 'years', 'bmdChange', 'percent', 'percentPerYear', 'tChange', 'lscPercent', 'lscFrom',
  'significant', 'comparable',
] as const // biome-ignore format: a list

/**
 * Long CSV: a line a result, oldest first, with the step from the earlier result that it was compared with. An empty
 * cell is unknown. BMD in g/cm2.
 */
export function renderDexaCsv({ assessment }: DexaView): string {
  const steps = new Map<string, Change>()
  for (const change of assessment.changes)
    if (change.kind === 'step') steps.set(key(change, change.to), change)
  const lines = assessment.scans.flatMap((scan) =>
    scan.results.map((result) =>
      csvLine([...resultCells(scan, result), ...stepCells(steps.get(key(result, scan.date)))]),
    ),
  )
  return [csvLine([...HEADS]), ...lines].join('')
}

function key({ site, side, region }: Pick<Change, 'site' | 'side' | 'region'>, date: string): string {
  return `${site} ${side} ${region} ${date}`
}

function resultCells({ date, device }: AssessedScan, result: AssessedResult) {
  return [
    date,
    result.site,
    result.side,
    words(result.region ?? result.ignoredRegion),
    device.maker,
    words(device.id ?? device.model),
    words(device.facility),
    result.bmdGPerCm2,
    result.tScoreFrom === 'computed' ? places(result.tScore, 2) : result.tScore,
    result.tScoreFrom,
    result.zScore,
    result.category,
    result.usedForDiagnosis ? 'yes' : 'no',
  ]
}

function stepCells(step: Change | undefined) {
  if (step === undefined) return Array.from({ length: 10 }, () => null)
  return [
    step.from,
    places(step.years, 3),
    places(step.bmdChange, 4),
    places(step.percent, 3),
    places(step.percentPerYear, 3),
    places(step.tChange, 2),
    places(step.lscPercent, 3),
    step.lsc?.from ?? null,
    yesNo(step.significant),
    yesNo(step.comparable),
  ]
}

/** The user's own words: no control character gets into a terminal. */
function words(text: string | null): string | null {
  return text === null ? null : printable(text)
}

function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no'
}

function places(value: number | null, decimals: number): number | null {
  return value === null ? null : roundHalfAwayFromZero(value, decimals) + 0
}
