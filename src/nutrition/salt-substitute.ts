import { gapRules } from '../generated/medicines.ts'

const CLASS = 'potassium-salt-substitute'
const GENERIC = /\bsalt[\s-]+(?:substitute|replacement|alternative)s?\b/i

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
  if (lower.includes('salt') && GENERIC.test(lower)) return true
  return brandNames().has(lower.replaceAll(/[^a-z]+/g, ''))
}

/** Names that mean nothing else within an entry; "lo salt" and "no salt" with a space may be said of any food. */
const WITHIN =
  /\b(?:lo-?salt|nu-?salt|salt[\s-]+(?:substitute|replacement|alternative)s?|potassium[\s-]+chloride)\b/i

/**
 * Whether an entry names a salt substitute among other words: its potassium is in no sum, whatever else was understood.
 *
 * @example namesSaltSubstitute('200 g potatoes with LoSalt') // true
 * @example namesSaltSubstitute('crackers, lo salt') // false
 */
export function namesSaltSubstitute(entry: string): boolean {
  const lower = entry.toLowerCase()
  return (lower.includes('salt') || lower.includes('potassium')) && WITHIN.test(entry)
}

let brands: ReadonlySet<string> | null = null

function brandNames(): ReadonlySet<string> {
  brands ??= new Set(gapRules.medicines.find((listed) => listed.of === CLASS)?.names)
  return brands
}
