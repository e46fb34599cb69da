import type { BoneAssessment } from '../bone/assessment.ts'
import { lowTraumaCount, vertebralFracture } from '../bone/fractures.ts'
import { boneMetastasis } from '../bone/metastasis.ts'
import type { BonePerson } from '../bone/person.ts'
import type { ExercisePerson } from '../exercise/cautions.ts'
import { exerciseFigures } from '../generated/activities.ts'
import type { LogDay } from '../input/log.ts'
import type { Profile } from '../input/profile.ts'
import type { PersonFacts } from '../nutrition/person.ts'
import { recognisedSymptoms } from '../nutrition/symptoms.ts'
import { newBackPain } from './new-back-pain.ts'

/** A loss of height that is logged as a symptom is at least so much, cm (domain.md 8.2). */
const LOGGED_LOSS_CM = 2

/** What the facts are taken from. */
export interface ExercisePersonFrom {
  readonly profile: Profile | null
  readonly person: BonePerson
  readonly facts: Pick<PersonFacts, 'ageYears' | 'symptoms'>
  /** null: no scan was given. */
  readonly assessment: BoneAssessment | null
  /** Of the whole log, in the order of dates. */
  readonly logDays: readonly Pick<LogDay, 'symptoms' | 'troubled'>[]
}

/** What decides on cautions, from the profile, the symptoms of profile and log, and the scans. Unknown stays unknown. */
export function exercisePerson(from: ExercisePersonFrom): ExercisePerson {
  const { profile, person, facts, assessment, logDays } = from
  const ids = new Set(facts.symptoms.flatMap((text) => recognisedSymptoms(text).map(({ id }) => id)))
  const loss = profile?.heightLossCm ?? null
  const falls = profile?.fallsLast12Months ?? null
  return {
    ageYears: facts.ageYears,
    tScore: assessment === null ? null : lowestT(assessment),
    vertebralFracture: vertebralFracture(person),
    lowTraumaFractures: lowTraumaCount(person),
    newBackPain: ids.has('new_back_pain')
      ? 'yes'
      : newBackPain(symptomsSaid(profile?.symptoms ?? null), logDays),
    heightLossCm: ids.has('height_loss') ? Math.max(loss ?? 0, LOGGED_LOSS_CM) : loss,
    boneMetastasis: boneMetastasis(person),
    jointPain: profile?.jointPain ?? null,
    falls: ids.has('fall_with_pain') ? Math.max(falls ?? 0, 1) : falls,
    unsteady: profile?.unsteady ?? 'unknown',
  }
}

/**
 * The lowest that counts: of the latest day, or of a place that was not measured again. null: none, T does not apply, or
 * a place of the latest day has no T-score, which may be the lowest, and none that is known is in the osteoporosis range.
 */
function lowestT({ latest, scans, findings }: BoneAssessment): number | null {
  if (latest === null || latest.tApplies !== 'yes' || latest.lowest === null) return null
  const earlier = findings.flatMap((finding) =>
    finding.code === 'site-not-repeated' ? [finding.args.tScore] : [],
  )
  const lowest = Math.min(latest.lowest.printedT, ...earlier)
  const isOpen = lowest > exerciseFigures.goals.osteoporosisUpTo && isPlaceWithoutT(scans, latest.date)
  return isOpen ? null : lowest
}

/** Whether a place that counts was measured on this day and has no T-score, in any line of it. */
function isPlaceWithoutT(scans: BoneAssessment['scans'], date: string): boolean {
  const results = scans.filter((scan) => scan.date === date).flatMap((scan) => scan.results)
  const counted = results.filter(({ notUsed }) => notUsed === null || notUsed === 'no-score')
  const place = ({ site, side }: (typeof counted)[number]) => `${site} ${side}`
  const known = new Set(counted.filter(({ printedT }) => printedT !== null).map(place))
  return counted.some((result) => !known.has(place(result)))
}

/** A list that says that there are none is a record of symptoms too. */
function symptomsSaid(symptoms: readonly string[] | null): readonly string[] {
  return symptoms?.length === 0 ? ['none'] : (symptoms ?? [])
}
