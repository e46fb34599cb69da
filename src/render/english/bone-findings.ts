import type { RecordedBoneMedicine } from '../../bone/bone-medicines.ts'
import type { BoneFinding, LossArgs } from '../../bone/findings.ts'
import type { ReferenceId, Site } from '../../bone/scan.ts'
import type { Assumption, LeastSignificantChange, LscFrom } from '../../bone/terms.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import {
  COMPARABILITY_TEXT,
  placeName,
  SCHEDULE_REASON_TEXT,
  SITE_NAME,
  scoreText,
  signedPercent,
  yearsText,
} from './bone-names.ts'

/** A sentence or a few for a finding. No `default`: a new code without its words does not compile. */
export function boneFinding(finding: BoneFinding): string {
  switch (finding.code) {
    case 'rate-sig':
      return `${change(finding.args)}. ${capital(against(finding.args))}: a real change, not scan noise.${unsure(finding.args)}`
    case 'rate-fast':
      return `${change(finding.args)}, faster than ${finding.args.limit} % a year, the line of the UK expert group (2008): faster than expected on an aromatase inhibitor. Ask what could cause it.${unsure(finding.args)}`
    case 'rate-fast-t': {
      const { kind, tChange, tPerYear, years, limit, comparable } = finding.args
      const doubt = comparable === null ? SAME_MACHINE_UNKNOWN : ''
      const since = kind === 'baseline' ? ' since the first scan' : ''
      return `${capital(placeName(finding.args))}: T fell by ${scoreText(-tChange)} in ${yearsText(years)}${since} (${two(-tPerYear)} a year; pointed out from ${limit}): faster than expected on an aromatase inhibitor. Without a BMD no per cent is worked out; ask for the BMD in g/cm2.${doubt}`
    }
    case 'rate-hadji-10': {
      const { lowestTBefore, limit } = finding.args
      const low = lowestTBefore !== null && limit < 10
      const line = low
        ? `4-5 % a year or more with low bone mass at the earlier scan (T ${scoreText(lowestTBefore)})`
        : `${limit} % a year or more`
      return `${change(finding.args)}. The Hadji joint position (2017) names a loss of ${line}: it says to look for secondary causes, such as low vitamin D. Ask your team.${unsure(finding.args)}`
    }
    case 'rate-5':
      return `${change(finding.args)}. Some texts name a loss of 5-10 % a year; where that line lies is contested.${unsure(finding.args)}`
    case 'rate-exp':
      return `${capital(placeName(finding.args))}: the loss is beyond scan error, and within what an aromatase inhibitor often does (about 2 % a year; up to ${finding.args.limit} % a year).`
    case 'change-within-scan-error': {
      const often =
        finding.args.percent < 0 && near2(finding.args.percentPerYear)
          ? '; about average for an aromatase inhibitor'
          : ''
      return `${change(finding.args)}: within scan error (${lscText(finding.args.lsc)})${often}. It may be no change at all.${unsure(finding.args)}`
    }
    case 'gain-significant':
      return `${change(finding.args)}: a gain, and ${against(finding.args)}.${unsure(finding.args)}`
    case 'loss-acceleration': {
      const { dates, earlier, later, threshold } = finding.args
      return `${capital(placeName(finding.args))}: over three comparable scans (${dates.join(', ')}) bone is lost faster than before: ${signedPercent(later)} a year after ${signedPercent(earlier)}. The rates differ by more than scan error could (${one(threshold)} % a year).`
    }
    case 'cannot-tell-acceleration': {
      const { dates, earlier, later, threshold, why } = finding.args
      const reason =
        why === 'within-error'
          ? `they would have to differ by more than ${one(threshold)} % a year`
          : 'it is not known whether the scans are from one machine'
      return `${capital(placeName(finding.args))}: ${signedPercent(later)} a year after ${signedPercent(earlier)} (${dates.join(', ')}); whether bone is lost faster than before cannot be told: ${reason}.`
    }
    case 't-score-doubtful': {
      const each = finding.args.results.map(
        (one) =>
          `${placeName(one)}, ${one.date}: T ${scoreText(one.tScore)} with BMD ${one.bmdGPerCm2.toFixed(3)} g/cm2, which usual references put near ${scoreText(one.expected)}`,
      )
      return `T-scores that do not go with their BMD: ${each.join('; ')}. Look at the printed report: a minus sign or a column may be mistaken. What is said here of them goes by the T-scores as written.`
    }
    case 'in-osteoporosis-range': {
      const { date, tScore, established } = finding.args
      const range = established
        ? 'in the established (severe) osteoporosis range of the WHO, since a fragility fracture is recorded too'
        : 'in the osteoporosis range'
      return `${capital(placeName(finding.args))}, ${date}: T ${scoreText(tScore)} is ${range}. What it means for you is for your doctor to say.`
    }
    case 'low-trauma-fracture':
      return `A low-trauma fracture of ${finding.args.sites.join(', ')} is recorded: many guidelines treat that like osteoporosis, whatever the T-score. Ask your team.`
    case 'denosumab-on-time':
      return `Denosumab (recorded: ${finding.args.medicines.join(', ')}) should not be paused or missed: fractures of the spine have followed when it was stopped. Ask who makes sure that doses are on time, and what the plan is when it stops.`
    case 'bone-medicine-recorded':
      return boneMedicineText(finding.args.medicines)
    case 'baseline-due':
      return 'No scan is recorded: a baseline scan is due now. Guidelines want one before an aromatase inhibitor is started or in its first months.'
    case 'scan-overdue':
      return `The next scan was due on ${finding.args.due} and is overdue: ${reasons(finding.args.reasons)}. Ask about the same machine.`
    case 'scan-due':
      return `The next scan is due (since ${finding.args.due}): ${reasons(finding.args.reasons)}. Ask about the same machine.`
    case 'scans-not-comparable': {
      const { sites, from, to, differs } = finding.args
      const why = differs.map((reason) => COMPARABILITY_TEXT[reason]).join(', ')
      return `${capital(siteList(sites))}: ${from} and ${to} are not comparable (${why}): the new scan is a new baseline, and no change is worked out.`
    }
    case 'comparability-unknown': {
      const { sites, missing } = finding.args
      const what = missing.map((reason) => COMPARABILITY_TEXT[reason]).join(', ')
      return `${capital(siteList(sites))}: comparability unknown, since the ${what} is not recorded for both scans. A change between machines is not to be relied on.`
    }
    case 'interval-too-short': {
      const { sites, from, to, months } = finding.args
      return `${capital(siteList(sites))}: ${from} to ${to} is ${months} months. Under twelve is too short: noise is likely.`
    }
    case 'lsc-assumed':
      return `No least significant change (LSC) is recorded, so the worst that is acceptable is assumed: ${finding.args.sites.map(({ site, percent }) => `${SITE_NAME[site]} ${one(percent)} %`).join(', ')} (ISCD minimum). Ask the centre for its own.`
    case 't-score-near-threshold': {
      const { tScore, threshold } = finding.args
      return `${capital(placeName(finding.args))}: T ${scoreText(tScore)} is near ${scoreText(threshold)}; scan error can move a T-score by about this much.`
    }
    case 't-computed-approximate': {
      const { results, references } = finding.args
      const shown = results.map(
        (result) => `${placeName(result)} ${result.date} T ${scoreText(result.tScore)}`,
      )
      return `Approximate T-scores, worked out from BMD with an assumed reference (${references.map(referenceName).join(', ')}): ${fewOf(shown)}. A printed T-score may differ.`
    }
    case 'percent-from-t-approximate':
      return `Per cent worked out from T-scores, as asked for, with an assumed reference (${finding.args.references.map(referenceName).join(', ')}): approximate. The BMD of the reports would say more.`
    case 'radius-not-used':
      return `${capital(placeName(finding.args))}: T ${scoreText(finding.args.tScore)} is kept but not used: the radius counts only where hip or spine cannot be measured or interpreted, or with hyperparathyroidism.`
    case 'radius-earlier': {
      const { date, tScore, latest } = finding.args
      return `${capital(placeName(finding.args))}: T ${scoreText(tScore)} of ${date} decides nothing in this report, which goes by the scan of ${latest}; the radius was not measured then.`
    }
    case 'radius-used':
      return `${capital(placeName(finding.args))}: T ${scoreText(finding.args.tScore)} counts here (${RADIUS_WHY[finding.args.why]}).`
    case 'region-not-used':
      return `Kept, but not used for a category: ${fewOf(finding.args.regions)}.`
    case 'site-not-repeated': {
      const { date, tScore, latest } = finding.args
      return `${capital(placeName(finding.args))}: T ${scoreText(tScore)} on ${date} was lower than anything measured on ${latest}, when this site was left out. Ask whether it should be measured again.`
    }
    case 'rules-for-women':
      return 'The guideline rules for aromatase inhibitors were written for women after menopause, so none is applied here. Ask which bone rules apply to you.'
    case 't-does-not-apply':
      return T_WHY[finding.args.why]
    case 'ai-finished':
      return `The aromatase inhibitor was finished on ${finding.args.stop}: ask about one scan at the end of treatment; after that local rules apply.`
    case 'fracture-trauma-unknown':
      return 'A fracture is recorded without whether it was low-trauma (a fall from standing height or less), so rules on fractures cannot be ruled out.'
    case 'frax-compared':
      return frax(finding.args)
    case 'qfracture-shown': {
      const { major, hip, source, date } = finding.args
      const from = [source, date].filter((text) => text !== null).join(', ')
      return `Your own QFracture result: ${riskText(major, hip)} in ten years${from === '' ? '' : ` (${from})`}. It is shown as it is; no rule here goes by it.`
    }
    case 'person-assumed':
      return `Assumed, since it is not recorded: ${finding.args.assumed.map((what) => ASSUMED[what]).join('; ')}. Risk factors that are not recorded are unknown, not absent.`
  }
}

