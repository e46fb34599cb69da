import { adequacyFigures, type WithinPerson } from '../generated/adequacy.ts'
import { type AgainstFigure, adequacyZ, confidenceOf, furtherDays } from './adequacy.ts'
import type {
  AdequacyAssessment,
  AdequacyBand,
  AdequacyReason,
  FurtherDays,
  HowSure,
} from './adequacy-assessment.ts'
import { type Figure, figureFor, reliabilityOf, withinPersonOf } from './adequacy-figure.ts'
import type { UpperLimit } from './assessment.ts'
import type { Nutrient } from './nutrients.ts'
import type { Person } from './person.ts'
import type { Reference } from './targets.ts'

export interface MeanOfDays {
  /** Food and supplements, a day. */
  readonly mean: number
  /** The mean is at least this: something eaten or taken is not in it. */
  readonly isLowerBound: boolean
  /** Counted days. */
  readonly days: number
}

/**
 * How sure one can be that usual intake is enough, or not too much.
 *
 * Unit    that of UNIT_OF, a day
 * Rule    against the average requirement where the targets have one, else against an AI; sodium against its limit.
 *         The mean is of food and supplements; the SD is of food alone, since the same tablet every day adds to the mean
 *         and not to how days differ. A mean that is a lower bound can show that intake is enough or too much, and never
 *         that it is not enough. Below an AI nothing can be judged.
 * Source  IOM 2000; data/reference/adequacy.yaml; domain.md 1.4-1.6
 *
 * null where there is nothing to say: no figure of any kind.
 */
export function assessAdequacy(
  nutrient: Nutrient,
  of: MeanOfDays,
  reference: Reference,
  person: Person,
): AdequacyAssessment | null {
  const within = withinPersonOf(nutrient, person)
  const upperLimit = belowUpperLimit(nutrient, of, reference.upperLimit, within)
  const against = figureFor(nutrient, reference)
  if (against === null && upperLimit === null && reference.target === null && reference.needs === null)
    return null
  return {
    method: against?.method ?? null,
    reference: against?.figure ?? null,
    set: against?.set ?? null,
    requirementSd: against === null || against.spread === 0 ? null : against.spread,
    withinPersonSd: within?.sd ?? null,
    ...judged(of, against, within, reference),
    days: of.days,
    meanIsLowerBound: of.isLowerBound,
    reliability: within === null ? null : reliabilityOf(nutrient),
    upperLimit,
  }
}

const nothingToSay = (why: AdequacyReason): HowSure => {
  return { z: null, confidence: null, band: 'not-judged', why, furtherDays: null }
}

function judged(
  of: MeanOfDays,
  against: Figure | null,
  within: WithinPerson | null,
  { needs }: Reference,
): HowSure {
  if (against === null)
    return nothingToSay(needs === null ? 'no-requirement' : needs === 'weight' ? 'no-weight' : 'no-energy')
  if (within === null) return nothingToSay('no-daily-sd')
  const { method, figure, spread } = against
  const statistic = { ...of, figure, requirementSd: spread, withinSd: within.sd }
  if (method === 'AI') return aboveAi(statistic, of.isLowerBound)
  if (method === 'CDRR' || method === 'limit' || method === 'own')
    return aboveLimit(statistic, of.isLowerBound)
  return aboveRequirement(statistic, of.isLowerBound)
}

function aboveRequirement(against: AgainstFigure, isLowerBound: boolean): HowSure {
  const z = adequacyZ(against)
  const further = furtherOf(against)
  const band = bandOf(z, 'not-enough', 'adequate')
  if (z < 0 && isLowerBound) return { ...sure(z), band: 'cannot-tell', why: 'lower-bound', furtherDays: null }
  // A mean that may be higher is not known to be near the requirement.
  if (band === 'cannot-tell' && isLowerBound && further.probably === null)
    return { ...sure(z), band, why: 'lower-bound', furtherDays: null }
  const stuck = further.probably === null ? 'requirement-spread' : 'few-days'
  return { ...sure(z), band, why: band === 'cannot-tell' ? stuck : null, furtherDays: further }
}

/** Below an AI no z makes anything of it: the AI is what healthy people eat, and no one knows what they require. */
function aboveAi(against: AgainstFigure, isLowerBound: boolean): HowSure {
  const z = adequacyZ(against)
  if (against.mean < against.figure) {
    const why = isLowerBound ? 'lower-bound' : 'below-ai'
    return { ...sure(z), band: 'adequacy-cannot-be-judged', why, furtherDays: null }
  }
  const band = bandOf(z, null, 'above-ai')
  return {
    ...sure(z),
    band,
    why: band === 'cannot-tell' ? 'few-days' : null,
    furtherDays: furtherOf(against),
  }
}

/** Sodium: z and confidence that usual intake is above the limit. */
function aboveLimit(against: AgainstFigure, isLowerBound: boolean): HowSure {
  const z = adequacyZ(against)
  if (z < 0 && isLowerBound) return { ...sure(z), band: 'cannot-tell', why: 'lower-bound', furtherDays: null }
  const band = bandOf(z, 'below-limit', 'above-limit')
  return {
    ...sure(z),
    band,
    why: band === 'cannot-tell' ? 'few-days' : null,
    furtherDays: furtherOf(against),
  }
}

/** The upper limit of the whole intake: z and confidence that usual intake is below it. */
function belowUpperLimit(
  nutrient: Nutrient,
  of: MeanOfDays,
  limit: UpperLimit | null,
  within: WithinPerson | null,
): AdequacyAssessment['upperLimit'] {
  if (limit === null || within === null || limit.applies !== 'total' || nutrient === 'sodium') return null
  const against = { ...of, figure: limit.value, requirementSd: 0, withinSd: within.sd }
  const { z, confidence, ...said } = aboveLimit(against, of.isLowerBound)
  return {
    value: limit.value,
    // From the limit down: the other side of the same statistic; adding 0 turns -0 into 0.
    z: z === null ? null : -z + 0,
    confidence: confidence === null ? null : 1 - confidence,
    ...said,
  }
}

function sure(z: number): Pick<HowSure, 'z' | 'confidence'> {
  return { z, confidence: confidenceOf(z) }
}

function furtherOf(against: AgainstFigure): FurtherDays {
  const { probably, veryLikely } = adequacyFigures.bands
  return { probably: furtherDays(against, probably), veryLikely: furtherDays(against, veryLikely) }
}

/** Which bands a side has: `probably`, and `very likely`. */
const BANDS = {
  'not-enough': ['probably-not-enough', 'very-likely-not-enough'],
  adequate: ['probably-adequate', 'very-likely-adequate'],
  'above-ai': ['probably-above-ai', 'very-likely-above-ai'],
  'below-limit': ['probably-below-limit', 'very-likely-below-limit'],
  'above-limit': ['probably-above-limit', 'very-likely-above-limit'],
} as const satisfies Record<string, readonly [AdequacyBand, AdequacyBand]>

/** |z| from 2 "very likely", from 1 "probably", else it cannot be told. */
function bandOf(z: number, below: keyof typeof BANDS | null, above: keyof typeof BANDS): AdequacyBand {
  const { probably, veryLikely } = adequacyFigures.bands
  const side = z < 0 ? below : above
  if (side === null || Math.abs(z) < probably) return 'cannot-tell'
  return BANDS[side][Math.abs(z) >= veryLikely ? 1 : 0]
}
