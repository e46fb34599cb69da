import { addMonths, type PlainDate } from '../calendar/plain-date.ts'
import { boneFigures } from '../generated/bone.ts'
import { firstFrom, latestComparable, measurementsBySite } from './changes.ts'
import type { CheckedField, ScanCheck, Where } from './checks.ts'
import type { Measurement } from './comparable.ts'
import { contradict, resultKey } from './merge-scans.ts'
import type { Scan, SiteResult } from './scan.ts'
import { tMismatch } from './t-mismatch.ts'

export interface CheckContext {
  readonly today: PlainDate
  readonly birthDate: PlainDate | null
  readonly sex: 'F' | 'M' | null
}

/**
 * Everything that is impossible (`error`) or doubtful (`warning`) in typed scans, by place; a reader knows the lines.
 *
 * Rule    domain.md 2.11. Results with an impossible value take no part in what compares results.
 */
export function checkScans(scans: readonly Scan[], context: CheckContext): ScanCheck[] {
  const checks: ScanCheck[] = []
  const sound: Scan[] = []
  const placeOf = new Map<SiteResult, Where>()
  scans.forEach((scan, at) => {
    checks.push(...checkDate(scan.date, at, context))
    const results = scan.results.filter((result, i) => {
      const where = { scan: at, result: i }
      placeOf.set(result, where)
      const own = [...checkBmd(result, where), ...checkScores(result, where)]
      checks.push(...own, ...checkMismatch(result, where, scan, context))
      return own.every(({ level }) => level !== 'error')
    })
    checks.push(...checkSites(results, placeOf))
    sound.push({ ...scan, results })
  })
  return [...checks, ...checkDuplicates(sound, placeOf), ...checkPairs(sound, placeOf)]
}

function checkDate(date: PlainDate, scan: number, { today, birthDate }: CheckContext): ScanCheck[] {
  const { firstYear, adultYears } = boneFigures.limits
  const of = { scan, field: 'date', date } as const
  if (date > today) return [{ code: 'scan-in-future', level: 'error', args: { ...of, today } }]
  if (Number(date.slice(0, 4)) < firstYear)
    return [{ code: 'scan-before-dxa', level: 'error', args: { ...of, firstYear } }]
  if (birthDate === null || date >= addMonths(birthDate, adultYears * 12)) return []
  return [{ code: 'scan-before-adult', level: 'warning', args: { ...of, birthDate, years: adultYears } }]
}

function checkBmd({ site, bmdGPerCm2: value }: SiteResult, where: Where): ScanCheck[] {
  if (value === null) return []
  const { bmd, unusualBmd } = boneFigures.limits
  const of = { where, field: 'bmdGPerCm2', site, value, min: bmd.min, max: bmd.max } as const
  if (value >= bmd.mgFrom && value <= bmd.mgTo) return [{ code: 'bmd-in-mg', level: 'error', args: of }]
  if (!(value >= bmd.min && value <= bmd.max)) return [{ code: 'bmd-out-of-range', level: 'error', args: of }]
  const usual = unusualBmd.find((row) => row.site === site)
  if (usual === undefined || (value >= usual.below && value <= usual.above)) return []
  return [{ code: 'bmd-unusual', level: 'warning', args: { ...of, min: usual.below, max: usual.above } }]
}

function checkScores({ site, tScore, zScore }: SiteResult, where: Where): ScanCheck[] {
  return [...checkScore('tScore', tScore), ...checkScore('zScore', zScore)]

  function checkScore(field: CheckedField, value: number | null): ScanCheck[] {
    if (value === null) return []
    const { min, max, unusualBelow, unusualAbove } = boneFigures.limits.score
    const of = { where, field, site, value }
    if (!(value >= min && value <= max))
      return [{ code: 'score-out-of-range', level: 'error', args: { ...of, min, max } }]
    if (value >= unusualBelow && value <= unusualAbove) return []
    return [
      { code: 'score-unusual', level: 'warning', args: { ...of, min: unusualBelow, max: unusualAbove } },
    ]
  }
}

function checkMismatch(
  result: SiteResult,
  where: Where,
  { device }: Scan,
  { sex }: CheckContext,
): ScanCheck[] {
  const found = tMismatch(result, device.maker, sex)
  if (found === null) return []
  const { site } = result
  return [{ code: 't-mismatch', level: 'warning', args: { where, field: 'tScore', site, ...found } }]
}

