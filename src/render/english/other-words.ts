import { foodLimits } from '../../generated/food-limits.ts'

export const OTHER_NUTRIENTS = 'Without a target, a day; in brackets the share of the food with a value:'

/** Beside the others, where what is in a supplement is not known: the amounts are lower bounds. */
export const SOME_NOT_COUNTED =
  'Each is "at least": a supplement that could not be counted may bring more of it.'

export function noValue(names: readonly string[]): string {
  return `No food with a value: ${names.join(', ')}.`
}

/** Literature values differ with soil and laboratory (domain.md 5.8, 6). */
export function besideBoron(): string {
  return `Boron to +/- 50 %: US adults have about ${foodLimits.boron.usMean} mg a day. There is no target; food is no concern.`
}

export function besideSilicon(): string {
  const { meanMen, meanWomen } = foodLimits.silicon
  return `Silicon to +/- 50 %: in studies men have about ${meanMen} mg a day, women about ${meanWomen}. There is no target.`
}
