import { withoutIHad } from '../input/adding/i-had.ts'
import type { Entry } from './entry.ts'
import type { Understanding } from './understood.ts'

/** A number that begins an amount: in figures, or as a word. "And a half" belongs to what stands before. */
const AMOUNT = String.raw`(?:\d|[½⅓⅔¼¾]|(?:an?|half|one|two|three|four|five|six|some|another)\s(?!half|third|quarter))`

/** A full stop between two foods: behind a word that is no shortening ("1 tbsp. oil", "Dr. Pepper"). */
const STOP =
  /(?<=(?<!\p{L})(?!(?:tbsp?s?|tsps?|pkg|pkt|approx|pcs|lbs|lge|lrg|med|sml|mrs|bros|vit|incl|hrs?|mins?|tabs?|caps?|mcg|veg|est|avg|appr|gal|doz|env|choc|frz|ckd|chpd|max)\.)\p{L}{3,}|\)|%)\.(?:\s+|$)/iu

/** "For breakfast I had", where the meal is known. */
const FOR_MEAL = /^\s*(?:(?:yes|well)[\s,]+)?for (?:breakfast|lunch|dinner|tea|supper)[\s,]+(?=(?:i|we)\b)/i

/** Where a second food begins: behind a mark or a joining word, with an amount in front. */
const SECOND = String.raw`(?:\s*[,;&+]\s*(?:and\s+)?|\s+(?:and(?:\s+then|\s+also)?|plus|then|followed by|with|on)\s+)(?=${AMOUNT})`

/**
 * The foods of a line that names several, each with an amount in front of it; the line alone where it is one food, or is
 * understood as it stands. "I had" is no part of it.
 *
 * @example eachFood('ham sandwich and an apple', understand) // ['ham sandwich', 'an apple']
 */
export function eachFood(line: string, understand: (entry: Entry) => Understanding): readonly string[] {
  const sentences = line.split(STOP).filter((one) => one.trim() !== '')
  return sentences.length > 1 ? sentences.flatMap((one) => eachOf(one, understand)) : eachOf(line, understand)
}

function eachOf(line: string, understand: (entry: Entry) => Understanding): readonly string[] {
  const text = withoutIHad(line.replace(FOR_MEAL, ''))
  const entryOf = (food: string) => understand({ food, amount: null, id: null })
  const whole = entryOf(text)
  if (whole.ok) return [text]
  const parts = text.split(new RegExp(SECOND, 'i')).filter((part) => part.trim() !== '')
  if (whole.problem.code === 'several-foods') return parts
  return whole.problem.code === 'unknown-food' && parts.every((part) => entryOf(part).ok) ? parts : [text]
}
