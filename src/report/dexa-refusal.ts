import type { Scan } from '../bone/scan.ts'
import { ageOn, type PlainDate } from '../calendar/plain-date.ts'
import type { Profile } from '../input/profile.ts'
import { NOTHING_RECORDED, type Refusal } from '../nutrition/person.ts'
import { refusalOf } from '../nutrition/refusal.ts'
import { symptomsOf } from './profile-symptoms.ts'

/**
 * Why scans are not read for this person; null: nothing known stands against it. As for an intake, but that the age is
 * the one on the day of the latest scan: T-scores and the rules are for adults.
 */
export function dexaRefusal(
  profile: Profile | null,
  scans: readonly Scan[],
  today: PlainDate,
): Exclude<Refusal, 'under-19'> | 'under-19-scans' | null {
  if (profile === null) return null
  const latest =
    scans
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? today
  const refusal = refusalOf({
    ...NOTHING_RECORDED,
    ageYears: profile.birthDate === null ? profile.ageYears : ageOn(profile.birthDate, latest),
    symptoms: symptomsOf(profile),
    pregnant: profile.pregnant === 'unknown' ? null : profile.pregnant === 'yes',
    breastfeeding: profile.breastfeeding === 'unknown' ? null : profile.breastfeeding === 'yes',
  })
  return refusal === 'under-19' ? 'under-19-scans' : refusal
}
