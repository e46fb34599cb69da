import type { IntakeDay, IntakeItem } from '../nutrition/intake-day.ts'
import { type Change, portionOf } from './change.ts'

/**
 * The days as they would be with the changes; days that do not count stay as they are. With changes of several days each
 * day of the log is the mean of what it would be with each of them: there are no more days to be sure of than were logged.
 */
export function applied(days: readonly IntakeDay[], planned: readonly (readonly Change[])[]): IntakeDay[] {
  if (planned.length === 0) return [...days]
  const part = (item: IntakeItem, of: number) => ({ ...item, grams: (item.grams * of) / planned.length })
  const added = planned.flat().filter(({ instead }) => instead === null)
  return days.map((day) => {
    if (day.incomplete !== null) return day
    const items = day.items.flatMap((item): IntakeItem[] => {
      const swaps = planned.flat().filter(({ instead }) => instead?.food.id === item.food.id)
      const kept = planned.length - swaps.length
      return [...(kept > 0 ? [part(item, kept)] : []), ...swaps.map((swap) => part(portionOf(swap), 1))]
    })
    return { ...day, items: [...items, ...added.map((change) => part(portionOf(change), 1))] }
  })
}
