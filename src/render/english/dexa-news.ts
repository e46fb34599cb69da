import type { Category, Latest, Schedule } from '../../bone/assessment.ts'
import type { At, LossArgs } from '../../bone/findings.ts'
import type { ChangeNews, Speed, ToDiscuss } from '../../report/dexa-news.ts'
import type { DexaView } from '../../report/dexa-view.ts'
import {
  COMPARABILITY_TEXT,
  placeName,
  SCHEDULE_REASON_TEXT,
  scoreText,
  signedPercent,
  yearsText,
} from './bone-names.ts'
import { CATEGORY_NAME } from './dexa-words.ts'

/** How a line of news is to be taken; colour and sign follow it, and the words say it too. */
export type Weight = 'over' | 'short' | 'good' | 'plain'

export interface DexaNews {
  readonly label: string
  readonly text: string
  readonly weight: Weight
}

/** The first lines of the report: category, change, next scan, guidelines. */
export function dexaNews(view: DexaView): DexaNews[] {
  const { assessment, news, toDiscuss, partial } = view
  const { latest, schedule } = assessment
  const isUnsure = partial || isDoubtful(view)
  // A row that could not be read may hold a lower T-score than all the others.
  const before = partial ? `${CATEGORY_OF_A_PART} ` : isUnsure ? `${CATEGORY_IN_DOUBT} ` : ''
  const category = (of: Latest) => `${before}${categoryText(of)}`
  return [
    ...(latest === null
      ? []
      : [
          {
            label: 'Category',
            text: category(latest),
            weight: isUnsure && weightOf(latest.category) === 'good' ? 'plain' : weightOf(latest.category),
          },
        ]),
    ...(latest === null ? [] : [{ label: 'Change', ...changeText(news, partial) }]),
    { label: 'Next scan', text: scheduleText(schedule), weight: scheduleWeight(schedule) },
    ...(toDiscuss.of === 0 ? [] : [{ label: 'Guidelines', ...discussText(toDiscuss, takenForBone(view)) }]),
  ]
}

const CATEGORY_OF_A_PART = 'not known: a row that could not be used may be lower. Of those that could:'

const CATEGORY_IN_DOUBT = 'in doubt, since a T-score does not go with its BMD (see the findings). As written:'

/** Whether a T-score of the latest day is contradicted by its BMD: a forgotten minus would make the category too good. */
function isDoubtful({ assessment: { latest }, findings }: DexaView): boolean {
  const doubted = findings
    .flatMap((finding) => (finding.code === 't-score-doubtful' ? finding.args.results : []))
    .filter(({ date }) => date === latest?.date)
  const lowest = latest?.lowest ?? null
  // In the osteoporosis range by another place, no T-score can make the category a worse one.
  const isSettled =
    lowest !== null &&
    weightOf(latest?.category ?? null) === 'over' &&
    !doubted.some(({ site, side }) => site === lowest.site && side === lowest.side)
  return doubted.length > 0 && !isSettled
}

export function weightOf(category: Category | null): Weight {
  if (category === null) return 'plain'
  if (category === 'normal' || category === 'within_expected') return 'good'
  return category === 'osteoporosis' || category === 'established' ? 'over' : 'short'
}

function categoryText({ category, lowest, lowestZ, tApplies, date }: Latest): string {
  const t =
    lowest === null
      ? null
      : `lowest T ${scoreText(lowest.printedT)}${lowest.tScoreFrom === 'computed' ? ', approximate' : ''}, ${placeName(lowest)}, ${date}`
  const z =
    lowestZ === null
      ? null
      : `lowest Z ${scoreText(lowestZ.printedZ)}, ${placeName({ ...lowestZ, region: null })}, ${date}`
  if (category === 'below_expected' || category === 'within_expected')
    return `${CATEGORY_NAME[category]}: ${z ?? 'Z-score not recorded'}. T-scores do not apply here.`
  if (category !== null) return `${CATEGORY_NAME[category]}: ${t ?? date}.${CATEGORY_MORE[category]}`
  if (tApplies === 'unknown' && (t !== null || z !== null))
    return `T- and Z-scores are both shown (${[t, z].filter((part) => part !== null).join('; ')}); which applies is for your doctor to say.`
  if (tApplies === 'no') return `none: T-scores do not apply, and no Z-score of ${date} is recorded.`
  return `none: ${date} has no T-score of spine, total hip or neck.`
}

