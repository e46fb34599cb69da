/** A symptom in words that is pain of the joints, and how much of 10, where it says so. */
export interface JointPainSaid {
  readonly text: string
  /** 0 to 10; null: it does not say. */
  readonly score: number | null
}

const JOINTS =
  /\b(?:joints?|knees?|hips?|hands?|fingers?|thumbs?|wrists?|elbows?|ankles?|shoulders?|knuckles?) (?:(?:is|are|feels?|get|a bit|bit|quite|very|so|rather|really) ){0,3}(?:pains?|painful|aches?|aching|achy|stiff|stiffness|sore|hurts?)\b|\b(?:painful|aching|achy|sore|stiff) (?:joints?|knees?|hands?|fingers?|thumbs?|wrists?|elbows?|ankles?|shoulders?|knuckles?)\b|\barthralgia\b/i

/**
 * Pain of the joints as a symptom; null: it is something else.
 *
 * @example jointPainSaid('joint pain 6/10') // { text: 'joint pain 6/10', score: 6 }
 */
export function jointPainSaid(text: string): JointPainSaid | null {
  if (!JOINTS.test(text.replaceAll('_', ' '))) return null
  const [, written] = /\b(\d{1,2}(?:\.\d)?) ?(?:\/|of|out of) ?10\b/.exec(text) ?? []
  const score = written === undefined ? null : Number(written)
  return { text, score: score !== null && score <= 10 ? score : null }
}

/** The worst that any of the symptoms says; null: none says how much. */
export function worstJointPain(symptoms: readonly string[]): number | null {
  const scores = symptoms.flatMap((text) => jointPainSaid(text)?.score ?? [])
  return scores.length === 0 ? null : Math.max(...scores)
}
