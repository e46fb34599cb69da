import { gapRules } from '../generated/medicines.ts'
import { isNamedIn, type Written } from './names-in-text.ts'

/** Classes of data/reference/medicines.yaml that bring potassium themselves; the others only keep it in the body. */
const SUPPLEMENT = 'potassium-supplement'
const PRODUCTS: readonly string[] = [SUPPLEMENT, 'potassium-salt-substitute']

/** Names of the element. In a medicine they may be the salt of another drug ("diclofenac potassium"). */
const ELEMENT: ReadonlySet<string> = new Set(['potassium', 'kalium', 'potasio', 'potassio', 'kcl'])

/**
 * Whether what a person takes is a supplement of potassium or a salt substitute, so that it brings potassium.
 *
 * Rule    a name of either class, and of no other class that lets potassium build up ("losartan potassium" is losartan).
 *         Among medicines the element has to be the first word, since it may be the salt of another drug.
 * Source  data/reference/medicines.yaml; domain.md 5.12
 *
 * @example isPotassiumProduct(writtenOf('Lo-Salt'), [], true) // true
 * @example isPotassiumProduct(writtenOf('diclofenac potassium 50 mg'), [], false) // false
 */
export function isPotassiumProduct(
  written: Written,
  maybeSlips: readonly string[],
  isSupplement: boolean,
): boolean {
  const classes = (slips: number) =>
    gapRules.medicines.filter(
      (listed) => listed.rule === 'potassium' && isNamedIn(written, listed, slips, maybeSlips),
    )
  // "Slow-K 2 tablets" has its exact name; "k2tablets" is also two slips from "BP tablets".
  const exact = classes(0)
  const ofClasses = exact.length > 0 ? exact : classes(2)
  if (ofClasses.length === 0 || !ofClasses.every(({ of }) => PRODUCTS.includes(of))) return false
  if (isSupplement || ofClasses.some(({ of }) => of !== SUPPLEMENT)) return true
  const at = written.words.findIndex((word) => ELEMENT.has(word))
  return at <= 0
}
