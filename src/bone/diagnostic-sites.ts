import { boneFigures } from '../generated/bone.ts'
import type { NotUsed } from './assessment.ts'
import { hasCondition } from './conditions.ts'
import type { BonePerson } from './person.ts'
import type { Site, SiteResult } from './scan.ts'
import { vertebraeOrAll } from './spine-region.ts'

/** The sites whose lowest T-score gives the category, and that guidelines speak of. */
export const DIAGNOSTIC_SITES: readonly Site[] = ['lumbar_spine', 'total_hip', 'femoral_neck']

/** Whether a site gives a category whoever the person is; the 1/3 radius does for some alone (`RadiusReason`). */
export function isDiagnostic(site: Site): boolean {
  return DIAGNOSTIC_SITES.includes(site)
}

export type RadiusReason = 'hyperparathyroidism' | 'no-spine' | 'no-hip'

/**
 * Why the 1/3 radius counts on this day; null: it does not.
 *
 * Rule    hyperparathyroidism, or no result of the spine, or none of the hip, on that day: then it stands in for what
 *         could not be measured. That nobody recorded the hip is not that it could not be measured: the finding
 *         `radius-used` says so.
 * Source  ISCD Official Positions; domain.md 2.3
 */
export function whyRadius(day: readonly SiteResult[], person: BonePerson): RadiusReason | null {
  if (hasCondition(person, 'hyperparathyroidism') === 'yes') return 'hyperparathyroidism'
  const has = (site: Site) => day.some((r) => r.site === site && (r.tScore !== null || r.bmdGPerCm2 !== null))
  if (!has('lumbar_spine')) return 'no-spine'
  return has('total_hip') || has('femoral_neck') ? null : 'no-hip'
}

/**
 * Why a result decides no category; null: it counts.
 *
 * Rule    lumbar spine with two vertebrae at least (of several regions on a day, the one with most vertebrae), total hip
 *         and femoral neck of either side; the 1/3 radius as `whyRadius` says; never Ward's triangle, trochanter, single
 *         vertebrae, whole body
 * Source  ISCD Official Positions; domain.md 2.3
 */
export function whyNotUsed(
  result: SiteResult,
  day: readonly SiteResult[],
  person: BonePerson,
): NotUsed | null {
  if (result.site === 'other') return 'not-a-diagnostic-site'
  if (result.site === 'radius_33') return whyRadius(day, person) === null ? 'radius-needs-a-reason' : null
  if (result.site !== 'lumbar_spine') return null
  const vertebrae = vertebraeOrAll(result.region)
  if (vertebrae < boneFigures.vertebrae.leastForDiagnosis) return 'single-vertebra'
  const most = Math.max(
    ...day.filter(({ site }) => site === 'lumbar_spine').map(({ region }) => vertebraeOrAll(region)),
  )
  return vertebrae < most ? 'fewer-vertebrae' : null
}

/**
 * The result with the lowest value of some kind; the first of equals (spine, then hip, then neck, in the order of the
 * report). null where none has one.
 */
export function lowestBy<R>(results: readonly R[], value: (result: R) => number | null): R | null {
  let lowest: { result: R; one: number } | null = null
  for (const result of results) {
    const one = value(result)
    if (one !== null && (lowest === null || one < lowest.one)) lowest = { result, one }
  }
  return lowest?.result ?? null
}
