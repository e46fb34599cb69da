import { distance } from 'fastest-levenshtein'

/** A pattern for the meals that are no foods. */
export const MEAL =
  '(?:(?:second|early|late|light|quick|mid[- ]?morning|mid[- ]?afternoon|morning|afternoon|evening|bedtime) )?(?:breakfast|brunch|lunch|dinner|supper|snacks?|elevenses)'
/** These are foods as well, so that a colon must say that they are meals. */
const WITH_COLON = `${MEAL}|(?:(?:afternoon|high|cream) )?tea|dessert|pudding|(?:mid[- ]?)?(?:morning|afternoon|evening)|other`
const LIST = 'supplements?|vitamins|exercises?|symptoms?|notes?'

/** A meal or a list in front of what it holds: "lunch:", "lunch was", "lunch - ", "lunch 2 eggs". */
export const NAMED = `(?:${WITH_COLON}|${LIST})(?= ?(?::|\\bwas\\b))|${MEAL}(?= (?:[-–—] |\\d|an? ))`

/** As the examples have it: snacks are a list. */
export function nameOf(meal: string): string {
  const name = meal
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:early|late|light|quick) /, '')
  if (name === 'snack') return 'snacks'
  if (/^(?:supplement|vitamins)/.test(name)) return 'supplements'
  if (/^(?:symptom|note)s?$/.test(name)) return `${name.replace(/s$/, '')}s`
  return /^exercises?$/.test(name) ? 'exercise' : name
}

const USUAL = ['breakfast', 'brunch', 'lunch', 'dinner', 'supper', 'snack']
/** Names that people give to a meal between two others. */
const OF_TWO = ['linner', 'brinner', 'dunch', 'lupper']

/** Whether a name looks like a slip of the keys in that of a meal: "brekfast" would be a meal beside breakfast. */
export function isSlipOfMeal(name: string): boolean {
  const typed = name.trim().toLowerCase().replace(/s$/, '')
  const isOwn = !/^[a-z]{4,}$/.test(typed) || OF_TWO.includes(typed) || USUAL.includes(typed)
  return !isOwn && USUAL.some((meal) => distance(typed, meal) === 1)
}

/** Whether two names are of one meal: "Snack" and "snacks", "mid-morning snack" and "mid morning snacks". */
export function isSameMeal(one: string, other: string): boolean {
  return isSingularOf(nameOf(one), nameOf(other))
}

/** Whether two keys of a log differ by no more than capitals, hyphens and a plural s. */
export function isSingularOf(one: string, other: string): boolean {
  return singular(one) === singular(other)
}

const singular = (meal: string) => meal.trim().toLowerCase().replaceAll('-', ' ').replace(/s$/, '')
