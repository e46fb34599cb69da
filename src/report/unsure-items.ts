import { isUnsure } from '../food/doubts.ts'
import type { IntakeDay } from '../nutrition/intake-day.ts'
import type { ItemDetail } from './intake-days.ts'

/** Entries of the counted days that may be another food, or of which a part was not understood. */
export interface UnsureItems {
  /** Each wording once, in the order of the log. */
  readonly texts: readonly string[]
  /** Foods whose amount nobody wrote, so that a usual one was taken. */
  readonly guessed: number
  /** All foods of the counted days. */
  readonly foods: number
}

/** Which foods of the counted days are unsure; days that are left out have no part in the means. */
export function unsureItems(
  days: readonly (Pick<IntakeDay, 'incomplete'> & { readonly items: readonly ItemDetail[] })[],
): UnsureItems {
  const items = days.filter(({ incomplete }) => incomplete === null).flatMap((day) => day.items)
  const unsure = items.filter(({ understood }) => understood !== null && isUnsure(understood.entry))
  const guessed = items.filter(({ understood }) => understood?.entry.gramsFrom === 'default').length
  return { texts: [...new Set(unsure.map(({ text }) => text))], guessed, foods: items.length }
}
