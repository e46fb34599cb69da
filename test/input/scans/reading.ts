import type { Scan, SiteResult } from '../../../src/bone/scan.ts'
import { type PlainDate, plainDate } from '../../../src/calendar/plain-date.ts'
import { positionOf } from '../../../src/diagnostics/source.ts'
import { readScans } from '../../../src/input/scans/read-scans.ts'
import type { ScanOptions, ScansRead } from '../../../src/input/scans/scans-of-rows.ts'

export const TODAY = plainDate('2026-11-23') as PlainDate

export function read(text: string, options: Partial<ScanOptions> = {}): ScansRead {
  return readScans(
    { name: 'scans.csv', text },
    { today: TODAY, dateOrder: null, birthDate: null, sex: 'F', ...options },
  )
}

/** `ambiguous-date 2:1`, in the order in which they are told. */
export function told({ problems }: ScansRead): string[] {
  return problems.map(({ what, at }) => {
    if (at === null) return what.code
    const { line, column } = positionOf(at.source, at.start)
    return `${what.code} ${line}:${column}`
  })
}

/** `2024-05-01 lumbar_spine L1-L4 bmd 0.912 t -1.2`: one line for each result, of what is known. */
export function results({ scans }: { readonly scans: readonly Scan[] }): string[] {
  return scans.flatMap(({ date, results: all }) => all.map((result) => `${date} ${line(result)}`))
}

function line(result: SiteResult): string {
  const { site, side, region, ignoredRegion, bmdGPerCm2, tScore, zScore, lsc, precisionGPerCm2 } = result
  const numbers = {
    bmd: bmdGPerCm2,
    t: tScore,
    z: zScore,
    lsc: lsc.gPerCm2,
    'lsc%': lsc.percent,
    precision: precisionGPerCm2,
  }
  const known = Object.entries(numbers).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${value}`],
  )
  return [site, side, region, ignoredRegion, ...known].filter((part) => part !== null).join(' ')
}

/** The arguments of the only problem with a code. */
export function argsOf({ problems }: ScansRead, code: string): object {
  const found = problems.filter(({ what }) => what.code === code)
  const [one] = found
  if (one === undefined || found.length > 1) throw new Error(`${found.length} problems ${code}`)
  return one.what.args
}
