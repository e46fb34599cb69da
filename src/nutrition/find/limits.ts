import type { UpperLimit } from '../assessment.ts'
import { type AboveUpperLimitArgs, LIMITED_NUTRIENTS, type LimitedNutrient } from '../findings/limits.ts'
import type { NutritionFinding } from '../findings.ts'
import type { IntakeDay } from '../intake-day.ts'
import { COLUMN_OF } from '../nutrients.ts'
import { addItem, noTotals } from '../totals.ts'
import { amountAgainst } from '../upper-limits.ts'
import { type Assessed, keysOf, type ToFind } from './to-find.ts'

/** What is above an upper limit, and sodium above its own. */
export function tooMuch({ assessment, days }: ToFind): NutritionFinding[] {
  return [...aboveLimits(assessment), ...onDaysLeftOut(assessment, days), ...sodiumFinding(assessment)]
}

/**
 * A day that is left out of the means because of one line may still hold far too much of what its other lines bring.
 * What is known of it is a lower bound, and enough to say so where supplements have a part in it: they are taken day by
 * day, while a day's food alone says nothing of the usual. Of several such days the one with the most.
 */
function onDaysLeftOut(assessment: Assessed, days: readonly IntakeDay[]): NutritionFinding[] {
  return keysOf(LIMITED_NUTRIENTS).flatMap((nutrient) => {
    const { aboveUpperLimit, upperLimit, unit } = assessment.nutrients[nutrient]
    if (aboveUpperLimit === true || upperLimit === null) return []
    const most = days
      .filter(({ incomplete }) => incomplete !== null)
      .map((day) => ({ day, amount: knownOf(day, nutrient, upperLimit) }))
      .reduce<{ day: IntakeDay; amount: number } | null>(
        (before, one) => (before === null || one.amount > before.amount ? one : before),
        null,
      )
    if (most === null || most.amount <= upperLimit.value) return []
    const { applies, value: limit, kind: limitKind, set: limitSet } = upperLimit
    const whose = { applies, limit, limitKind, limitSet, days: 1, leftOutDay: most.day.date }
    return [
      limitFinding(nutrient, { nutrient, unit, amount: most.amount, amountIsLowerBound: true, ...whose }),
    ]
  })
}

/** What a day's readable lines bring, as the limit counts it: supplements alone, or food too; 0 without a supplement. */
function knownOf(
  { items, supplements }: IntakeDay,
  nutrient: LimitedNutrient,
  { applies }: UpperLimit,
): number {
  const doses = (supplements ?? []).filter((dose) => dose.nutrient === nutrient)
  const fromSupplements = doses.reduce((sum, { amountPerDay }) => sum + amountPerDay, 0)
  if (applies === 'supplements' || fromSupplements === 0) return fromSupplements
  const totals = noTotals()
  for (const item of items) addItem(totals, item)
  return fromSupplements + (totals.food[COLUMN_OF[nutrient]] ?? 0)
}

function aboveLimits({
  nutrients,
  countedDays,
  supplementsRecorded,
  unknownSupplements,
}: Assessed): NutritionFinding[] {
  const someSupplementsUnknown = supplementsRecorded !== 'all' || unknownSupplements.length > 0
  return keysOf(LIMITED_NUTRIENTS).flatMap((nutrient) => {
    const { aboveUpperLimit, upperLimit, mean, known, fromSupplements, unit, isByUsFortification } =
      nutrients[nutrient]
    if (aboveUpperLimit !== true || upperLimit === null) return []
    const intake = { total: mean, fromSupplements, allFoodKnown: false, allSupplementsKnown: false }
    const amount = amountAgainst(upperLimit, intake) ?? 0
    const { applies, value: limit, kind: limitKind, set: limitSet } = upperLimit
    const isPart = someSupplementsUnknown || (applies === 'total' && known !== 1)
    const amountIsLowerBound = isPart && !(isByUsFortification && applies === 'total')
    const whose = { applies, limit, limitKind, limitSet, days: countedDays, leftOutDay: null }
    const args = { nutrient, unit, amount, amountIsLowerBound, ...whose }
    return [limitFinding(nutrient, args)]
  })
}

function limitFinding(nutrient: LimitedNutrient, args: AboveUpperLimitArgs): NutritionFinding {
  return { code: `${LIMITED_NUTRIENTS[nutrient]}-above-upper-limit`, level: 'warning', args }
}

function sodiumFinding({ sodium, nutrients, countedDays }: Assessed): NutritionFinding[] {
  const { meanMg, limit, daysAbove } = sodium
  if (meanMg === null || meanMg <= limit.value) return []
  return [
    {
      code: 'sodium-above-limit',
      level: 'caution',
      args: {
        meanMg,
        meanIsLowerBound: nutrients.sodium.known !== 1,
        limitMg: limit.value,
        limitKind: limit.kind,
        limitSet: limit.set,
        daysAbove,
        days: countedDays,
      },
    },
  ]
}
