import type { IntakeDay, MedicineFood } from '../intake-day.ts'

/** Descriptions of the foods that are or hold it, on any logged day: what is eaten does not depend on a complete log. */
export function foodsThatAre(what: MedicineFood, days: readonly IntakeDay[]): string[] {
  const found = new Set<string>()
  for (const { items } of days)
    for (const { food } of items) if (food.medicineFoods?.includes(what)) found.add(food.description)
  return [...found]
}
