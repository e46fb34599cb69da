import type { PlainDate } from '../calendar/plain-date.ts'
import { ageAt } from './age.ts'
import type { AssessedResult, AssessedScan, Category, Latest, TCategory } from './assessment.ts'
import { categoryOf, printedScore, zGroupOf } from './category.ts'
import { isDiagnostic, lowestBy, whyNotUsed } from './diagnostic-sites.ts'
import { fragilityFracture } from './fractures.ts'
import type { BonePerson, YesNoUnknown } from './person.ts'
import { tOf } from './reference-means.ts'
import { type ReferenceId, type Scan, SITES, type SiteResult } from './scan.ts'
import { tScoreApplies } from './t-applies.ts'
import { tMismatch } from './t-mismatch.ts'

export interface ResultContext {
  readonly person: BonePerson
  readonly today: PlainDate
  /** The set that the user asked for, if any. */
  readonly asked: ReferenceId | undefined
}

/** Each scan with its categories; `scans` are in the order of time. */
export function assessResults(scans: readonly Scan[], context: ResultContext): AssessedScan[] {
  const ofDay = new Map<PlainDate, SiteResult[]>()
  for (const { date, results } of scans) ofDay.set(date, [...(ofDay.get(date) ?? []), ...results])
  return scans.map((scan) => {
    const ageYears = ageAt(context.person, scan.date, context.today)
    const applies = tScoreApplies(context.person, ageYears)
    const day = ofDay.get(scan.date) ?? []
    return {
      date: scan.date,
      device: scan.device,
      ageYears,
      results: scan.results.map((result) => assessResult(result, { scan, day, applies, context })),
    }
  })
}

interface OneResult {
  readonly scan: Scan
  /** All results of that day, on any machine. */
  readonly day: readonly SiteResult[]
  readonly applies: YesNoUnknown
  readonly context: ResultContext
}

function assessResult(result: SiteResult, { scan, day, applies, context }: OneResult): AssessedResult {
  const { person, asked } = context
  const t = tOf(result, { maker: scan.device.maker, asked, sex: person.sex })
  const scored = t !== null || result.zScore !== null
  const notUsed = whyNotUsed(result, day, person) ?? (scored ? null : 'no-score')
  const tCategory = t === null || notUsed !== null || applies === 'no' ? null : categoryOf(t.tScore)
  const zGroup =
    result.zScore === null || notUsed !== null || applies === 'yes' ? null : zGroupOf(result.zScore)
  return {
    site: result.site,
    side: result.side,
    region: result.region,
    ignoredRegion: result.ignoredRegion,
    bmdGPerCm2: result.bmdGPerCm2,
    tScore: t?.tScore ?? null,
    printedT: t === null ? null : printedScore(t.tScore),
    tScoreFrom: t?.from ?? null,
    reference: t?.reference ?? null,
    zScore: result.zScore,
    printedZ: result.zScore === null ? null : printedScore(result.zScore),
    category: applies === 'yes' ? tCategory : applies === 'no' ? zGroup : null,
    tCategory,
    zGroup,
    usedForDiagnosis: notUsed === null,
    notUsed,
    tDoubtful: t?.from === 'reported' && tMismatch(result, scan.device.maker, person.sex) !== null,
  }
}

/** All results of one day, in the order of SITES: spine, hip, neck, radius. */
export function resultsOn(scans: readonly AssessedScan[], date: PlainDate): AssessedResult[] {
  const results = scans.filter((scan) => scan.date === date).flatMap((scan) => scan.results)
  return results.sort((a, b) => SITES.indexOf(a.site) - SITES.indexOf(b.site))
}

/**
 * What the latest day says; null without a scan.
 *
 * Rule    the lowest T of the results that count gives the category; with a T in the osteoporosis range and a fragility
 *         fracture it is `established`. Where T does not apply, the lowest Z gives the group; where that is not known,
 *         neither does.
 * Source  WHO Technical Report Series 843; ISCD Official Positions; domain.md 2.1-2.3
 */
export function latestOf(scans: readonly AssessedScan[], person: BonePerson): Latest | null {
  const last = scans.at(-1)
  if (last === undefined) return null
  const counted = resultsOn(scans, last.date).filter(({ usedForDiagnosis }) => usedForDiagnosis)
  const applies = tScoreApplies(person, last.ageYears)
  const byT = lowestT(counted)
  const byZ = lowestBy(counted, ({ printedZ }) => printedZ)
  const lowest = byT === null ? null : withT(byT)
  const category =
    applies === 'yes'
      ? withFracture(byT?.tCategory ?? null, person)
      : applies === 'no'
        ? (byZ?.zGroup ?? null)
        : null
  return {
    date: last.date,
    lowest,
    lowestZ:
      byZ === null || byZ.zScore === null || byZ.printedZ === null
        ? null
        : { site: byZ.site, side: byZ.side, zScore: byZ.zScore, printedZ: byZ.printedZ },
    category,
    tApplies: applies,
  }
}

/**
 * The result with the lowest T. Where one that goes with its BMD is in the osteoporosis range, it stands for the day:
 * another in doubt can make that no worse a category, and is nothing to cite.
 */
function lowestT(counted: readonly AssessedResult[]): AssessedResult | null {
  const sure = lowestBy(
    counted.filter(({ tDoubtful }) => !tDoubtful),
    ({ printedT }) => printedT,
  )
  return sure?.tCategory === 'osteoporosis' ? sure : lowestBy(counted, ({ printedT }) => printedT)
}

/** The lowest T of spine, hip and neck on one day, which guidelines go by; null where there is none. */
export function lowestDiagnosticT(scans: readonly AssessedScan[], date: PlainDate): Latest['lowest'] {
  const counted = resultsOn(scans, date).filter(
    ({ usedForDiagnosis, site }) => usedForDiagnosis && isDiagnostic(site),
  )
  const lowest = lowestT(counted)
  return lowest === null ? null : withT(lowest)
}

function withT({ site, side, region, tScore, printedT, tScoreFrom }: AssessedResult): Latest['lowest'] {
  if (tScore === null || printedT === null || tScoreFrom === null) return null
  return { site, side, region, tScore, printedT, tScoreFrom }
}

/** WHO's fourth category: the osteoporosis range together with a fragility fracture. */
function withFracture(category: TCategory | null, person: BonePerson): Category | null {
  return category === 'osteoporosis' && fragilityFracture(person) === 'yes' ? 'established' : category
}
