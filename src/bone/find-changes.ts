import { boneFigures } from '../generated/bone.ts'
import { roundHalfAwayFromZero } from '../quantity/round.ts'
import type { Acceleration } from './acceleration.ts'
import type { AssessedScan, Change } from './assessment.ts'
import { isDiagnostic } from './diagnostic-sites.ts'
import type { At, BoneFinding, LossArgs } from './findings.ts'
import { threshold } from './guidelines/thresholds.ts'
import type { Site } from './scan.ts'
import type { ComparabilityReason } from './terms.ts'

/**
 * What the last comparison of each site says of its rate (domain.md 2.9).
 *
 * Rule    rate-sig: a loss of at least the least significant change; rate-fast: more than 4 % a year at spine or total
 *         hip; rate-hadji-10: 10 % a year or more, 4 with T below -1.0 before; rate-5: 5 or more; rate-exp: a
 *         significant loss of up to 4 % a year. All of the simple rate to 0.1, halves away from zero.
 */
export function rateFindings(step: Change): BoneFinding[] {
  const args = lossArgs(step)
  if (args === null || !isDiagnostic(step.site)) return []
  if (!args.significant && args.percent >= 0)
    return [{ code: 'change-within-scan-error', level: 'note', args }]
  if (args.percent >= 0) return [{ code: 'gain-significant', level: 'note', args }]
  return [...significanceOf(args), ...triggersOf(args, step.lowestTBefore)]
}

function significanceOf(args: LossArgs): BoneFinding[] {
  if (!args.significant) return [{ code: 'change-within-scan-error', level: 'note', args }]
  const limit = threshold('uk-2008.R4-loss', 'lossPercentAbove')
  const sig: BoneFinding = { code: 'rate-sig', level: 'warning', args }
  return -args.percentPerYear <= limit
    ? [sig, { code: 'rate-exp', level: 'note', args: { ...args, limit } }]
    : [sig]
}

function triggersOf(args: LossArgs, lowestTBefore: number | null): BoneFinding[] {
  const found: BoneFinding[] = []
  const loss = -args.percentPerYear
  const fast = threshold('uk-2008.R4-loss', 'lossPercentAbove')
  const five = boneFigures.rates.fivePercent
  const wasLow = lowestTBefore !== null && lowestTBefore < threshold('hadji-2017.H6', 'lowTBelow')
  const hadji = threshold('hadji-2017.H6', wasLow ? 'lossPercentFromIfLow' : 'lossPercentFrom')
  if (loss > fast && (args.site === 'lumbar_spine' || args.site === 'total_hip')) {
    found.push({ code: 'rate-fast', level: 'warning', args: { ...args, limit: fast } })
  }
  if (loss >= hadji) {
    found.push({ code: 'rate-hadji-10', level: 'warning', args: { ...args, limit: hadji, lowestTBefore } })
  }
  if (loss >= five) found.push({ code: 'rate-5', level: 'caution', args: { ...args, limit: five } })
  return found
}

/** A loss since the first scan that is significant while none of the last steps of its site is. */
export function baselineFindings(baseline: Change, latestSteps: readonly Change[]): BoneFinding[] {
  const args = lossArgs(baseline)
  if (args === null || !args.significant || args.percent >= 0 || !isDiagnostic(args.site)) return []
  const said = latestSteps.some(
    (step) => step.site === args.site && step.significant === true && (step.percent ?? 0) < 0,
  )
  return said ? [] : [{ code: 'rate-sig', level: 'warning', args }]
}

/** null where no per cent, or nothing to hold it against, is known. */
function lossArgs(change: Change): LossArgs | null {
  const { percent, roundedPercentPerYear, lsc, significant } = change
  if (percent === null || roundedPercentPerYear === null || lsc === null || significant === null) return null
  return {
    ...atOf(change),
    kind: change.kind,
    from: change.from,
    to: change.to,
    years: change.years,
    percent,
    percentPerYear: roundedPercentPerYear,
    lsc,
    significant,
    comparable: change.comparable,
    approximate: change.percentFrom === 't-score',
    reference: change.reference,
  }
}

export function atOf({ site, side, region }: At): At {
  return { site, side, region }
}

/**
 * A fall of T where no BMD is known: of the comparable sites the one that is lowest now, falling by more than 0.3 a year
 * since the scan before; where none does, since the first scan.
 *
 * Rule    T a year to 0.01, halves away from zero, so that the length of a year decides nothing
 * Source  project convention, domain.md 2.8
 */
