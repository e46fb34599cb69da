import { ageOn, type PlainDate } from '../calendar/plain-date.ts'
import type { LogDay } from '../input/log.ts'
import type { Profile, YesNoUnknown } from '../input/profile.ts'
import { worstJointPain } from '../nutrition/joint-pain-said.ts'
import { NOTHING_RECORDED, type PersonFacts } from '../nutrition/person.ts'
import { recognisedSymptom } from '../nutrition/symptoms.ts'
import { symptomsElsewhere } from '../nutrition/symptoms-elsewhere.ts'
import { symptomsOf } from './profile-symptoms.ts'

/**
 * What the nutrition rules may know of a person: the profile, and the symptoms of the whole log, also those among
 * its exercise: a chosen period hides no emergency.
 * Age is taken on the last of these days, or today where there is none (design.md 3).
 */
export function personFacts(
  profile: Profile | null,
  days: readonly Pick<LogDay, 'date' | 'symptoms' | 'notes' | 'exercise'>[],
  today: PlainDate,
  allDays: readonly Pick<LogDay, 'symptoms' | 'notes' | 'exercise'>[] = days,
): PersonFacts {
  const medicines = profile?.medicines?.map(({ name }) => name) ?? null
  const exercise = allDays.flatMap((day) => day.exercise.map(({ text }) => text))
  const logged = [
    ...allDays.flatMap(({ symptoms, notes }) => [
      ...symptoms.map(({ text }) => text),
      // Free text may add a trigger of domain.md 8.2, but an ordinary note is no symptom.
      ...notes.map(({ text }) => text).filter((text) => recognisedSymptom(text) !== undefined),
    ]),
    ...symptomsElsewhere({ medicines, conditions: null, exercise }),
  ]
  if (profile === null) return { ...NOTHING_RECORDED, symptoms: logged, jointPain: worstJointPain(logged) }
  const on = days.at(-1)?.date ?? today
  return {
    ageYears: profile.birthDate === null ? profile.ageYears : ageOn(profile.birthDate, on),
    sex: profile.sex,
    weightKg: profile.weightKg,
    heightCm: profile.heightCm,
    medicines,
    conditions: profile.conditions,
    aromataseInhibitor: takenOn(profile.aromataseInhibitor, today),
    isInhibitorFromMedicines: profile.aromataseInhibitor?.from === 'medicines',
    jointPain: profile.jointPain ?? worstJointPain([...symptomsOf(profile), ...logged]),
    vitaminDBloodNmolPerL: profile.vitaminDBloodNmolPerL,
    weightLossPercent: profile.weightLossPercent,
    sodiumLimitMg: profile.sodiumLimitMg,
    symptoms: [...symptomsOf(profile), ...logged],
    alcoholGPerDay: profile.alcoholGPerDay,
    smokes: profile.smoking === 'unknown' ? null : profile.smoking === 'current',
    pregnant: answer(profile.pregnant),
    breastfeeding: answer(profile.breastfeeding),
  }
}

/** The drug, unless its stop lies in the past; a stop "in 2026" is not over before the year is. */
function takenOn(drug: Profile['aromataseInhibitor'], today: PlainDate): string | null {
  if (drug === null) return null
  return drug.stop === null || drug.stop >= today.slice(0, drug.stop.length) ? drug.drug : null
}

/** Unknown is not no. */
function answer(said: YesNoUnknown): boolean | null {
  return said === 'unknown' ? null : said === 'yes'
}
