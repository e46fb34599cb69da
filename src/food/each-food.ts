import type { Entry } from './entry.ts'
import type { Understanding } from './understood.ts'

/** A number that begins an amount: in figures, or as a word. "And a half" belongs to what stands before. */
const AMOUNT = String.raw`(?:\d|[½⅓⅔¼¾]|(?:an?|half|one|two|three|four|five|six|some|another)\s(?!half|third|quarter))`

/**
 * The foods of a line that names several, each with an amount in front of it behind a comma or "and"; the line alone
 * where it is one food, or is understood as it stands.
 *
 * @example eachFood('ham sandwich and an apple', understand) // ['ham sandwich', 'an apple']
 */
export function eachFood(text: string, understand: (entry: Entry) => Understanding): readonly string[] {
  const whole = understand({ food: text, amount: null, id: null })
  if (whole.ok || whole.problem.code !== 'several-foods') return [text]
  const second = new RegExp(String.raw`[,;]\s*(?:and\s+)?(?=${AMOUNT})|\s+and\s+(?=${AMOUNT})`, 'i')
  return text.split(second).filter((part) => part.trim() !== '')
}
