import { exerciseFigures } from '../generated/activities.ts'
import type { Activity } from './activity.ts'

/** "No jumping today" says that it was not done. */
const NOT = /\b(?:no|not|without|avoid|avoided|avoiding|skipped|instead of)(?: any)? $/

/**
 * What an entry that was not understood names of the movements of a caution: ids of activities, and `names` without a
 * figure. An amount that is not clear makes no movement harmless.
 *
 * @example movementsIn('30 sit ups or so', ({ bendsSpine }) => bendsSpine, []) // ['sit_ups']
 */
export function movementsIn(
  written: string,
  is: (activity: Activity) => boolean,
  names: readonly string[],
): string[] {
  const text = ` ${written
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()} `
  const isNamed = (name: string) => {
    const at = text.indexOf(` ${name} `)
    return at >= 0 && !NOT.test(text.slice(0, at + 1))
  }
  const classed = exerciseFigures.activities.filter((one) => is(one) && one.names.some(isNamed))
  return [...classed.map(({ id }) => id), ...names.filter(isNamed)]
}