const CATEGORY_MORE: Readonly<Record<'normal' | 'low' | 'osteoporosis' | 'established', string>> = {
  normal: '',
  low: '',
  osteoporosis: ' What it means for you is for your doctor to say.',
  established:
    ' That is by the WHO, since a fragility fracture is recorded too. What it means for you is for your doctor to say.',
}

/** Real change or noise, and faster than expected or not. */
export function changeText(
  news: ChangeNews,
  partial = false,
): { readonly text: string; readonly weight: Weight } {
  const { losses, noise, gains, tFall, tOnly, tOnlySinceFirst, notComparable, unsure } = news
  if (news.days < 2 && news.otherDayUnread)
    return {
      text: 'not known: one scan could be read, and what the others say is not known (see the errors).',
      weight: 'plain',
    }
  if (news.days < 2)
    return { text: 'one scan so far, so there is nothing to compare it with yet.', weight: 'plain' }
  const steps = losses.filter(({ kind }) => kind === 'step')
  const ofSpeed = (speed: Speed) => steps.filter((loss) => loss.speed === speed)
  const parts = [
    lossPart(ofSpeed('faster'), 'Real loss, faster than expected on the drug'),
    lossPart(ofSpeed('usual'), 'Real loss, within what the drug often does'),
    lossPart(ofSpeed(null), 'Real loss'),
    tFall === null ? null : fallPart(tFall, news.tApplies),
    noisePart(noise),
    lossPart(gains, 'A gain beyond scan error'),
    lossPart(
      losses.filter(({ kind }) => kind === 'baseline'),
      'Since the first scan, a real loss',
    ),
    tOnly.length === 0
      ? null
      : `T-scores only, which cannot be told from scan error: ${tOnly.map(tItem).join(', ')}.`,
    tOnlySinceFirst.length === 0
      ? null
      : `Since the first scan, likewise: ${tOnlySinceFirst.map(tItem).join(', ')}.`,
    notComparable === null
      ? null
      : `Not comparable (${notComparable.differs.map((reason) => COMPARABILITY_TEXT[reason]).join(', ')}): the scan of ${notComparable.to} is a new baseline.`,
    unsure
      ? 'Which machine it was (its id, or its model and hospital) is not recorded for all scans; this holds if it is the same one.'
      : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) {
    const which = partial ? 'no two of the scans that could be read' : 'no two scans that'
    return { text: `${which} can be compared.`, weight: 'plain' }
  }
  const fast = tFall !== null || losses.some(({ speed }) => speed === 'faster')
  const weight = fast ? 'over' : losses.length > 0 ? 'short' : notComparable === null ? 'good' : 'plain'
  return { text: parts.join(' '), weight: tOnly.length > 0 && weight === 'good' ? 'plain' : weight }
}

function fallPart(fall: NonNullable<ChangeNews['tFall']>, tApplies: boolean): string {
  const since = fall.kind === 'baseline' ? 'Since the first scan ' : ''
  const what = `${since}T fell by ${scoreText(-fall.tChange)} in ${yearsText(fall.years)} (${placeName(fall)})`
  return tApplies
    ? `${what}: faster than expected on the drug; with the BMD in g/cm2 more could be said.`
    : `${what}, which is fast. T-scores decide nothing here, but ask what could cause it.`
}

function lossPart(all: readonly LossArgs[], head: string): string | null {
  return all.length === 0 ? null : `${head}: ${all.map(lossItem).join(', ')}.`
}

