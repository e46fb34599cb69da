import { ageOn, type PlainDate } from '../calendar/plain-date.ts'
import type { LogDay } from '../input/log.ts'
import type { Profile, YesNoUnknown } from '../input/profile.ts'
import { NOTHING_RECORDED, type PersonFacts } from '../nutrition/person.ts'
import { recognisedSymptom } from '../nutrition/symptoms.ts'

/**
 * What the nutrition rules may know of a person: the profile, and the symptoms of the whole log:
 * a chosen period hides no emergency.
 * Age is taken on the last of these days, or today where there is none (design.md 3).
 */
export function personFacts(
  profile: Profile | null,
  days: readonly Pick<LogDay, 'date' | 'symptoms' | 'notes'>[],
  today: PlainDate,
  allDays: readonly Pick<LogDay, 'symptoms' | 'notes'>[] = days,
): PersonFacts {
  const logged = allDays.flatMap(({ symptoms, notes }) => [
    ...symptoms.map(({ text }) => text),
    // Free text may add a trigger of domain.md 8.2, but an ordinary note is no symptom.
    ...notes.map(({ text }) => text).filter((text) => recognisedSymptom(text) !== undefined),
  ])
  if (profile === null) return { ...NOTHING_RECORDED, symptoms: logged }
  const on = days.at(-1)?.date ?? today
  return {
    ageYears: profile.birthDate === null ? profile.ageYears : ageOn(profile.birthDate, on),
    sex: profile.sex,
    weightKg: profile.weightKg,
    heightCm: profile.heightCm,
    medicines: profile.medicines?.map(({ name }) => name) ?? null,
    conditions: profile.conditions,
    sodiumLimitMg: profile.sodiumLimitMg,
    symptoms: [...profile.symptoms, ...logged],
    alcoholGPerDay: profile.alcoholGPerDay,
    vitaminDBloodNmolPerL: profile.vitaminDBloodNmolPerL,
    pregnant: answer(profile.pregnant),
    breastfeeding: answer(profile.breastfeeding),
  }
}

/** Unknown is not no. */
function answer(said: YesNoUnknown): boolean | null {
  return said === 'unknown' ? null : said === 'yes'
}
