import { gapRules } from '../generated/medicines.ts'

const CLASS = 'potassium-salt-substitute'
const GENERIC = /\bsalt[\s-]+(?:substitute|replacement|alternative)s?\b/gi

/**
 * Whether a food, without its amount, is a salt substitute: potassium chloride, for which the food table has no figure.
 * Brand names count only alone, since "no salt" and "lite salt" are also said of other foods.
 *
 * Source  data/reference/medicines.yaml, class potassium-salt-substitute; domain.md 5.12
 *
 * @example isSaltSubstitute('NoSalt') // true
 * @example isSaltSubstitute('crackers, no salt') // false
 */
export function isSaltSubstitute(food: string): boolean {
  const lower = food.toLowerCase()
  if (lower.includes('salt') && saysWith(lower, GENERIC)) return true
  return brandNames().has(lower.replaceAll(/[^a-z]+/g, ''))
}

/**
 * Names that mean nothing else within an entry; "lo salt" and "no salt" with a space may be said of any food, and so may
 * "lo-salt" before one ("lo-salt crackers").
 */
const WITHIN =
  /\b(?:losalt|lo-salt(?!\s+(?!(?:on|in|and|with|to|for|over|or|at|from|added|sprinkled|instead|tsp|tbsp|g)\b)[a-z])|nu-?salt|salt[\s-]+(?:substitute|replacement|alternative)s?|potassium[\s-]+chloride)\b/gi

/** What stands before a name that is not in the food. */
const NOT =
  /\b(?:without|w\/o|no|not|never|free (?:of|from)|instead of|rather than)(?:\s+(?:any|the|added|my|a))*\s+$/i

/** Whether a text has one of these names, and does not say that it is not in it. */
function saysWith(text: string, names: RegExp): boolean {
  return [...text.matchAll(names)].some(({ index }) => !NOT.test(text.slice(0, index)))
}

/**
 * Whether an entry names a salt substitute among other words: its potassium is in no sum, whatever else was understood.
 *
 * @example namesSaltSubstitute('200 g potatoes with LoSalt') // true
 * @example namesSaltSubstitute('carrots without LoSalt') // false
 */
export function namesSaltSubstitute(entry: string): boolean {
  const lower = entry.toLowerCase()
  return (lower.includes('salt') || lower.includes('potassium')) && saysWith(entry, WITHIN)
}

let brands: ReadonlySet<string> | null = null

function brandNames(): ReadonlySet<string> {
  brands ??= new Set(gapRules.medicines.find((listed) => listed.of === CLASS)?.names)
  return brands
}
