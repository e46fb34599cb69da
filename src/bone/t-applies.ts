import type { BonePerson, YesNoUnknown } from './person.ts'
import type { Assumption } from './terms.ts'

/** From this age the T-score applies to men, and to women of whom no menopause is recorded. */
const FROM_AGE = 50

/**
 * Whether T-scores apply to a person of this age.
 *
 * Rule    women after menopause (natural, surgical or by ovarian suppression), and men from 50: yes; women before
 *         menopause and men under 50: no. A woman whose menopause is not recorded: yes from 50, unknown below.
 *         Where no age is recorded either, the person is taken for one of 51-70 (`assumptionsOf` says so).
 * Source  ISCD Official Positions 2019/2023; domain.md 2.2
 */
export function tScoreApplies(
  { sex, menopause }: Pick<BonePerson, 'sex' | 'menopause'>,
  ageYears: number | null,
): YesNoUnknown {
  const olderOrAssumed = ageYears === null || ageYears >= FROM_AGE
  if (sex === 'M') return olderOrAssumed ? 'yes' : 'no'
  if (menopause !== null) return menopause === 'pre' ? 'no' : 'yes'
  return olderOrAssumed ? 'yes' : 'unknown'
}

/** What is taken for granted because nothing is recorded: a woman of 51-70, after menopause, on an aromatase inhibitor. */
export function assumptionsOf(person: BonePerson): readonly Assumption[] {
  const assumed: Assumption[] = []
  const ageKnown = person.birthDate !== null || person.ageYears !== null
  if (!ageKnown) assumed.push('age')
  if (person.sex === null) assumed.push('sex')
  if (person.sex !== 'M' && person.menopause === null && !ageKnown) assumed.push('menopause')
  if (person.aromataseInhibitor === null) assumed.push('aromatase-inhibitor')
  return assumed
}
