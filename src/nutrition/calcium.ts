import { calciumRules } from '../generated/calcium.ts'
import type { NutrientAssessment } from './assessment.ts'
import { absorbableOf, absorbedOfDoseMg } from './calcium-absorption.ts'
import type { AbsorbableCalcium, CalciumAfterFood, CalciumAssessment } from './calcium-assessment.ts'
import { calciumCautionsFor } from './calcium-cautions.ts'
import { isCalciumProduct } from './calcium-products.ts'
import type { IntakeDay, SupplementDose } from './intake-day.ts'
import { ENOUGH_KNOWN } from './known.ts'
import type { MedicineRulesMet } from './medicine-rules.ts'
import type { Nutrient } from './nutrients.ts'
import type { Person } from './person.ts'
import type { EatenFood } from './top.ts'

export interface CalciumInput {
  readonly person: Person
  /** What rules on medicines and conditions bring. */
  readonly met: MedicineRulesMet
  readonly nutrient: NutrientAssessment
  /** The counted days. */
  readonly days: readonly IntakeDay[]
  readonly eaten: readonly EatenFood[]
}

/**
 * Food first: what food leaves of the calcium target, and what is absorbed.
 *
 * Unit    mg a day over the counted days
 * Source  domain.md 5.1, 5.2, 5.4
 */
export function assessCalcium({ person, met, nutrient, days, eaten }: CalciumInput): CalciumAssessment {
  const cautions = calciumCautionsFor(person, met)
  const { fromFood, target, known, isByUsFortification } = nutrient
  const isJudged = target !== null && days.length > 0
  return {
    afterFood: isJudged
      ? leftAfterFood({
          foodMg: fromFood,
          targetMg: target.lower,
          known,
          isByUsFortification,
          askFirst: cautions.askFirst.length > 0,
          isTakenUncounted: days.some((day) => day.unknownSupplements.some(isCalciumProduct)),
        })
      : null,
    absorbable: absorbableADay(eaten, days.length),
    absorbedOfSupplementsMg: nutrient.fromSupplements === null ? null : absorbedADay(days),
    cautions,
  }
}

/**
 * What of the target food leaves over.
 *
 * Unit    mg a day
 * Rule    gap = max(0, target - food); left = gap rounded down to 50; doses = ceil(left / 500). With `known` under 0.8, or
 *         where the person is to ask first or takes calcium whose amount is not known, no amount is given
 * Source  domain.md 5.1
 *
 * @example leftAfterFood({ foodMg: 650, targetMg: 1200, known: 1, askFirst: false }) // gap 550, left 550, 2 doses
 */
export function leftAfterFood({
  foodMg,
  targetMg,
  known,
  isByUsFortification = false,
  askFirst,
  isTakenUncounted = false,
}: {
  readonly foodMg: number | null
  readonly targetMg: number
  readonly known: number | null
  readonly isByUsFortification?: boolean
  readonly askFirst: boolean
  readonly isTakenUncounted?: boolean
}): CalciumAfterFood {
  const { roundDownToMg, singleDoseMg } = calciumRules.afterFood
  const gapMg = Math.max(0, targetMg - (foodMg ?? 0))
  const isLittleKnown = foodMg === null || (known ?? 1) < ENOUGH_KNOWN
  const why = askFirst
    ? 'ask-first'
    : isTakenUncounted
      ? 'supplement-not-counted'
      : isLittleKnown
        ? 'little-known'
        : null
  const notShown = gapMg === 0 ? null : why
  const leftMg = notShown === null ? Math.floor(gapMg / roundDownToMg) * roundDownToMg : null
  const isLeft = leftMg !== null && leftMg > 0
  return {
    foodMg,
    targetMg,
    gapMg,
    gapIsUpperBound: gapMg > 0 && known !== 1 && !isByUsFortification,
    leftMg,
    doses: isLeft ? Math.ceil(leftMg / singleDoseMg) : null,
    totalMg: isLeft ? (foodMg ?? 0) + leftMg : null,
    notShown,
  }
}

function absorbableADay(eaten: readonly EatenFood[], days: number): AbsorbableCalcium | null {
  const all = days === 0 ? null : absorbableOf(eaten)
  if (all === null) return null
  return {
    foodMg: all.absorbableMg / days,
    share: all.totalMg > 0 ? all.absorbableMg / all.totalMg : null,
    oxalateRich: all.oxalateRich.map(({ description }) => description),
  }
}

function absorbedADay(days: readonly IntakeDay[]): number {
  const ofDay = ({ supplements }: IntakeDay) =>
    dosesOf(supplements, 'calcium').reduce((sum, dose) => sum + absorbedOf(dose), 0)
  return days.length === 0 ? 0 : days.reduce((sum, day) => sum + ofDay(day), 0) / days.length
}

/** The doses of a day that bring a nutrient. */
export function dosesOf(supplements: IntakeDay['supplements'], of: Nutrient): SupplementDose[] {
  return (supplements ?? []).filter(({ nutrient, amountPerDay }) => nutrient === of && amountPerDay > 0)
}

/** One dose; where a line does not say, the whole day's is one. */
export function singleDose({ single, amountPerDay }: SupplementDose): number {
  return single ?? amountPerDay
}

/** Absorbed a day: of each dose, by how many of them there are a day. */
function absorbedOf(dose: SupplementDose): number {
  const single = singleDose(dose)
  return single > 0 ? (absorbedOfDoseMg(single) * dose.amountPerDay) / single : 0
}
