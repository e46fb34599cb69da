import type { AssessedResult, AssessedScan } from '../bone/assessment.ts'
import type { At } from '../bone/findings.ts'
import { SITES } from '../bone/scan.ts'

/** One place of the body through all scans. */
export interface HistoryRow extends At {
  /** What the report calls a region that no category is taken from. */
  readonly ignoredRegion: string | null
  /** A cell a scan, in their order; null: not measured then. */
  readonly cells: readonly (AssessedResult | null)[]
  /** It decides a category in one scan at least. */
  readonly used: boolean
}

export interface ScanHistory {
  readonly scans: readonly AssessedScan[]
  /** In the order of SITES; those that decide nothing last. */
  readonly rows: readonly HistoryRow[]
}

/** Results by place and scan, for a table. */
export function scanHistory(scans: readonly AssessedScan[]): ScanHistory {
  const rows = new Map<string, { first: AssessedResult; cells: (AssessedResult | null)[] }>()
  scans.forEach(({ results }, at) => {
    for (const result of results) {
      const key = placeKey(result)
      const row = rows.get(key) ?? { first: result, cells: [] }
      row.cells[at] = result
      rows.set(key, row)
    }
  })
  const made = [...rows.values()].map(({ first, cells }): HistoryRow => {
    const { site, side, region, ignoredRegion } = first
    const all = scans.map((_, at) => cells[at] ?? null)
    return {
      site,
      side,
      region,
      ignoredRegion,
      cells: all,
      used: all.some((cell) => cell?.usedForDiagnosis === true),
    }
  })
  return { scans, rows: made.sort(byPlace) }
}

export function placeKey({
  site,
  side,
  region,
  ignoredRegion,
}: At & { readonly ignoredRegion: string | null }): string {
  return JSON.stringify([site, side, region, ignoredRegion])
}

function byPlace(a: HistoryRow, b: HistoryRow): number {
  const side = ({ side: of }: HistoryRow) => of ?? ''
  return (
    Number(b.used) - Number(a.used) ||
    SITES.indexOf(a.site) - SITES.indexOf(b.site) ||
    // Not localeCompare, which loads a collation first.
    Number(side(a) > side(b)) - Number(side(a) < side(b))
  )
}
