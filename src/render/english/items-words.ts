import type { GramsFrom, Understood } from '../../food/understood.ts'
import { COLUMN_OF } from '../../nutrition/nutrients.ts'
import { sodiumInServing } from '../../nutrition/sodium-in-serving.ts'
import { knownShare } from '../../nutrition/totals.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { ItemDetail } from '../../report/intake-days.ts'
import { amountText, percent } from './amount.ts'

const FROM: Readonly<Record<GramsFrom, string>> = {
  weight: 'as weighed',
  portion: "by the food's own portion",
  volume: 'by volume and density',
  count: 'by count',
  default: 'usual amount, a guess',
  like_food: 'by a portion of a like food',
  convention: 'by a usual size',
  recipe: 'by its share of what the ingredients weigh',
}

/** `Yogurt, low fat milk, plain (fndds:11411200), 245 g by the food's own portion, 93 % sure`. */
export function understoodAs(entry: Understood | null): string {
  if (entry === null) return 'not understood'
  const { food, grams, gramsFrom, own } = entry
  const weight = roundHalfAwayFromZero(grams, grams < 10 ? 1 : 0)
  const sure = `${percent(food.confidence)} sure`
  // "lentil soup (recipe:lentil soup)" would say it twice.
  const name = own === undefined ? `${food.description} (${food.id})` : food.id
  const assumed = own === undefined || own.assumed === null ? '' : ASSUMED[own.assumed]
  return `${name}, ${weight} g ${FROM[gramsFrom]}, ${sure}${gramsFrom === 'recipe' ? '' : assumed}`
}

const ASSUMED = {
  'dish-weight': '; no weight of the dish is given, so it weighs what its ingredients weigh',
  density: '; no density is given, so 1 ml is taken as 1 g',
} as const

/** `, high in sodium (690 mg)`; nothing between high and low, where it is not known, and for water, tea and coffee. */
export function sodiumOfServing({ entry, food }: NonNullable<ItemDetail['understood']>): string {
  const mg = ((food.per100g[COLUMN_OF.sodium] ?? Number.NaN) * entry.grams) / 100
  const level = Number.isNaN(mg) || food.isWaterTeaOrCoffee ? null : sodiumInServing(mg)
  // Where a part of a dish has no value there may be more.
  if (level === 'low' && knownShare(food, COLUMN_OF.sodium) < 1) return ''
  return level === null ? '' : `, ${level} in sodium (${amountText(mg, 'mg')})`
}
