import { type AboveUpperLimitArgs, LIMITED_NUTRIENTS, type LimitedNutrient } from '../findings/limits.ts'
import type { NutritionFinding } from '../findings.ts'
import { amountAgainst } from '../upper-limits.ts'
import { type Assessed, keysOf, type ToFind } from './to-find.ts'

/** What is above an upper limit, and sodium above its own. */
export function tooMuch({ assessment }: ToFind): NutritionFinding[] {
  return [...aboveLimits(assessment), ...sodiumFinding(assessment)]
}

function aboveLimits({ nutrients, countedDays }: Assessed): NutritionFinding[] {
  return keysOf(LIMITED_NUTRIENTS).flatMap((nutrient) => {
    const { aboveUpperLimit, upperLimit, mean, fromSupplements, unit } = nutrients[nutrient]
    if (aboveUpperLimit !== true || upperLimit === null) return []
    const intake = { total: mean, fromSupplements, allFoodKnown: false, allSupplementsKnown: false }
    const amount = amountAgainst(upperLimit, intake) ?? 0
    const { applies, value: limit, kind: limitKind, set: limitSet } = upperLimit
    const args = { nutrient, unit, amount, applies, limit, limitKind, limitSet, days: countedDays }
    return [limitFinding(nutrient, args)]
  })
}

function limitFinding(nutrient: LimitedNutrient, args: AboveUpperLimitArgs): NutritionFinding {
  return { code: `${LIMITED_NUTRIENTS[nutrient]}-above-upper-limit`, level: 'warning', args }
}

function sodiumFinding({ sodium, countedDays }: Assessed): NutritionFinding[] {
  const { meanMg, limit, daysAbove } = sodium
  if (meanMg === null || meanMg <= limit.value) return []
  return [
    {
      code: 'sodium-above-limit',
      level: 'caution',
      args: {
        meanMg,
        limitMg: limit.value,
        limitKind: limit.kind,
        limitSet: limit.set,
        daysAbove,
        days: countedDays,
      },
    },
  ]
}
