import type { Entry } from './entry.ts'
import type { Understanding } from './understood.ts'

/** A number that begins an amount: in figures, or as a word. "And a half" belongs to what stands before. */
const AMOUNT = String.raw`(?:\d|[½⅓⅔¼¾]|(?:an?|half|one|two|three|four|five|six|some|another)\s(?!half|third|quarter))`

/** Said before the food, and no part of its name. */
const I_HAD =
  /^\s*(?:(?:yes|well|for (?:breakfast|lunch|dinner|tea|supper))[\s,]+)*(?:i|we)(?:'ve| have)? (?:just |only |also )?(?:had|ate|eaten|drank) (?=\S)/i

/**
 * The foods of a line that names several, each with an amount in front of it behind a comma or "and"; the line alone
 * where it is one food, or is understood as it stands. "I had" is no part of it.
 *
 * @example eachFood('ham sandwich and an apple', understand) // ['ham sandwich', 'an apple']
 */
export function eachFood(line: string, understand: (entry: Entry) => Understanding): readonly string[] {
  const text = line.replace(I_HAD, '')
  const whole = understand({ food: text, amount: null, id: null })
  if (whole.ok || whole.problem.code !== 'several-foods') return [text]
  const second = new RegExp(
    String.raw`[,;]\s*(?:and\s+)?(?=${AMOUNT})|\s+(?:and|plus|&)\s+(?=${AMOUNT})`,
    'i',
  )
  return text.split(second).filter((part) => part.trim() !== '')
}