function boneMedicineText(medicines: readonly RecordedBoneMedicine[]): string {
  const named = (isTaken: boolean) =>
    medicines.filter((one) => one.isTaken === isTaken).map(({ name }) => name)
  const [taken, open] = [named(true), named(false)]
  const of = (names: readonly string[]) => `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} recorded`
  const enough =
    'The rules of guidelines go by scans and risks and do not look at what is taken, so they name treatment with it as without it; whether it does enough is a question for your team.'
  return [
    ...(taken.length === 0 ? [] : [`For bone, ${of(taken)}. ${enough}`]),
    ...(open.length === 0
      ? []
      : [
          `For bone, ${of(open)}; whether it is taken now is not read from that, so questions are put as without it.`,
        ]),
  ].join(' ')
}

const SAME_MACHINE_UNKNOWN =
  ' Comparability unknown: which machine it was (its id, or its model and hospital) is not recorded for both scans.'

const RADIUS_WHY = {
  hyperparathyroidism: 'hyperparathyroidism is recorded',
  'no-spine':
    'this scan has no result of the spine; where the spine can be measured, the radius does not count',
  'no-hip': 'this scan has no result of the hip; where the hip can be measured, the radius does not count',
} as const

const T_WHY = {
  premenopausal:
    'Before menopause T-scores do not apply; Z-scores do. Bone density alone does not tell osteoporosis here.',
  'man-under-50':
    'For men under 50 T-scores do not apply; Z-scores do. Bone density alone does not tell osteoporosis here.',
  unknown:
    'Under 50, with menopause not recorded, both T- and Z-scores are shown; which applies is for your doctor to say.',
} as const

