import { sodiumCategory } from '../nutrition/sodium.ts'
import type { IntakeView } from './intake-view.ts'

/** `unclear`: a lower bound that has not reached the limit. */
export type SodiumDay = ReturnType<typeof sodiumCategory> | 'unclear'

/** How many counted days are in each category of sodium (domain.md 5.13); those without a day are left out. */
export function sodiumDays({ days, assessment }: IntakeView): readonly (readonly [SodiumDay, number])[] {
  const counts = new Map<SodiumDay, number>()
  const limitMg = assessment.sodium.limit.value
  for (const { incomplete, nutrients } of days) {
    if (incomplete !== null) continue
    const { amount, known } = nutrients.sodium
    const isBound = amount === null || (known !== 1 && amount <= limitMg)
    const category = isBound ? 'unclear' : sodiumCategory(amount, limitMg)
    counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  const order: readonly SodiumDay[] = ['low', 'within', 'above', 'high', 'unclear']
  return order.flatMap((category) => {
    const n = counts.get(category)
    return n === undefined ? [] : [[category, n] as const]
  })
}
