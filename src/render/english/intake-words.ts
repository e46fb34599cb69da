import type { Person } from '../../nutrition/person.ts'
import type { NutrientRow, Period, ProfileOrigin } from '../../report/intake-view.ts'
import { amountOf } from './amount.ts'
import { INCOMPLETE_REASON, NUTRIENT_NAME } from './names.ts'
import { unusedProfile } from './unused-profile.ts'

/** For whom the targets are, and what of it was assumed. */
export function forWhom(person: Person, profile: ProfileOrigin): string {
  const noun = person.sex === 'F' ? 'woman' : 'man'
  const age = person.ageYears === null ? person.ageGroup.replace('>70', 'over 70') : `${person.ageYears}`
  const whom = `a ${noun} ${person.ageYears === null && person.ageGroup === '>70' ? age : `of ${age}`}`
  if (profile.from === 'assumed')
    return `No profile found. Assumed: ${whom}, on anastrozole.${unusedProfile(profile, 'log')}`
  const from = profile.file === null ? 'profile in the log' : profile.file
  const drug = person.isInhibitorFromMedicines ? person.aromataseInhibitor : null
  const facts = [
    from,
    ...(drug === null ? [] : [`on ${drug}, from medicines`]),
    ...(person.assumed.length === 0 ? [] : [`assumed: ${person.assumed.join(' and ')}`]),
  ]
  return `For ${whom} (${facts.join('; ')}).${unusedProfile(profile, 'log')}`
}

/** Which days the means are over. */
export function whichDays(period: Period): string {
  const { from, to, loggedDays, countedDays } = period
  if (from === null || to === null) return 'No logged days.'
  const span = from === to ? from : `${from} to ${to}`
  if (countedDays === 0 && loggedDays === 1) return `No mean: the one day logged, ${span}, does not count.`
  if (countedDays === 0) return `No mean: of ${days(loggedDays)} logged, ${span}, none counts.`
  if (countedDays === loggedDays) return `Mean of ${days(countedDays)}, ${span}.`
  return `Mean of ${countedDays} of ${days(loggedDays)}, ${span}; ${loggedDays - countedDays} left out.`
}

/** US measures go without saying: the table's own portions are in them. */
export const MEASURES_SAID = {
  us: '',
  metric: ' Cups of 250 ml, tablespoons of 15 ml, imperial pints.',
} as const

export function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** The days left out of the means, each with its reason. */
export function leftOut(period: Period, most: number): string | null {
  const { incompleteDays } = period
  if (incompleteDays.length === 0) return null
  const shown = incompleteDays
    .slice(0, most)
    .map(({ date, reason }) => `${date} (${INCOMPLETE_REASON[reason]})`)
  const more = incompleteDays.length - shown.length
  return `Left out of the means: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

/** What stands in the last column of the table: how far under the target, or that it is met. */
export function standing(row: NutrientRow): string {
  switch (row.state) {
    case 'over':
      return 'above upper limit'
    case 'below':
    case 'maybe-below':
      return `${row.isByUsFortification ? 'about ' : row.gapIsUpperBound ? 'at most ' : ''}${amountOf(row.nutrient, row.gap)}`
    case 'withheld':
      return 'no target shown'
    case 'above-range':
      return 'above range'
    case 'met':
      return 'met'
    case 'unknown':
      return 'not known'
  }
}

/** The line under the table that says of which nutrients only a part of the food has a value. */
export function partlyKnown(
  rows: readonly { readonly name: string; readonly known: string }[],
): string | null {
  if (rows.length === 0) return null
  const list = rows.map(({ name, known }) => `${name} ${known}`).join(', ')
  return `Share of the food with a value: ${list}. The rest is unknown, not zero.`
}

export function namesOf(rows: readonly NutrientRow[]): string {
  return rows.map(({ nutrient }) => NUTRIENT_NAME[nutrient]).join(', ')
}
