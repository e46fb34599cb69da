import type {
  AssessedResult,
  Category,
  Change,
  ExpectedLoss,
  PercentRange,
  PreScan,
  Trend,
} from '../../bone/assessment.ts'
import type { At } from '../../bone/findings.ts'
import type { Device } from '../../bone/scan.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { DexaView } from '../../report/dexa-view.ts'
import { lscText } from './bone-findings.ts'
import { COMPARABILITY_TEXT, placeName, SITE_NAME, scoreText, signedPercent } from './bone-names.ts'
import { TITLES } from './titles.ts'
import { unusedProfile } from './unused-profile.ts'

export const DEXA_TITLES = {
  report: 'Bone scans',
  category: 'Category by site and scan',
  chart: { T: 'T-scores over time', Z: 'Z-scores over time' },
  changes: 'Changes between scans',
  trends: 'Over three or more scans',
  expected: 'What studies saw (context, never a prediction)',
  schedule: 'When to scan again',
  guidelines: 'What published guidelines say',
  preScan: 'Pre-scan check, general population',
  findings: 'Findings',
  questions: TITLES.questions,
  results: 'All results',
  headers: 'Columns as they were read',
} as const

export const PARTIAL_SCANS = 'A part of the scans only: not every row could be used (see the errors).'

/** Each category in words; the same everywhere. */
export const CATEGORY_NAME: Readonly<Record<Category, string>> = {
  normal: 'normal bone density',
  low: 'low bone mass (osteopenia)',
  osteoporosis: 'in the osteoporosis range',
  established: 'in the established (severe) osteoporosis range',
  below_expected: 'below the expected range for age',
  within_expected: 'within the expected range for age',
}

/** For a cell of a table; `CATEGORY_KEY` says them in full. */
export const CATEGORY_SHORT: Readonly<Record<Category, string>> = {
  normal: 'normal',
  low: 'low',
  osteoporosis: 'osteop.',
  established: 'osteop.',
  below_expected: 'below',
  within_expected: 'within',
}

export const CATEGORY_KEY = {
  T: 'normal: T -1.0 or above. low: low bone mass (osteopenia), between. osteop.: in the osteoporosis range, T -2.5 or below.',
  Z: 'Z-scores: within the expected range for age above -2.0; below it at -2.0 and under.',
  both: 'T- and Z-scores are both shown; which applies is for your doctor to say.',
} as const

export const ZONES = {
  T: ['normal', 'low bone mass', 'osteoporosis range'],
  Z: ['expected for age', 'below expected'],
} as const

export const APPROXIMATE_KEY = '~ worked out from BMD: approximate.'
export const NOT_USED_KEY = 'In brackets: kept, but it decides no category.'

export const CHART_HOLLOW = 'hollow: approximate, from BMD'
export const CHART_SMALL = 'small letters: approximate, from BMD'
export const CHART_JOINED = 'dots join scans that can be compared, as far as is recorded'

/** A score as a cell shows it: `-2.1 low`, `~-1.6 low`, `(-2.6)`, `Z -0.4 within`; nothing measured is empty. */
export function cellText(result: AssessedResult | null): string {
  if (result === null) return ''
  const { printedT, printedZ, tCategory, zGroup, tScoreFrom, usedForDiagnosis, bmdGPerCm2 } = result
  if (printedT === null && printedZ === null) return bmdGPerCm2 === null ? '?' : bmdGPerCm2.toFixed(3)
  const t = printedT === null ? '' : `${tScoreFrom === 'computed' ? '~' : ''}${scoreText(printedT)}`
  const z = printedZ === null ? '' : scoreText(printedZ)
  if (!usedForDiagnosis) return `(${t === '' ? `Z ${z}` : t})`
  if (tCategory !== null && zGroup !== null) return `${t}, Z ${z}`
  if (tCategory !== null) return `${t} ${CATEGORY_SHORT[tCategory]}`
  return zGroup === null ? (t === '' ? `Z ${z}` : t) : `Z ${z} ${CATEGORY_SHORT[zGroup]}`
}