function lossItem(args: LossArgs): string {
  const { percent, years, percentPerYear, approximate } = args
  const about = approximate ? 'about ' : ''
  return `${placeName(args)} ${about}${signedPercent(percent)} in ${yearsText(years)} (${signedPercent(percentPerYear)} a year)`
}

function noisePart(noise: readonly (LossArgs & { readonly speed: Speed })[]): string | null {
  if (noise.length === 0) return null
  const fast = noise.some(({ speed }) => speed === 'faster')
  const item = (args: LossArgs) => `${placeName(args as At)} ${signedPercent(args.percent)}`
  const more = fast ? '; if it is real, it is faster than expected' : ''
  return `Within scan error, so it may be no change: ${noise.map(item).join(', ')}${more}.`
}

/** `lumbar spine -0.3 in 2.0 years` */
function tItem(one: ChangeNews['tOnly'][number]): string {
  return `${placeName(one)} ${signedT(one.tChange ?? 0)} in ${yearsText(one.years)}`
}

function signedT(score: number): string {
  const text = scoreText(score)
  return score > 0 && text !== '0.0' ? `+${text}` : text
}

/** Date and status; the reasons stand in `scheduleReasons`. */
export function scheduleText({ due, windowFrom, status, lastScan, reasons }: Schedule): string {
  if (reasons.includes('later-scan-unread'))
    return lastScan === null
      ? 'not known: no scan could be read (see the errors).'
      : `not known: a scan that could not be read may be later than that of ${lastScan}.`
  if (lastScan === null) return 'no scan is recorded: a baseline scan is due now.'
  if (due === null) return 'none by these rules; local rules hold from here.'
  switch (status) {
    case 'overdue':
      return `overdue: it was due on ${due}.`
    case 'due':
      return `due since ${due}.`
    case 'window':
      return `due on ${due}; it may be done from ${windowFrom} on.`
    default:
      return `not yet: due on ${due}.`
  }
}

function scheduleWeight({ status }: Schedule): Weight {
  if (status === 'overdue') return 'over'
  return status === 'due' ? 'short' : 'plain'
}

/** `12 months after the scan of 2026-05-12, because the lowest T-score is -1.5 or below.` */
export function scheduleReasons({ intervalMonths, lastScan, reasons }: Schedule): string {
  const why = reasons.map((reason) => SCHEDULE_REASON_TEXT[reason]).join('; ')
  if (intervalMonths === null || lastScan === null) return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`
  return `${intervalMonths} months after the scan of ${lastScan}: ${why}.`
}

export const INSURER =
  'What is paid for differs: US Medicare, for one, covers a scan every 24 months unless a doctor calls for it sooner. Ask.'

/** Medicines for bone that are taken, as written. */
function takenForBone({ findings }: DexaView): string[] {
  return findings.flatMap((finding) =>
    finding.code === 'bone-medicine-recorded'
      ? finding.args.medicines.filter(({ isTaken }) => isTaken).map(({ name }) => name)
      : [],
  )
}

function discussText(
  { guidelines, of, unknown }: ToDiscuss,
  taken: readonly string[],
): {
  readonly text: string
  readonly weight: Weight
} {
  const met = guidelines.length
  const isTaken =
    taken.length === 0 ? '' : `${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} recorded`
  if (met === 0)
    return {
      text: `none of ${of} names bone-protecting treatment on what is recorded${unknown === 0 ? '' : `; ${unknown === 1 ? 'one rule hangs' : `${unknown} rules hang`} on what is not`}.${isTaken === '' ? '' : ` ${isTaken}; none of the rules says to end it.`}`,
      weight: 'plain',
    }
  const how = met === of ? `all ${of}` : `${met} of ${of}`
  return {
    text: `${how} name bone-protecting treatment as something to discuss. ${isTaken === '' ? 'Ask your team.' : `${isTaken}: ask your team whether that does enough.`}`,
    weight: 'short',
  }
}
