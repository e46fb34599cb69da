import { type AboveUpperLimitArgs, LIMITED_NUTRIENTS, type LimitedNutrient } from '../findings/limits.ts'
import type { NutritionFinding } from '../findings.ts'
import { amountAgainst } from '../upper-limits.ts'
import { type Assessed, keysOf, type ToFind } from './to-find.ts'

/** What is above an upper limit, and sodium above its own. */
export function tooMuch({ assessment }: ToFind): NutritionFinding[] {
  return [...aboveLimits(assessment), ...sodiumFinding(assessment)]
}

function aboveLimits({
  nutrients,
  countedDays,
  supplementsRecorded,
  unknownSupplements,
}: Assessed): NutritionFinding[] {
  const someSupplementsUnknown = supplementsRecorded !== 'all' || unknownSupplements.length > 0
  return keysOf(LIMITED_NUTRIENTS).flatMap((nutrient) => {
    const { aboveUpperLimit, upperLimit, mean, known, fromSupplements, unit } = nutrients[nutrient]
    if (aboveUpperLimit !== true || upperLimit === null) return []
    const intake = { total: mean, fromSupplements, allFoodKnown: false, allSupplementsKnown: false }
    const amount = amountAgainst(upperLimit, intake) ?? 0
    const { applies, value: limit, kind: limitKind, set: limitSet } = upperLimit
    const amountIsLowerBound = someSupplementsUnknown || (applies === 'total' && known !== 1)
    const whose = { applies, limit, limitKind, limitSet, days: countedDays }
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