/** `lumbar spine (L1-L4)`; for other places what the report calls them. */
export function rowName(at: At & { readonly ignoredRegion: string | null }): string {
  return at.site === 'other' && at.ignoredRegion !== null ? at.ignoredRegion : placeName(at)
}

/** For whom it is, and what of it was assumed. */
export function dexaForWhom({ person, ageYears, ageTodayYears, profile, assessment }: DexaView): string {
  const { assumed } = assessment
  const noun = person.sex === 'M' ? 'a man' : 'a woman'
  const then = ageYears === ageTodayYears ? '' : ` (${ageYears} at the latest scan)`
  const age = ageYears === null ? '' : ` of ${ageTodayYears}${then}`
  const menopause = person.sex === 'M' || person.menopause === null ? '' : `, ${MENOPAUSE[person.menopause]}`
  const whom = `${noun}${age}${menopause}${onDrug(person)}`
  const unused = unusedProfile(profile, 'scans')
  if (profile.from === 'assumed')
    return `No profile found. Assumed: a woman after menopause, on an aromatase inhibitor. Risk factors are unknown, not absent.${unused}`
  const from = profile.file ?? 'profile'
  if (assumed.length === 0) return `For ${whom} (${from}).${unused}`
  return `For ${whom} (${from}; assumed: ${assumed.map((what) => ASSUMED[what]).join(', ')}).${unused}`
}

const MENOPAUSE = {
  natural: 'after menopause',
  surgical: 'after surgical menopause',
  ovarian_suppression: 'with ovarian suppression',
  pre: 'before menopause',
} as const

const ASSUMED = {
  age: 'the age',
  sex: 'a woman',
  menopause: 'after menopause',
  'aromatase-inhibitor': 'on an aromatase inhibitor',
} as const

function onDrug({ aromataseInhibitor: drug }: DexaView['person']): string {
  if (drug === null) return ''
  const from = drug.from === 'medicines' ? ' (from medicines)' : ''
  const name = `${drug.drug ?? 'an aromatase inhibitor'}${from}`
  if (drug.stop !== null) return `, on ${name} until ${drug.stop}`
  return drug.start === null ? `, on ${name}` : `, on ${name} since ${drug.start.slice(0, 7)}`
}

/** `total hip (left), 2024-05-14 to 2026-05-12: -8.9 % (-4.5 % a year), T -0.9` */
export function changeLine(change: Change): string {
  const { from, to, kind, percent, percentPerYear, percentFrom, tChange, comparable, why } = change
  const where = `${placeName(change)}, ${from} to ${to}${kind === 'baseline' ? ' (since the first scan)' : ''}`
  if (comparable === false)
    return `${where}: not comparable (${why.map((reason) => COMPARABILITY_TEXT[reason]).join(', ')}), so the new scan is a new baseline`
  const about = percentFrom === 't-score' ? 'about ' : ''
  const parts = [
    ...(percent === null
      ? []
      : [`${about}${signedPercent(percent)} (${signedPercent(percentPerYear ?? 0)} a year)`]),
    ...(tChange === null ? [] : [`T ${signedScore(tChange)}`]),
  ]
  return `${where}: ${parts.length === 0 ? 'no figures to compare' : parts.join(', ')}`
}

/** What scan error has to say to a change; null where there is nothing to hold it against. */
export function againstError({ lsc, significant, comparable, why, percent, tChange }: Change): string | null {
  if (comparable === false) return null
  const unsure =
    comparable === null
      ? `comparability unknown (${why.map((reason) => COMPARABILITY_TEXT[reason]).join(', ')} not recorded)`
      : null
  const error =
    lsc === null || significant === null
      ? percent === null && tChange !== null
        ? 'T-scores alone cannot be told from scan error; ask for the BMD in g/cm2'
        : null
      : `${significant ? 'beyond' : 'within'} scan error: ${lscText(lsc)}`
  const parts = [error, unsure].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('; ')
}

function signedScore(score: number): string {
  const text = scoreText(score)
  return score > 0 && text !== '0.0' ? `+${text}` : text
}

