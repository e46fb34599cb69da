import { checkScans } from '../../bone/check-scans.ts'
import type { CheckedField, ScanCheck, Where } from '../../bone/checks.ts'
import { resultKey } from '../../bone/merge-scans.ts'
import type { Device, Scan, SiteResult } from '../../bone/scan.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Span } from '../../diagnostics/source.ts'
import type { PlacedResult, RowRead } from './read-row.ts'
import type { PlacedCheck } from './scan-problems.ts'
import { lineOf, placeOf, type ScanTrouble } from './scan-trouble.ts'

interface PlacedScan {
  readonly date: PlainDate
  readonly device: Device
  readonly results: PlacedResult[]
}

export interface CheckOptions {
  readonly today: PlainDate
  readonly birthDate: PlainDate | null
  readonly sex: 'F' | 'M' | null
}

/**
 * The scans of rows: what is of one day and one machine belongs together. What the checks find impossible is told of
 * at its place and left out: the value, both of two lines that contradict each other, all of a day to come.
 */
export function gatherScans(rows: readonly RowRead[], options: CheckOptions, trouble: ScanTrouble): Scan[] {
  const placed = grouped(rows)
  const scans = placed.map(
    ({ date, device, results }): Scan => ({ date, device, results: results.map(({ result }) => result) }),
  )
  const unused = new Unused(scans)
  const checks = checkScans(scans, options)
  for (const check of checks) {
    if (check.level !== 'error') continue
    unused.add(check)
    trouble.unreadDates.push(dayOf(check, placed))
  }
  for (const check of checks) if (!unused.isMoot(check)) trouble.add(...problemOf(check, placed))
  return scans
    .flatMap((scan, at) => unused.without(scan, at) ?? [])
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The day of what cannot be used; null: that it lies in the future shows that it is another. */
function dayOf({ code, args }: ScanCheck, placed: readonly PlacedScan[]): PlainDate | null {
  const { where, scan } = args as Loose
  return code === 'scan-in-future' ? null : (placed[where?.scan ?? scan ?? 0]?.date ?? null)
}

function grouped(rows: readonly RowRead[]): PlacedScan[] {
  const byDay = new Map<string, PlacedScan & { readonly said: Set<string> }>()
  for (const { date, device, results } of rows) {
    const key = JSON.stringify([date, device])
    const scan = byDay.get(key) ?? { date, device, results: [], said: new Set() }
    for (const one of results) {
      // The same line twice says nothing new.
      const said = JSON.stringify(one.result)
      if (!scan.said.has(said)) scan.results.push(one)
      scan.said.add(said)
    }
    byDay.set(key, scan)
  }
  return [...byDay.values()]
}

/** A check with the line and the column of what it is about, and the line of what it is compared with. */
function problemOf(check: ScanCheck, placed: readonly PlacedScan[]): [PlacedCheck, Span] {
  const { where, earlier, other, scan, field, ...args } = check.args as Loose
  const result = where === undefined ? placed[scan ?? 0]?.results[0] : at(placed, where)
  const under = result?.cells[field]
  const span = under?.cell.span ?? result?.row
  const otherRow = at(placed, earlier ?? other)?.row
  if (span === undefined) throw new Error(`a check of no scan: ${check.code}`)
  const place = placeOf(span, under?.header ?? null)
  const otherLine = otherRow === undefined ? null : lineOf(otherRow)
  return [{ ...check, args: { ...args, ...place, otherLine } } as unknown as PlacedCheck, span]
}

/** What the arguments of all checks have in common. */
interface Loose {
  readonly where?: Where
  readonly earlier?: Where
  readonly other?: Where
  readonly scan?: number
  readonly field: CheckedField
}

function at(placed: readonly PlacedScan[], where: Where | undefined): PlacedResult | undefined {
  return where === undefined ? undefined : placed[where.scan]?.results[where.result]
}

/** What of the scans cannot be used. */
class Unused {
  private readonly days = new Set<number>()
  private readonly keys = new Set<string>()
  private readonly values = new Map<string, Partial<SiteResult>>()
  private readonly scans: readonly Scan[]

  constructor(scans: readonly Scan[]) {
    this.scans = scans
  }

  add({ args, code }: ScanCheck): void {
    if ('scan' in args) this.days.add(args.scan)
    else if (code === 'duplicate-result') this.keys.add(this.keyAt(args.where))
    else {
      const key = placeKey(args.where.scan, args.where.result)
      this.values.set(key, { ...this.values.get(key), [args.field]: null })
    }
  }

  /** A T-score that does not go with a BMD which is wrong in itself, or the other way round. */
  isMoot({ code, args }: ScanCheck): boolean {
    return code === 't-mismatch' && this.values.has(placeKey(args.where.scan, args.where.result))
  }

  private keyAt(where: Where): string {
    const scan = this.scans[where.scan]
    const result = scan?.results[where.result]
    return scan === undefined || result === undefined ? '' : resultKey(scan.date, scan.device, result)
  }

  /** The scan as far as it can be used; null: not at all. */
  without(scan: Scan, index: number): Scan | null {
    if (this.days.has(index)) return null
    const results = scan.results
      .map((result, i) => ({ ...result, ...this.values.get(placeKey(index, i)) }))
      .filter((result) => !this.keys.has(resultKey(scan.date, scan.device, result)))
      .filter(({ bmdGPerCm2, tScore, zScore }) => (bmdGPerCm2 ?? tScore ?? zScore) !== null)
    return results.length === 0 ? null : { ...scan, results }
  }
}

function placeKey(scan: number, result: number): string {
  return `${scan} ${result}`
}
