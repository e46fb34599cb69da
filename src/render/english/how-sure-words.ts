import type {
  AdequacyAssessment,
  AdequacyBand,
  AdequacyReason,
  FurtherDays,
} from '../../nutrition/adequacy-assessment.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { NutrientRow } from '../../report/intake-view.ts'
import { amountOf, percent } from './amount.ts'
import { days } from './intake-words.ts'
import { NUTRIENT_NAME } from './names.ts'

/** A line of "how sure": what can be said, and of which nutrients. */
export interface HowSureLine {
  readonly label: string
  readonly text: string
  readonly weight: 'short' | 'over' | 'good' | 'plain'
}

export function howSureTitle(count: number): string {
  return `How sure, from ${days(count)}${count === 1 ? ': one day tells little' : ''}`
}

/** What can be said of usual intake, from what matters most; each band with its nutrients. */
export function howSureLines(rows: readonly NutrientRow[], count: number): HowSureLine[] {
  const judged = rows.filter(({ adequacy }) => adequacy !== null)
  return ORDER.flatMap(({ bands, label, weight }) => {
    // That it is enough is no good news where it is too much, and the first lines say so.
    const of = judged.filter(
      ({ adequacy, state }) =>
        adequacy !== null && bands.includes(adequacy.band) && !(weight === 'good' && state === 'over'),
    )
    return of.length === 0 ? [] : [{ label: label(count), text: namesByNote(of), weight }]
  })
}

interface Group {
  readonly bands: readonly AdequacyBand[]
  readonly label: (count: number) => string
  readonly weight: HowSureLine['weight']
}

const ORDER: readonly Group[] = [
  { bands: ['very-likely-not-enough'], label: () => 'very likely not enough', weight: 'short' },
  { bands: ['probably-not-enough'], label: () => 'probably not enough', weight: 'short' },
  { bands: ['very-likely-above-limit'], label: () => 'very likely above the limit', weight: 'over' },
  { bands: ['probably-above-limit'], label: () => 'probably above the limit', weight: 'over' },
  { bands: ['cannot-tell'], label: (count) => `cannot tell from ${days(count)}`, weight: 'plain' },
  { bands: ['probably-adequate'], label: () => 'probably adequate (85 % or more)', weight: 'good' },
  { bands: ['very-likely-adequate'], label: () => 'very likely adequate (about 98 %)', weight: 'good' },
  { bands: ['probably-above-ai'], label: () => 'probably above the adequate intake', weight: 'good' },
  { bands: ['very-likely-above-ai'], label: () => 'very likely above the adequate intake', weight: 'good' },
  { bands: ['probably-below-limit'], label: () => 'probably below the limit', weight: 'good' },
  { bands: ['very-likely-below-limit'], label: () => 'very likely below the limit', weight: 'good' },
  {
    bands: ['adequacy-cannot-be-judged', 'not-judged'],
    label: () => 'adequacy cannot be judged',
    weight: 'plain',
  },
]

/** `calcium (not by logging alone); zinc, magnesium (about 9 more days like these may tell)` */
function namesByNote(rows: readonly NutrientRow[]): string {
  const byNote = new Map<string, string[]>()
  for (const row of rows) {
    const note = noteOf(row)
    byNote.set(note, [...(byNote.get(note) ?? []), NUTRIENT_NAME[row.nutrient]])
  }
  return [...byNote]
    .map(([note, names]) => `${names.join(', ')}${note === '' ? '' : ` (${note})`}`)
    .join('; ')
}

function noteOf({ adequacy, isByUsFortification }: NutrientRow): string {
  if (adequacy === null) return ''
  const isGood = ENOUGH.has(adequacy.band)
  const { why, furtherDays, reliability } = adequacy
  const notes = [
    why === 'few-days' ? moreDays(furtherDays, adequacy) : why === null ? '' : REASON[why],
    reliability === 'low' ? 'low reliability' : '',
    isGood && isByUsFortification ? 'if its foods are fortified as in the US' : '',
  ]
  return notes.filter((note) => note !== '').join('; ')
}

const ENOUGH: ReadonlySet<AdequacyBand> = new Set(['probably-adequate', 'very-likely-adequate'])

/** Beyond this a number of days is no help to anyone. */
const MANY_DAYS = 90

function moreDays(further: FurtherDays | null, { requirementSd }: AdequacyAssessment): string {
  const probably = further?.probably ?? null
  if (probably === null) return requirementSd === null ? AT_FIGURE : REASON['requirement-spread']
  if (probably > MANY_DAYS) return `it would take over ${MANY_DAYS} more days like these`
  return `about ${probably} more ${probably === 1 ? 'day' : 'days'} like these may tell`
}

/** A mean that is the figure itself, of an AI or a limit: neither above nor below. */
const AT_FIGURE = 'right at the figure'

