import { join } from 'node:path'
import { type FoodTable, openFoodTable } from '../../src/food/table.ts'
import { understandEntry } from '../../src/food/understand-entry.ts'
import type { Understood } from '../../src/food/understood.ts'

let opened: FoodTable | null = null

/** The compiled table, opened once. */
export function table(): FoodTable {
  opened ??= openFoodTable(join(import.meta.dirname, '../../dist/foods.bin'))
  return opened
}

/** What an entry was understood as; fails the test where it was not. */
export function understood(food: string, amount: string | null = null, id: string | null = null): Understood {
  const answer = understandEntry(table(), { food, amount, id })
  if (!answer.ok) throw new Error(`"${food}" was not understood: ${JSON.stringify(answer.problem)}`)
  return answer.value
}

/** The code of the problem of an entry that cannot be understood, and the words it points at. */
export function problemOf(
  food: string,
  amount: string | null = null,
): { code: string; at: string; args: unknown } {
  const answer = understandEntry(table(), { food, amount, id: null })
  if (answer.ok) throw new Error(`"${food}" was understood as ${answer.value.food.description}`)
  return { code: answer.problem.code, at: food.slice(answer.start, answer.end), args: answer.problem.args }
}
