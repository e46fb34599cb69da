import type { At } from '../../bone/findings.ts'
import type { Side, Site } from '../../bone/scan.ts'
import type { ComparabilityReason, ScheduleReason } from '../../bone/terms.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'

/** What each site is called, as ISCD names it. */
export const SITE_NAME: Readonly<Record<Site, string>> = {
  lumbar_spine: 'lumbar spine',
  total_hip: 'total hip',
  femoral_neck: 'femoral neck',
  radius_33: '1/3 radius',
  other: 'another site',
}

export const SIDE_NAME: Readonly<Record<Side, string>> = {
  left: 'left',
  right: 'right',
  mean: 'mean of both',
}

/** `lumbar spine (L1-L4)`, `total hip (left)`, `femoral neck` */
export function placeName({ site, side, region }: At): string {
  const more = site === 'lumbar_spine' ? region : side === null ? null : SIDE_NAME[side]
  return more === null ? SITE_NAME[site] : `${SITE_NAME[site]} (${more})`
}

/** `-2.1`, `0.0`: a T- or Z-score as reports print it. */
export function scoreText(score: number): string {
  return roundHalfAwayFromZero(score, 1).toFixed(1)
}

/** `-4.0`, `+2.1`: per cent with its sign. */
export function signedPercent(percent: number, decimals = 1): string {
  const rounded = roundHalfAwayFromZero(percent, decimals)
  return `${rounded > 0 ? '+' : ''}${rounded.toFixed(decimals)} %`
}

/** `2.0 years`, `1.0 year` */
export function yearsText(years: number): string {
  const rounded = roundHalfAwayFromZero(years, 1).toFixed(1)
  return `${rounded} ${rounded === '1.0' ? 'year' : 'years'}`
}

export const COMPARABILITY_TEXT: Readonly<Record<ComparabilityReason, string>> = {
  device: 'another machine',
  region: 'another region',
  side: 'another side',
  interval: 'less than six months apart',
  'device-unknown': 'machine',
  'region-unknown': 'region of the spine',
  'side-unknown': 'side',
}

export const SCHEDULE_REASON_TEXT: Readonly<Record<ScheduleReason, string>> = {
  'no-scan': 'no scan is recorded; a baseline scan is due now',
  'later-scan-unread': 'a scan that could not be read may be later, so when the next one is due is not known',
  'lowest-t': 'the lowest T-score is -1.5 or below',
  'first-follow-up': 'the lowest T-score is below -1.0 and this is the first follow-up on the drug',
  'significant-loss': 'the last comparison shows a loss beyond scan error',
  'ovarian-suppression': 'ovarian suppression together with the drug',
  'fracture-since-scan': 'a low-trauma fracture since the last scan',
  'antiresorptive-since-scan': 'a medicine for bone was started since the last scan',
  glucocorticoid: 'glucocorticoids for three months or more',
  'usual-interval': 'nothing recorded asks for less than 24 months',
  'treatment-finished': 'the drug is finished: one scan at the end, then local rules',
  'scanned-after-treatment': 'the drug is finished and a scan was done after it: local rules from here',
}
