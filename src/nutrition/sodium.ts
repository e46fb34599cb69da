import { sodiumRules } from '../generated/sodium.ts'
import type { SodiumAssessment } from './assessment.ts'
import { type IntakeDay, SODIUM_CLASSES } from './intake-day.ts'
import { COLUMN_OF } from './nutrients.ts'
import type { Person } from './person.ts'
import type { TargetSetName } from './reference-intake.ts'
import { sodiumAiMg, sodiumCdrrMg, sodiumLimit } from './targets.ts'
import { type EatenFood, topFoods } from './top.ts'

const SODIUM = COLUMN_OF.sodium

/**
 * The category of a mean intake of sodium.
 *
 * Unit    mg a day
 * Rule    up to 1500 `low`, up to the limit `within`, up to 3500 `above`, more `high`; a limit of the person's own
 *         moves the line between `within` and `above`, and an own limit under 1500 ends `low` as well
 * Source  project convention on NASEM 2019; domain.md 5.13
 *
 * @example sodiumCategory(1500, 2300) // 'low'
 * @example sodiumCategory(2301, 2300) // 'above'
 */
export function sodiumCategory(meanMg: number, limitMg: number): 'low' | 'within' | 'above' | 'high' {
  const { lowUpTo, aboveUpTo } = sodiumRules.categories
  if (meanMg <= limitMg) return meanMg <= lowUpTo ? 'low' : 'within'
  return meanMg <= aboveUpTo ? 'above' : 'high'
}

/**
 * Calcium that sodium above the CDRR may take out in urine.
 *
 * Unit    mg a day
 * Rule    (sodium - 2300) / 2300 x 40 from the age of 50, x 24 below; 0 at or under 2300
 * For     context only: no loss of bone was seen where calcium and potassium were adequate
 * Source  Nordin 1993; Itoh and Suyama 1996 (data/reference/sodium.yaml); domain.md 5.13
 *
 * @example calciumCostMg(3450, { atLeast50: true, cdrrMg: 2300 }) // 20
 * @example calciumCostMg(3450, { atLeast50: false, cdrrMg: 2300 }) // 12
 */
export function calciumCostMg(
  sodiumMg: number,
  { atLeast50, cdrrMg }: { atLeast50: boolean; cdrrMg: number },
): number {
  const { perSodiumMg, calciumMg, calciumMgYounger } = sodiumRules.calciumCost
  if (sodiumMg <= cdrrMg) return 0
  return ((sodiumMg - cdrrMg) / perSodiumMg) * (atLeast50 ? calciumMg : calciumMgYounger)
}

/** Whether the figures for older people hold; an age that is not recorded goes by the assumed group. */
function isAtLeast50({ ageYears, ageGroup }: Person): boolean {
  if (ageYears !== null) return ageYears >= sodiumRules.calciumCost.fromAge
  return ageGroup === '51-70' || ageGroup === '>70'
}

export interface SodiumInput {
  readonly person: Person
  /** Whose limit. */
  readonly set: TargetSetName
  /** The counted days. */
  readonly days: readonly IntakeDay[]
  /** Sodium of each of them, food and supplements, mg; null where nothing is known. */
  readonly dayMg: readonly (number | null)[]
  /** Whether the mean is above the limit; null: it is a lower bound under it, so that cannot be told. */
  readonly aboveLimit: boolean | null
  /** Their mean, mg a day. */
  readonly meanMg: number | null
  readonly eaten: readonly EatenFood[]
}

/**
 * Sodium over the counted days: against the limit, by class and by food. No gap, and never a goal.
 *
 * Unit    mg a day; shares 0 to 1 of the sodium that food brings
 * Source  domain.md 5.13
 */
export function assessSodium({
  person,
  set,
  days,
  dayMg,
  aboveLimit,
  meanMg,
  eaten,
}: SodiumInput): SodiumAssessment {
  const limit = sodiumLimit(person, set)
  const cdrrMg = sodiumCdrrMg(person)
  return {
    meanMg,
    aiMg: sodiumAiMg(person),
    limit,
    daysAbove: dayMg.filter((mg) => mg !== null && mg > limit.value).length,
    category: meanMg === null || aboveLimit === null ? null : sodiumCategory(meanMg, limit.value),
    classes: sodiumByClass(days),
    topFoods: topFoods(eaten, 'sodium').map(({ id, description, amount, share }) => {
      return { id, description, meanMg: amount / days.length, share }
    }),
    cdrrMg,
    calciumCostMg: meanMg === null ? null : calciumCostMg(meanMg, { atLeast50: isAtLeast50(person), cdrrMg }),
  }
}

/** The classes that bring any, most first; equals in the order of SODIUM_CLASSES. */
function sodiumByClass(days: readonly IntakeDay[]): SodiumAssessment['classes'] {
  const sums = SODIUM_CLASSES.map((name) => ({ name, mg: 0 }))
  const byName = new Map(sums.map((sum) => [sum.name, sum]))
  let all = 0
  for (const { items } of days) {
    for (const { food, grams, sodiumClass } of items) {
      const mg = ((food.per100g[SODIUM] ?? Number.NaN) * grams) / 100
      const sum = byName.get(sodiumClass)
      if (!(mg > 0) || sum === undefined) continue
      sum.mg += mg
      all += mg
    }
  }
  return sums
    .filter(({ mg }) => mg > 0)
    .sort((a, b) => b.mg - a.mg)
    .map(({ name, mg }) => ({ class: name, meanMg: mg / days.length, share: mg / all }))
}
