import type { IntakeDay, IntakeItem } from '../nutrition/intake-day.ts'
import { type Change, portionOf } from './change.ts'

/** The days as they would be with the changes; days that do not count stay as they are. */
export function applied(days: readonly IntakeDay[], changes: readonly Change[]): IntakeDay[] {
  const insteadOf = new Map(
    changes.flatMap((change) => (change.instead === null ? [] : [[change.instead.food.id, change]])),
  )
  const added = changes.filter(({ instead }) => instead === null).map(portionOf)
  return days.map((day) => {
    if (day.incomplete !== null) return day
    const items = day.items.map((item): IntakeItem => {
      const change = insteadOf.get(item.food.id)
      return change === undefined ? item : portionOf(change)
    })
    return { ...day, items: [...items, ...added] }
  })
}
