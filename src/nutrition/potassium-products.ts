import { gapRules } from '../generated/medicines.ts'
import { isNamedIn, type Written } from './names-in-text.ts'

/** Classes of data/reference/medicines.yaml that bring potassium themselves; the others only keep it in the body. */
const SUPPLEMENT = 'potassium-supplement'
const PRODUCTS: readonly string[] = [SUPPLEMENT, 'potassium-salt-substitute']

/** Names of the element. In a medicine they may be the salt of another drug ("diclofenac potassium"). */
const ELEMENT: ReadonlySet<string> = new Set(['potassium', 'kalium', 'potasio', 'potassio', 'kcl'])

/** Salts of the element that are taken for something else, and bring next to none of it: micrograms, or a drug's other half. */
const BRING_NONE: ReadonlySet<string> = new Set([
  'iodide', 'iodate', 'sorbate', 'benzoate', 'nitrate', 'permanganate', 'metabisulfite', 'metabisulphite', 'clavulanate', 'clavulanic',
]) // biome-ignore format: a list

/** Salts of the element as supplements have them, also behind the name of a maker. */
const SALTS: ReadonlySet<string> = new Set(['chloride', 'citrate', 'gluconate', 'bicarbonate', 'aspartate'])

/** What may stand before the element in a line that is about it: amounts, other minerals, kinds. */
const BEFORE: ReadonlySet<string> = new Set([
  'tsp', 'tbsp', 'g', 'mg', 'tablet', 'tablets', 'effervescent', 'liquid', 'oral', 'chelated', 'and', 'with', 'of', 'plus', 'my', 'the',
  'calcium', 'magnesium', 'sodium', 'zinc', 'iron', 'vitamin', 'vitamins', 'multivitamin', 'multivitamins', 'electrolyte', 'electrolytes',
]) // biome-ignore format: a list

/**
 * Whether what a person takes is a supplement of potassium or a salt substitute, so that it brings potassium.
 *
 * Rule    a name of either class, and of no other class that lets potassium build up ("losartan potassium" is losartan).
 *         The element has to be the first word beside amounts and other minerals, or to have a salt of supplements, since
 *         it may be the salt of another drug; and its salt none that brings next to none.
 * Source  data/reference/medicines.yaml; domain.md 5.12
 *
 * @example isPotassiumProduct(writtenOf('Lo-Salt'), []) // true
 * @example isPotassiumProduct(writtenOf('diclofenac potassium 50 mg'), []) // false
 */
export function isPotassiumProduct(written: Written, maybeSlips: readonly string[]): boolean {
  const classes = (slips: number) =>
    gapRules.medicines.filter(
      (listed) => listed.rule === 'potassium' && isNamedIn(written, listed, slips, maybeSlips),
    )
  // "Slow-K 2 tablets" has its exact name; "k2tablets" is also two slips from "BP tablets".
  const exact = classes(0)
  const ofClasses = exact.length > 0 ? exact : classes(2)
  if (ofClasses.length === 0 || !ofClasses.every(({ of }) => PRODUCTS.includes(of))) return false
  if (ofClasses.some(({ of }) => of !== SUPPLEMENT)) return true
  const { words } = written
  const places = words.flatMap((word, at) => (ELEMENT.has(word) ? [at] : []))
  return places.length === 0 || places.some((at) => isAboutElement(words, at))
}

function isAboutElement(words: readonly string[], at: number): boolean {
  const salt = words[at + 1] ?? ''
  if (BRING_NONE.has(salt)) return false
  return SALTS.has(salt) || words.slice(0, at).every((word) => BEFORE.has(word) || /^\d/.test(word))
}
