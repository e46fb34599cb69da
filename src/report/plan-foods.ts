import type { PlainDate } from '../calendar/plain-date.ts'
import type { FoodTable } from '../food/table.ts'
import { planFoods } from '../generated/plan-foods.ts'
import type { IntakeDay } from '../nutrition/intake-day.ts'
import type { EatenEntry, Suggestible } from '../plan/change.ts'
import type { ItemDetail } from './intake-days.ts'

/** The foods that a plan may suggest, with their values. */
export function suggestible(table: FoodTable): Suggestible[] {
  return planFoods.foods.map((plan) => {
    const row = table.rowOf(plan.id)
    // The build has held the list against the table.
    if (row === null) throw new Error(`the food table has no ${plan.id}`)
    return { plan, food: table.facts(row), sodiumClass: table.sodiumClass(row) }
  })
}

/** What stands before a further food of an entry, and what ends the first. */
const JOINER = /^(?:(?:and|with|w\/|on(?: top of)?|plus)\s|[&+,])\s*(?:(?:some|an?|my)\s+)?/i
const END_OF_FIRST = /\s+(?:and|with|w\/|on|plus|&|\+)\s|,\s/i

/** What of an entry of several foods each of them is called: "bacon" of "eggs and bacon", and "eggs" of it. */
function partsOf(details: readonly ItemDetail[]): { text: string; whole: string | null }[] {
  let [whole, left]: [string, number] = ['', 0]
  return details.map(({ text, understood }) => {
    const besides = understood?.entry.besides ?? []
    if (besides.length === 0 && left === 0) return { text, whole: null }
    if (besides.length === 0) {
      left -= 1
      return { text: text.replace(JOINER, ''), whole }
    }
    whole = text
    left = besides.length
    return { text: text.split(END_OF_FIRST)[0] ?? text, whole }
  })
}

/** What stands in the counted days and may be swapped: table foods as eaten of certain categories, each food once. */
export function swappable(
  table: FoodTable,
  days: readonly IntakeDay[],
  items: ReadonlyMap<PlainDate, readonly ItemDetail[]>,
): EatenEntry[] {
  const found = new Map<string, EatenEntry>()
  for (const { date, incomplete } of days) {
    if (incomplete !== null) continue
    const today = new Map<string, number>()
    const details = items.get(date) ?? []
    const parts = partsOf(details)
    for (const [place, { understood, text }] of details.entries()) {
      if (understood === null) continue
      const { food, entry } = understood
      const by = placeTakers(table, food.id)
      if (by.length === 0) continue
      const before = found.get(food.id) ?? {
        food,
        ...(parts[place] ?? { text, whole: null }),
        times: 0,
        days: 0,
        grams: 0,
        mostADay: 0,
        by,
      }
      const times = (today.get(food.id) ?? 0) + 1
      today.set(food.id, times)
      found.set(food.id, {
        ...before,
        times: before.times + 1,
        days: before.days + (times === 1 ? 1 : 0),
        grams: before.grams + entry.grams,
        mostADay: Math.max(before.mostADay, times),
      })
    }
  }
  return [...found.values()]
}

/** Kinds of plan foods that may take the place of a food; only the categories of foods as eaten say what it is. */
function placeTakers(table: FoodTable, id: string): readonly string[] {
  const row = table.rowOf(id)
  if (row === null || table.source(row) !== 'fndds') return []
  const category = table.category(row)
  return [...new Set(planFoods.swaps.filter(({ eaten }) => eaten.includes(category)).flatMap(({ by }) => by))]
}
