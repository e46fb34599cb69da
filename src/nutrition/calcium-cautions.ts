import { type MedicineRulesMet, medicinesOf } from './medicine-rules.ts'
import { isUnreadableName } from './names-in-text.ts'
import type { Person } from './person.ts'

/** What a person's conditions and medicines mean for supplements of calcium. */
export interface CalciumCautions {
  /** With these, as written, no amount left for a supplement is shown. */
  readonly askFirst: readonly string[]
  /** Which of the two lists the profile does not have: unknown is not "none". */
  readonly missing: readonly ('medicines' | 'conditions')[]
}

/** The medicines of which the rule is to ask before calcium and vitamin D. */
export const ASKED_WITH_CALCIUM: readonly string[] = ['thiazide', 'digoxin']

/**
 * With which conditions and medicines to ask before any calcium supplement.
 *
 * Rule    kidney stones, kidney disease, high calcium, sarcoidosis, hyperparathyroidism, thiazides, digoxin; a name that cannot be
 *         read may be any of them
 * Source  data/reference/medicine-rules.yaml; domain.md 5.4, 5.15
 */
export function calciumCautionsFor(person: Person, met: MedicineRulesMet): CalciumCautions {
  const conditions = met.conditions.flatMap(({ names }) => names)
  const medicines = met.medicines
    .filter(({ rule }) => ASKED_WITH_CALCIUM.includes(rule.of))
    .flatMap(({ names }) => names)
  const unreadable = [...medicinesOf(person), ...(person.conditions ?? [])].filter(isUnreadableName)
  const missing = (['medicines', 'conditions'] as const).filter((list) => person[list] === null)
  return { askFirst: [...new Set([...conditions, ...medicines, ...unreadable])], missing }
}
