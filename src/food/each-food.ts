import type { Entry } from './entry.ts'
import type { Understanding } from './understood.ts'

/** A number that begins an amount: in figures, or as a word. "And a half" belongs to what stands before. */
const AMOUNT = String.raw`(?:\d|[½⅓⅔¼¾]|(?:an?|half|one|two|three|four|five|six|some|another)\s(?!half|third|quarter))`

/** Said before the food, and no part of its name. */
const I_HAD =
  /^\s*(?:(?:yes|well|for (?:breakfast|lunch|dinner|tea|supper))[\s,]+)*(?:i|we)(?:'ve| have)? (?:just |only |also )?(?:had|ate|eaten|drank) (?=\S)/i

/** Where a second food begins: behind a mark or a joining word, with an amount in front. */
const SECOND = String.raw`(?:\s*[,;&+]\s*(?:and\s+)?|\s+(?:and(?:\s+then|\s+also)?|plus|then|followed by|with|on)\s+)(?=${AMOUNT})`

/**
 * The foods of a line that names several, each with an amount in front of it; the line alone where it is one food, or is
 * understood as it stands. "I had" is no part of it.
 *
 * @example eachFood('ham sandwich and an apple', understand) // ['ham sandwich', 'an apple']
 */
export function eachFood(line: string, understand: (entry: Entry) => Understanding): readonly string[] {
  const text = line.replace(I_HAD, '')
  const entryOf = (food: string) => understand({ food, amount: null, id: null })
  const whole = entryOf(text)
  if (whole.ok) return [text]
  const parts = text.split(new RegExp(SECOND, 'i')).filter((part) => part.trim() !== '')
  if (whole.problem.code === 'several-foods') return parts
  return whole.problem.code === 'unknown-food' && parts.every((part) => entryOf(part).ok) ? parts : [text]
}
