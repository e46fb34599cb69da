import type { GramsFrom, Understood } from '../../food/understood.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import { percent } from './amount.ts'

const FROM: Readonly<Record<GramsFrom, string>> = {
  weight: 'as weighed',
  portion: "by the food's own portion",
  volume: 'by volume and density',
  count: 'by count',
  default: 'usual amount, a guess',
}

/** `Yogurt, low fat milk, plain (fndds:11411200), 245 g by the food's own portion, 93 % sure`. */
export function understoodAs(entry: Understood | null): string {
  if (entry === null) return 'not understood'
  const { food, grams, gramsFrom } = entry
  const weight = roundHalfAwayFromZero(grams, grams < 10 ? 1 : 0)
  return `${food.description} (${food.id}), ${weight} g ${FROM[gramsFrom]}, ${percent(food.confidence)} sure`
}