const REASON: Readonly<Record<Exclude<AdequacyReason, 'few-days'>, string>> = {
  'requirement-spread': 'not by logging alone: too near the average requirement',
  'lower-bound': 'something is not in the sum',
  'day-incomplete': 'a day may not be whole',
  'below-ai': 'below the adequate intake',
  'no-daily-sd': 'days differ too much',
  'no-requirement': 'no average requirement in these targets',
  'no-weight': 'body weight is not recorded',
  'no-energy': 'energy is not wholly known',
}

/** One nutrient's figures, for `-v`; null where no z was worked out. */
export function howSureDetail(row: NutrientRow): string | null {
  const { nutrient, adequacy } = row
  if (adequacy === null) return null
  const parts = [...meanDetail(row, adequacy), ...limitDetail(row, adequacy)]
  return parts.length === 0 ? null : `${NUTRIENT_NAME[nutrient]}: ${parts.join('; ')}`
}

function meanDetail(
  { nutrient, mean, isByUsFortification }: NutrientRow,
  adequacy: AdequacyAssessment,
): string[] {
  const { method, reference, z, confidence, furtherDays, reliability, meanIsLowerBound } = adequacy
  if (z === null || method === null) return []
  const bound = isByUsFortification ? 'about ' : meanIsLowerBound ? 'at least ' : ''
  const claim = method === 'EAR' || method === 'AR' ? 'enough' : 'above it'
  return [
    `${bound}${amountOf(nutrient, mean)} against ${FIGURE[method]} ${amountOf(nutrient, reference)}: z ${bound}${signed(z)}`,
    confidenceText(confidence, bound, ` that usual intake is ${claim}`),
    ...(reliability === 'low' ? ['low reliability: days differ by more than half of the mean'] : []),
    ...until(furtherDays, adequacy),
  ]
}

/** A sum that something is missing from says less of a limit kept. */
function limitDetail(
  { nutrient, isByUsFortification }: NutrientRow,
  { upperLimit, meanIsLowerBound }: AdequacyAssessment,
): string[] {
  if (upperLimit === null || upperLimit.z === null) return []
  const { value, z, confidence } = upperLimit
  const bound = isByUsFortification ? 'about ' : meanIsLowerBound ? 'at most ' : ''
  return [
    `against the upper limit ${amountOf(nutrient, value)}: z ${bound}${signed(z)}`,
    confidenceText(confidence, bound, ' that usual intake is below it'),
  ]
}

const FIGURE = {
  EAR: 'the average requirement (EAR)',
  AR: 'the average requirement (AR)',
  AI: 'the adequate intake (AI)',
  CDRR: 'the limit (CDRR)',
  limit: 'the limit',
  own: 'your own limit',
} as const

/** Shares nearer to none and to all than half a per cent are not told apart: no log makes anyone certain. */
const NEARLY = 0.005

/**
 * `confidence 13 % that usual intake is enough`. "At least" next to none, and "at most" nearly all, say nothing; "at least
 * over 99 %" is over 99 %.
 */
function confidenceText(
  confidence: number | null,
  bound: '' | 'about ' | 'at least ' | 'at most ',
  claim: string,
): string {
  if (confidence === null) return `no confidence worked out${claim}`
  if (confidence < NEARLY)
    return bound === 'at least '
      ? `${NO_CONFIDENCE}${claim}`
      : `confidence under 1 %${claim}${ifFortified(bound)}`
  if (confidence > 1 - NEARLY)
    return bound === 'at most '
      ? `${NO_CONFIDENCE}${claim}`
      : `confidence over 99 %${claim}${ifFortified(bound)}`
  return `confidence ${bound}${percent(confidence)}${claim}`
}

const NO_CONFIDENCE = 'the sum may be too low, so no confidence can be given'

function ifFortified(bound: string): string {
  return bound === 'about ' ? ' if its foods are fortified as in the US' : ''
}

function signed(z: number): string {
  return roundHalfAwayFromZero(z, 2).toFixed(2)
}

/** How many more days it would take to say more than is said. */
function until(further: FurtherDays | null, { requirementSd }: AdequacyAssessment): string[] {
  if (further === null) return []
  const { probably, veryLikely } = further
  if (probably === null) return [requirementSd === null ? AT_FIGURE : 'not by logging alone']
  const first = probably > 0 ? [`${more(probably)} for "probably"`] : []
  if (veryLikely === null) return [...first, '"very likely" not by logging alone']
  return veryLikely > 0 ? [...first, `${more(veryLikely)} for "very likely"`] : first
}

/** `1 more day like these`, `over 90 more days like these`: beyond that a number is no help to anyone. */
function more(count: number): string {
  if (count > MANY_DAYS) return `over ${MANY_DAYS} more days like these`
  return `${count} more ${count === 1 ? 'day' : 'days'} like these`
}
