import type { Entry } from '../food/entry.ts'
import type { Understanding } from '../food/understood.ts'

/** Where a second food begins: behind a mark or a joining word, with an amount in front. */
const SECOND =
  /(?:\s*[,;&+]\s*(?:and\s+)?|\s+(?:and(?:\s+then|\s+also)?|plus|then|followed by|with)\s+)(?=\d|[½⅓⅔¼¾]|(?:an?|half|one|two|three|four|five|six|some)\s)/i

/**
 * The entries that a line stands for: cut before each amount of its own, where it is no one food as it stands.
 *
 * @example foodsInLine('2 eggs and 2 slices of toast', understand) // ['2 eggs', '2 slices of toast']
 */
export function foodsInLine(text: string, understand: (entry: Entry) => Understanding): readonly string[] {
  const entryOf = (food: string) => understand({ food, amount: null, id: null })
  const whole = entryOf(text)
  if (whole.ok) return [text]
  const parts = text.split(SECOND).filter((part) => part.trim() !== '')
  if (whole.problem.code === 'several-foods') return parts
  return whole.problem.code === 'unknown-food' && parts.every((part) => entryOf(part).ok) ? parts : [text]
}
