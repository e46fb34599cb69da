import type { OutsidePopulation } from '../assessment.ts'
import { isFinished } from '../expected.ts'
import type { YesNoUnknown } from '../person.ts'
import type { RuleFacts } from './facts.ts'

export interface Gate {
  /** Whether these guidelines speak of this person. */
  readonly inside: YesNoUnknown
  readonly outside: OutsidePopulation | null
}

/** From this age a woman whose menopause is not recorded is taken to be after it (as for T-scores). */
const FROM_AGE = 50

/**
 * Whether the guidelines for aromatase inhibitors speak of a person: a woman after menopause (natural, surgical or by
 * ovarian suppression) who takes one. Not of men, not before menopause, and no longer once the treatment is over.
 *
 * Source  domain.md 3 (population gate), 2.2
 */
export function gateOf({ person, ageYears, today }: RuleFacts): Gate {
  if (person.sex === 'M') return { inside: 'no', outside: 'men' }
  if (person.menopause === 'pre') return { inside: 'no', outside: 'premenopausal' }
  if (isFinished(person, today)) return { inside: 'no', outside: 'treatment-finished' }
  const unknown = person.menopause === null && ageYears !== null && ageYears < FROM_AGE
  return { inside: unknown ? 'unknown' : 'yes', outside: null }
}
