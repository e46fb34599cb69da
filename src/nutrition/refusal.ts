import { type PersonFacts, type Refusal, YOUNGEST } from './person.ts'
import { recognisedSymptoms } from './symptoms.ts'

/**
 * Why nothing may be worked out for this person, the weightiest reason first; null: nothing known stands against it.
 *
 * Rule    pregnant (said so, or logged among the symptoms) or breast-feeding: anastrozole is contraindicated, and the
 *         targets are others; under 19 years: out of scope
 * Source  anastrozole SmPC 4.3; domain.md 1.1
 *
 * What is not recorded does not refuse: most profiles say nothing of a pregnancy.
 */
export function refusalOf(
  facts: Pick<PersonFacts, 'ageYears' | 'pregnant' | 'breastfeeding' | 'symptoms'>,
): Refusal | null {
  const isPregnant =
    facts.pregnant === true ||
    facts.symptoms.some((text) => recognisedSymptoms(text).some(({ id }) => id === 'pregnancy'))
  if (isPregnant) return 'pregnant'
  if (facts.breastfeeding === true) return 'breastfeeding'
  return facts.ageYears !== null && !(facts.ageYears >= YOUNGEST) ? 'under-19' : null
}