/** Neck and total hip of one side on one day, further apart than they ever are. */
function checkSites(results: readonly SiteResult[], placeOf: ReadonlyMap<SiteResult, Where>): ScanCheck[] {
  const limit = boneFigures.limits.neckAgainstHip
  return results.flatMap((neck): ScanCheck[] => {
    const hip = results.find(({ site, side }) => site === 'total_hip' && side === neck.side)
    const [where, other] = [placeOf.get(neck), hip && placeOf.get(hip)]
    if (neck.site !== 'femoral_neck' || neck.tScore === null || hip?.tScore == null || !where || !other)
      return []
    if (Math.abs(neck.tScore - hip.tScore) <= limit + 1e-9) return []
    const args = { where, other, field: 'tScore', neck: neck.tScore, totalHip: hip.tScore, limit } as const
    return [{ code: 'sites-differ', level: 'warning', args }]
  })
}

/** The same measurement twice with different figures. */
function checkDuplicates(scans: readonly Scan[], placeOf: ReadonlyMap<SiteResult, Where>): ScanCheck[] {
  const seen = new Map<string, SiteResult>()
  const checks: ScanCheck[] = []
  for (const { date, device, results } of scans) {
    for (const result of results) {
      const key = resultKey(date, device, result)
      const first = seen.get(key)
      if (first === undefined) seen.set(key, result)
      const [where, earlier] = [placeOf.get(result), first && placeOf.get(first)]
      if (first === undefined || !where || !earlier || !contradict(first, result)) continue
      const args = { where, earlier, field: 'date', site: result.site, date } as const
      checks.push({ code: 'duplicate-result', level: 'error', args })
    }
  }
  return checks
}

/** A sign that was lost, and jumps, against the result before. */
function checkPairs(scans: readonly Scan[], placeOf: ReadonlyMap<SiteResult, Where>): ScanCheck[] {
  const inOrder = [...scans].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return [...measurementsBySite(inOrder).values()].flatMap((all) =>
    all.flatMap((later) => {
      const before = lastOfSide(later, all)
      return [
        ...checkSign(before, later, placeOf),
        ...checkJump(latestComparable(later, all), later, placeOf),
      ]
    }),
  )
}

/** The result before of the same side, on any machine. */
function lastOfSide(later: Measurement, all: readonly Measurement[]): Measurement | undefined {
  for (let i = firstFrom(all, later.date) - 1; i >= 0; i--) {
    if (all[i]?.result.side === later.result.side) return all[i]
  }
  return undefined
}

function checkSign(
  earlier: Measurement | undefined,
  later: Measurement,
  placeOf: ReadonlyMap<SiteResult, Where>,
): ScanCheck[] {
  const pair = pairOf(earlier ?? null, later, placeOf)
  const [before, after] = [earlier?.result.tScore ?? null, later.result.tScore]
  const limit = boneFigures.limits.signLost
  if (
    pair === null ||
    before === null ||
    after === null ||
    !(before < 0 && after > 0 && after - before > limit)
  )
    return []
  return [{ code: 'sign-lost', level: 'warning', args: { ...pair, field: 'tScore', before, after, limit } }]
}

function checkJump(
  earlier: Measurement | null,
  later: Measurement,
  placeOf: ReadonlyMap<SiteResult, Where>,
): ScanCheck[] {
  const pair = pairOf(earlier, later, placeOf)
  const [before, after] = [earlier?.result.bmdGPerCm2 ?? null, later.result.bmdGPerCm2]
  if (pair === null || before === null || after === null) return []
  const percent = (100 * (after - before)) / before
  const limit = boneFigures.limits.jumpPercent
  if (Math.abs(percent) <= limit) return []
  return [
    {
      code: 'jump-over-20-percent',
      level: 'warning',
      args: { ...pair, field: 'bmdGPerCm2', percent, limit },
    },
  ]
}

function pairOf(earlier: Measurement | null, later: Measurement, placeOf: ReadonlyMap<SiteResult, Where>) {
  const [first, where] = [earlier && placeOf.get(earlier.result), placeOf.get(later.result)]
  return first && where ? { where, earlier: first, site: later.result.site } : null
}
