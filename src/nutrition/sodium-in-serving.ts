import { foodLimits } from '../generated/food-limits.ts'

/**
 * Whether one serving, as eaten, is high or low in sodium.
 *
 * Unit    mg in the serving
 * Rule    from 460 mg (20 % of the Daily Value) high, up to 115 mg (5 %) low, between neither
 * Source  FDA; domain.md 5.13
 *
 * @example sodiumInServing(460) // 'high'
 * @example sodiumInServing(459) // null
 * @example sodiumInServing(115) // 'low'
 */
export function sodiumInServing(sodiumMg: number): 'high' | 'low' | null {
  const { highFrom, lowUpTo } = foodLimits.sodiumPerServing
  if (sodiumMg >= highFrom) return 'high'
  return sodiumMg <= lowUpTo ? 'low' : null
}