const ASSUMED: Readonly<Record<Assumption, string>> = {
  age: 'an age of 51-70',
  sex: 'a woman',
  menopause: 'after menopause',
  'aromatase-inhibitor': 'taking an aromatase inhibitor',
}

/** `Lumbar spine (L1-L4): -8.0 % in 2.0 years (2024-03-01 to 2026-03-01; -4.0 % a year)` */
function change(args: LossArgs): string {
  const { from, to, years, percent, percentPerYear, approximate } = args
  const about = approximate ? 'approximately ' : ''
  return `${capital(placeName(args))}: ${about}${signedPercent(percent)} in ${yearsText(years)} (${from} to ${to}; ${signedPercent(percentPerYear)} a year)`
}

function against({ lsc, significant }: LossArgs): string {
  return `${significant ? 'at or beyond' : 'within'} the scan error (${lscText(lsc)})`
}

const LSC_FROM: Readonly<Record<LscFrom, string>> = {
  'stated-g': 'as the centre states it',
  'stated-percent': 'as the centre states it',
  precision: '2.77 x the precision error',
  'iscd-minimum': 'assumed, the worst acceptable',
}

/** `LSC 0.028 g/cm2, as the centre states it` */
export function lscText({ gPerCm2, percent, from, vertebraeFactor }: LeastSignificantChange): string {
  const size = gPerCm2 === null ? `${one(percent ?? 0)} %` : `${roundHalfAwayFromZero(gPerCm2, 4)} g/cm2`
  const raised = vertebraeFactor === 1 ? '' : ', raised for fewer vertebrae'
  return `LSC ${size}, ${LSC_FROM[from]}${raised}`
}

