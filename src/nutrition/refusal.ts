import { type PersonFacts, type Refusal, YOUNGEST } from './person.ts'

/**
 * Why nothing may be worked out for this person, the weightiest reason first; null: nothing known stands against it.
 *
 * Rule    pregnant or breast-feeding: anastrozole is contraindicated, and the targets are others; under 19: out of scope
 * Source  anastrozole SmPC 4.3; domain.md 1.1
 *
 * What is not recorded does not refuse: a profile without `pregnant` is of most people who use this program.
 */
export function refusalOf(
  facts: Pick<PersonFacts, 'ageYears' | 'pregnant' | 'breastfeeding' | 'symptoms'>,
): Refusal | null {
  if (facts.pregnant === true) return 'pregnant'
  if (facts.breastfeeding === true) return 'breastfeeding'
  return facts.ageYears !== null && facts.ageYears < YOUNGEST ? 'under-19' : null
}
