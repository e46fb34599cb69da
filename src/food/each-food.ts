import { withoutIHad } from '../input/adding/i-had.ts'
import type { Entry } from './entry.ts'
import type { Understanding, Understood } from './understood.ts'

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
  if (whole.ok) return whole.value.food.confidence < ONE_DISH ? listed(text, whole.value, entryOf) : [text]
  const parts = text.split(new RegExp(SECOND, 'i')).filter((part) => part.trim() !== '')
  const eachPart = () => (parts.length > 1 ? parts.flatMap((part) => eachOf(part, understand)) : parts)
  if (whole.problem.code === 'several-foods') return eachPart()
  if (whole.problem.code !== 'unknown-food') return [text]
  if (parts.every((part) => entryOf(part).ok)) return eachPart()
  const pieces = piecesOf(text)
  return pieces.every((piece) => isKnown(entryOf(piece))) ? pieces : [text]
}

/** Confidence (0 to 1) from which on a line that names several foods may well be one dish. */
const ONE_DISH = 0.85
/** Confidence from which on a piece is known; a dish with a word that the table has not ("cheese and pickle sandwich") is still known. */
const KNOWN = 0.3
/** What is made of all that stands with it: "2 ham and cheese and tomato sandwiches". */
const DISH =
  /\b(?:sandwich|bap|butty|sarnie|toastie|wrap|roll|bagel|baguette|panini|burger|burrito|taco|salad|soup|stew|casserole|curry|pie|pizza|omelet|quiche|lasagn|pasta|bake|smoothie|shake|cake|platter|breakfast|dinner|mix|dish|sauce)/i

/**
 * "2 eggs and bacon and toast and butter": three foods or more, each of them known, are no two burritos; the line alone
 * where it may be one dish.
 */
function listed(
  text: string,
  whole: Understood,
  entryOf: (food: string) => Understanding,
): readonly string[] {
  const pieces = piecesOf(text)
  // Two will do where the line as one food leaves words unanswered: "cheese sandwich, crisps".
  if (pieces.length < 2 || (pieces.length === 2 && whole.leftOut.length === 0)) return [text]
  return pieces.every((piece) => isKnown(entryOf(piece))) ? pieces : [text]
}

/** What commas part, and "and" where no dish is made of both. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(/\s*[,;]\s*(?:and\s+)?/i)
    .flatMap((piece) => (DISH.test(piece) ? [piece] : piece.split(/\s+(?:and|plus)\s+|\s*&\s*/i)))
    .filter((piece) => piece !== '')
}

function isKnown(made: Understanding): boolean {
  return made.ok ? made.value.food.confidence >= KNOWN : made.problem.code === 'how-much'
}