function unsure({ comparable }: LossArgs): string {
  return comparable === null ? SAME_MACHINE_UNKNOWN : ''
}

/** About the 2 % a year that aromatase inhibitors often take: 1 to 3. */
function near2(percentPerYear: number): boolean {
  return percentPerYear <= -1 && percentPerYear >= -3
}

function frax(args: Extract<BoneFinding, { code: 'frax-compared' }>['args']): string {
  const { major, hip, country, usMajor, usHip, reachedUs, europe } = args
  const us =
    reachedUs === null
      ? country === null
        ? `US guides look at ${usMajor} % (major) or ${usHip} % (hip)`
        : `US thresholds are not for a result of ${country}`
      : `${reachedUs ? 'at or above' : 'under'} the US thresholds of ${usMajor} % (major) or ${usHip} % (hip)`
  const average =
    europe === null
      ? ''
      : ` Average European thresholds at this age, major fractures: treatment ${europe.intervention} %, range ${europe.lower}-${europe.upper} %; in the UK see the NOGG chart.`
  return `Your own FRAX result: ${riskText(major, hip)} in ten years; ${us}.${average} FRAX has no input for aromatase inhibitors; "secondary osteoporosis" is often ticked for them and has no effect once a BMD is entered.`
}

function riskText(major: number | null, hip: number | null): string {
  const of = (what: string, percent: number | null) =>
    `${what} ${percent === null ? 'not recorded' : `${percent} %`}`
  return `${of('major fracture', major)}, ${of('hip fracture', hip)}`
}

function referenceName(reference: ReferenceId): string {
  const names = {
    hologic: 'Hologic',
    ge_lunar: 'GE Lunar',
    'nhanes3-looker-1998': 'NHANES III, Looker 1998',
  } as const
  return names[reference]
}

function reasons(list: Extract<BoneFinding, { code: 'scan-due' }>['args']['reasons']): string {
  return list.map((reason) => SCHEDULE_REASON_TEXT[reason]).join('; ')
}

function siteList(sites: readonly Site[]): string {
  return sites.map((site) => SITE_NAME[site]).join(', ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function one(value: number): string {
  return roundHalfAwayFromZero(value, 1).toFixed(1)
}

function two(value: number): string {
  return roundHalfAwayFromZero(value, 2).toFixed(2)
}

/** The first five, "and 3 more". */
function fewOf(names: readonly string[]): string {
  const rest = names.length - 5
  return rest > 0 ? `${names.slice(0, 5).join('; ')}; and ${rest} more` : names.join('; ')
}