/** `total hip (left), 4 scans, 2020-05-10 to 2026-05-12: -2.1 % a year (95 % interval -3.9 to -0.3)` */
export function trendLine(trend: Trend): string {
  const { scans, from, to, slopePerYear, low, high, percentPerYear, percentLow, percentHigh, comparable } =
    trend
  const where = `${placeName(trend)}, ${scans} scans, ${from} to ${to}`
  const doubt = comparable === null ? '; comparability unknown' : ''
  if (percentPerYear === null || percentLow === null || percentHigh === null)
    return `${where}: T ${two(slopePerYear)} a year (95 % interval ${two(low)} to ${two(high)})${doubt}`
  return `${where}: ${signedPercent(percentPerYear)} a year (95 % interval ${one(percentLow)} to ${one(percentHigh)})${doubt}`
}

/** `anastrozole (ATAC), median, over 2 years: spine -4.1 %, total hip -3.9 %` */
export function expectedLine({ population, years, spine, hip, hipSite, compared }: ExpectedLoss): string {
  const against =
    compared === null
      ? ''
      : ` (${compared.what}: spine ${percentOrUnknown(compared.spine)}, hip ${percentOrUnknown(compared.hip)})`
  return `${population}, over ${years} ${years === 1 ? 'year' : 'years'}: spine ${range(spine)}, ${SITE_NAME[hipSite]} ${range(hip)}${against}`
}

function percentOrUnknown(percent: number | null): string {
  return percent === null ? '?' : signedPercent(percent)
}

function range({ from, to }: PercentRange): string {
  return from === to ? signedPercent(from) : `${one(from)} to ${one(to)} %`
}

export const PRE_SCAN_HEADING =
  'People on an aromatase inhibitor qualify for a DXA: ask for a baseline scan. The two scores below are for people in general, and were not tested on this drug.'

/** One line a score; what is missing where one could not be worked out. */
export function preScanLines({ ost, orai, missing }: PreScan): string[] {
  const verdict = (suggests: boolean) => (suggests ? 'suggests a DXA' : 'does not by itself suggest a DXA')
  return [
    ...(ost === null ? [] : [`OST ${ost.score}: ${verdict(ost.suggestsDxa)} (cut: below ${ost.cut}).`]),
    ...(orai === null
      ? []
      : [`ORAI ${orai.score}: ${verdict(orai.suggestsDxa)} (cut: ${orai.cut} or more; women from 45).`]),
    ...(missing.length === 0 ? [] : [`Not recorded: ${missing.join(', ')}.`]),
  ]
}

/** `BMD 0.785 g/cm2, T -1.3, Z 0.1 (Hologic, Horizon A)` */
export function resultLine(result: AssessedResult, device: Device): string {
  const { bmdGPerCm2, printedT, printedZ, tScoreFrom } = result
  const figures = [
    ...(bmdGPerCm2 === null ? [] : [`BMD ${bmdGPerCm2.toFixed(3)} g/cm2`]),
    ...(printedT === null ? [] : [`T ${tScoreFrom === 'computed' ? '~' : ''}${scoreText(printedT)}`]),
    ...(printedZ === null ? [] : [`Z ${scoreText(printedZ)}`]),
  ]
  const machine = [
    device.maker === null ? null : MAKER_NAME[device.maker],
    device.model,
    device.id,
    device.facility,
  ]
  const known = machine.filter((part) => part !== null)
  return `${rowName(result)}: ${figures.join(', ')}${known.length === 0 ? ' (machine not recorded)' : ` (${known.join(', ')})`}`
}

const MAKER_NAME = {
  hologic: 'Hologic',
  ge_lunar: 'GE Lunar',
  norland: 'Norland',
  other: 'another maker',
} as const

/** `T-score` was read as t_score; `Comment` was not read. */
export function headerLine(header: string, readAs: string | null): string {
  const name = header === '' ? '(no name)' : header
  return readAs === null ? `${name}: not read` : `${name}: ${readAs}`
}

export function earlierScans(count: number): string {
  return count === 1 ? 'One earlier scan: -v shows it.' : `${count} earlier scans: -v shows them.`
}

function one(value: number): string {
  return roundHalfAwayFromZero(value, 1).toFixed(1)
}

function two(value: number): string {
  return roundHalfAwayFromZero(value, 2).toFixed(2)
}