export function fastTFinding(
  latestSteps: readonly Change[],
  baselines: readonly Change[],
  scans: readonly AssessedScan[],
): BoneFinding[] {
  const withBmd = latestSteps.filter(({ percentFrom }) => percentFrom === 'bmd')
  const sinceFirst = baselines.filter(({ site }) => !withBmd.some((step) => step.site === site))
  const ofSteps = fastFall(latestSteps, scans)
  return ofSteps.length > 0 ? ofSteps : fastFall(sinceFirst, scans)
}

function fastFall(changes: readonly Change[], scans: readonly AssessedScan[]): BoneFinding[] {
  const limit = boneFigures.rates.fastT
  const tOnly = changes.flatMap((change) => {
    const now = tAt(change, scans)
    return change.percentFrom === 'bmd' || change.tPerYear === null || now === null ? [] : [{ change, now }]
  })
  const lowest = tOnly.filter(({ change }) => isDiagnostic(change.site)).sort((a, b) => a.now - b.now)[0]
  if (lowest === undefined) return []
  const { kind, from, to, years, tChange, tPerYear, comparable } = lowest.change
  if (tChange === null || tPerYear === null || roundHalfAwayFromZero(tPerYear, 2) >= -limit) return []
  const args = { ...atOf(lowest.change), kind, from, to, years, tChange, tPerYear, limit, comparable }
  return [{ code: 'rate-fast-t', level: 'warning', args }]
}

function tAt({ to, site, side }: Change, scans: readonly AssessedScan[]): number | null {
  const results = scans.filter(({ date }) => date === to).flatMap(({ results: ofScan }) => ofScan)
  const found = results.find(
    (result) => result.site === site && (result.side ?? side) === side && result.tScore !== null,
  )
  return found?.tScore ?? null
}

export function accelerationFindings(accelerations: readonly Acceleration[]): BoneFinding[] {
  return accelerations.map(({ step, dates, earlier, later, threshold: limit, answer }) => {
    const args = { ...atOf(step), dates, earlier, later, threshold: limit }
    if (answer === 'accelerating') return { code: 'loss-acceleration', level: 'warning', args }
    return { code: 'cannot-tell-acceleration', level: 'note', args: { ...args, why: answer } }
  })
}

/** How far the last comparisons can be trusted, each reason once. */
export function comparisonFindings(lastSteps: readonly Change[]): BoneFinding[] {
  const findings: BoneFinding[] = []
  for (const steps of grouped(lastSteps.filter(({ comparable }) => comparable === false))) {
    const [{ from, to, why }] = steps
    findings.push({
      code: 'scans-not-comparable',
      level: 'caution',
      args: { sites: sitesOf(steps), from, to, differs: why },
    })
  }
  const used = lastSteps.filter(({ comparable }) => comparable !== false)
  const unsure = used.filter(({ comparable }) => comparable === null)
  if (unsure.length > 0) {
    const missing = [...new Set(unsure.flatMap(({ why }) => why))]
    findings.push({ code: 'comparability-unknown', level: 'note', args: { sites: sitesOf(unsure), missing } })
  }
  for (const steps of grouped(used.filter(({ short }) => short))) {
    const [{ from, to, years }] = steps
    const months = Math.floor(years * 12 + 1e-9)
    findings.push({
      code: 'interval-too-short',
      level: 'note',
      args: { sites: sitesOf(steps), from, to, months },
    })
  }
  return [...findings, ...assumedLsc(used)]
}

function assumedLsc(steps: readonly Change[]): BoneFinding[] {
  const bySite = new Map<Site, number>()
  for (const { site, lsc } of steps) {
    if (lsc?.from !== 'iscd-minimum' || lsc.percent === null || !isDiagnostic(site)) continue
    // Of several regions of the spine that of most vertebrae, which has the lowest.
    bySite.set(site, Math.min(lsc.percent, bySite.get(site) ?? lsc.percent))
  }
  if (bySite.size === 0) return []
  const sites = [...bySite].map(([site, percent]) => ({ site, percent }))
  return [{ code: 'lsc-assumed', level: 'note', args: { sites, from: 'iscd-minimum' } }]
}

/** Steps between the same days for the same reasons, so that one machine changed is said once. */
function grouped(steps: readonly Change[]): [Change, ...Change[]][] {
  const groups = new Map<string, [Change, ...Change[]]>()
  const reasons = (why: readonly ComparabilityReason[]) => why.join(',')
  for (const step of steps) {
    const key = `${step.from} ${step.to} ${step.comparable === false ? reasons(step.why) : ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [step])
    else group.push(step)
  }
  return [...groups.values()]
}

function sitesOf(steps: readonly Change[]): Site[] {
  return [...new Set(steps.map(({ site }) => site))]
}
