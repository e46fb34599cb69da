import type { PlainDate } from '../../calendar/plain-date.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { Change, Latest } from '../assessment.ts'
import { hasCondition } from '../conditions.ts'
import { fragilityFractureFrom } from '../fractures.ts'
import type { BonePerson } from '../person.ts'
import type { Site } from '../scan.ts'
import { all, compared, fact, type Verdict } from './verdict.ts'

/** What rules look at. */
export interface RuleFacts {
  readonly person: BonePerson
  readonly today: PlainDate
  /** Whole years: `ageForRules`. */
  readonly ageYears: number | null
  /** Lowest of spine, total hip and neck on the latest day. */
  readonly lowest: Latest['lowest']
  readonly scanCount: number
  /** The latest step of each site that has figures and ends on the site's latest day. */
  readonly latestSteps: readonly Change[]
}

/** Of T-scores as printed. */
export function tScore({ lowest }: RuleFacts, holds: (printedT: number) => boolean): Verdict {
  const verdict = compared('t-score', lowest?.printedT ?? null, holds)
  if (lowest === null) return verdict
  return { ...verdict, inputs: verdict.inputs.map((input) => ({ ...input, site: lowest.site })) }
}

export function age({ ageYears }: RuleFacts, holds: (years: number) => boolean): Verdict {
  return compared('age', ageYears, holds)
}

/**
 * The body-mass index, kg/m2, to one decimal; null where height or weight is not recorded.
 *
 * @example bmiOf({ weightKg: 55.1, heightCm: 162 }) // 21
 */
export function bmiOf({ weightKg, heightCm }: Pick<BonePerson, 'weightKg' | 'heightCm'>): number | null {
  if (weightKg === null || heightCm === null || !(heightCm > 0)) return null
  return roundHalfAwayFromZero(weightKg / (heightCm / 100) ** 2, 1)
}

export function bmi({ person }: RuleFacts, holds: (bmi: number) => boolean): Verdict {
  return compared('bmi', bmiOf(person), holds)
}

export function parentalHipFracture({ person: { parentalHipFracture: answer } }: RuleFacts): Verdict {
  return fact('parental-hip-fracture', answer, answer === 'unknown' ? null : answer)
}

export function fractureFrom({ person, today }: RuleFacts, fromAge: number): Verdict {
  const answer = fragilityFractureFrom(person, fromAge, today)
  return fact('fracture-after-50', answer, answer === 'unknown' ? null : answer)
}

export function glucocorticoid({ person }: RuleFacts, holds: (months: number) => boolean): Verdict {
  return compared('glucocorticoid', person.glucocorticoidMonths, holds)
}

/** Current or past smoking. */
export function everSmoked({ person: { smoking } }: RuleFacts): Verdict {
  return fact('smoking', smoking === null ? 'unknown' : smoking === 'never' ? 'no' : 'yes', smoking)
}

export function alcohol({ person }: RuleFacts, holds: (unitsPerDay: number) => boolean): Verdict {
  return compared('alcohol', person.alcoholUnitsPerDay, holds)
}

/** Any of a guideline's conditions that take their own toll of bone. */
export function secondaryCauses({ person }: RuleFacts, causes: readonly string[]): Verdict {
  const present = causes.filter((cause) => hasCondition(person, cause) === 'yes')
  const met = person.conditions === null ? 'unknown' : present.length > 0 ? 'yes' : 'no'
  const named = present.map((cause) => {
    const own = person.conditionWords?.[cause]
    return own === undefined ? cause : `${own} (${cause})`
  })
  return fact('secondary-causes', met, met === 'unknown' ? null : named.join(', ') || 'none')
}

/** The last comparisons of these sites that have a rate, the fastest loss last. */
export function lossesOf({ latestSteps }: RuleFacts, sites: readonly Site[]): Change[] {
  const rate = (step: Change) => step.roundedPercentPerYear ?? 0
  return latestSteps
    .filter(({ site, roundedPercentPerYear }) => sites.includes(site) && roundedPercentPerYear !== null)
    .sort((a, b) => rate(b) - rate(a))
}

/** The loss of one comparison, per cent a year as a positive number to 0.1. */
export function annualLoss(step: Change, holds: (loss: number) => boolean): Verdict {
  const rate = step.roundedPercentPerYear
  const verdict = compared('annual-loss', rate === null ? null : 0 - rate, holds)
  return { ...verdict, inputs: verdict.inputs.map((input) => ({ ...input, site: step.site })) }
}

/** The fastest loss among these sites; unknown where none has two scans that can be compared. */
export function fastestLoss(
  facts: RuleFacts,
  sites: readonly Site[],
  holds: (loss: number) => boolean,
): Verdict {
  const step = lossesOf(facts, sites).at(-1)
  return step === undefined ? fact('annual-loss', 'unknown', null) : annualLoss(step, holds)
}

/**
 * The user's own FRAX against US thresholds, per cent. Either of the two reaching its threshold is enough; a result of
 * another country cannot be held against them.
 */
export function fraxFrom({ person: { frax } }: RuleFacts, majorFrom: number, hipFrom: number): Verdict {
  if (frax === null) return fact('frax', 'unknown', null)
  const { major, hip, country } = frax
  const value = [major === null ? '' : `major ${major} %`, hip === null ? '' : `hip ${hip} %`]
    .filter(Boolean)
    .join(', ')
  const reached = (major ?? 0) >= majorFrom || (hip ?? 0) >= hipFrom
  const bothKnown = major !== null && hip !== null
  const compare = fact('frax', reached ? 'yes' : bothKnown ? 'no' : 'unknown', value === '' ? null : value)
  return all(compare, fact('frax-country', isUs(country) ? 'yes' : 'unknown', country))
}

/** A country that is not recorded is taken for the US, whose thresholds these are; what is printed says so. */
export function isUs(country: string | null): boolean {
  return (
    country === null || /^(us|usa|u\.s\.(a\.)?|united states( of america)?|america)$/i.test(country.trim())
  )
}
