import type { BoneAssessment } from '../bone/assessment.ts'
import { hasCondition } from '../bone/conditions.ts'
import { lowTraumaCount, vertebralFracture } from '../bone/fractures.ts'
import type { BonePerson } from '../bone/person.ts'
import type { ExercisePerson } from '../exercise/cautions.ts'
import type { Profile } from '../input/profile.ts'
import type { PersonFacts } from '../nutrition/person.ts'
import { recognisedSymptoms } from '../nutrition/symptoms.ts'

/** A loss of height that is logged as a symptom is at least so much, cm (domain.md 8.2). */
const LOGGED_LOSS_CM = 2

/** What decides on cautions, from the profile, the symptoms of profile and log, and the scans. Unknown stays unknown. */
export function exercisePerson(
  profile: Profile | null,
  person: BonePerson,
  facts: Pick<PersonFacts, 'ageYears' | 'symptoms'>,
  assessment: BoneAssessment | null,
): ExercisePerson {
  const ids = new Set(facts.symptoms.flatMap((text) => recognisedSymptoms(text).map(({ id }) => id)))
  const saysNone = facts.symptoms.some(isNoSymptom)
  const loss = profile?.heightLossCm ?? null
  return {
    ageYears: facts.ageYears,
    tScore: assessment === null ? null : lowestT(assessment),
    vertebralFracture: vertebralFracture(person),
    lowTraumaFractures: lowTraumaCount(person),
    newBackPain: ids.has('new_back_pain') ? 'yes' : saysNone ? 'no' : 'unknown',
    heightLossCm: ids.has('height_loss') ? Math.max(loss ?? 0, LOGGED_LOSS_CM) : loss,
    boneMetastasis: hasCondition(person, 'bone_metastasis'),
    jointPain: profile?.jointPain ?? null,
    falls: profile?.fallsLast12Months ?? null,
    unsteady: profile?.unsteady ?? 'unknown',
  }
}

/** `symptoms: none`, or of the back alone. */
export function isNoSymptom(text: string): boolean {
  return /^\s*(?:none|nothing|no symptoms?|no (?:new )?(?:severe )?back[ -]?pain)\s*$/i.test(text)
}

/** The lowest that counts: of the latest day, or of a place that was not measured again. null: none, or T does not apply. */
function lowestT({ latest, findings }: BoneAssessment): number | null {
  if (latest === null || latest.tApplies !== 'yes' || latest.lowest === null) return null
  const earlier = findings.flatMap((finding) =>
    finding.code === 'site-not-repeated' ? [finding.args.tScore] : [],
  )
  return Math.min(latest.lowest.printedT, ...earlier)
}
