import type { NutritionFinding } from './findings.ts'
import { type JointPainSaid, jointPainSaid } from './joint-pain-said.ts'
import { isSymptomAbsent, mostUrgentFirst, recognisedSymptoms } from './symptoms.ts'

/** What symptoms say, whatever the report is about. */
export type SymptomFinding = Extract<NutritionFinding, { code: 'symptom-call-now' | 'symptom-not-known' }>
export type CallNow = Extract<SymptomFinding, { code: 'symptom-call-now' }>

/**
 * Every trigger of domain.md 8.2 that a symptom names, once each and emergencies first; a symptom that is none of them
 * is listed, since it may still matter. "None" and "no back pain" are none.
 */
export function symptomFindings(symptoms: readonly string[]): SymptomFinding[] {
  const found = new Map<string, CallNow>()
  const unknown: string[] = []
  const jointPain = new Map<string, JointPainSaid>()
  for (const written of symptoms) {
    const triggers = recognisedSymptoms(written)
    const isOther = triggers.length === 0 && !isSymptomAbsent(written)
    const pain = isOther ? jointPainSaid(written) : null
    if (pain !== null) jointPain.set(written, pain)
    else if (isOther) unknown.push(written)
    for (const { id, text, call } of triggers) {
      if (found.has(id)) continue
      found.set(id, { code: 'symptom-call-now', level: 'urgent', args: { id, text, call, written } })
    }
  }
  const calls = mostUrgentFirst([...found.values()], ({ args }) => args.call)
  const notKnown: SymptomFinding = {
    code: 'symptom-not-known',
    level: 'note',
    args: { names: [...new Set(unknown)], jointPain: [...jointPain.values()] },
  }
  return unknown.length + jointPain.size === 0 ? calls : [...calls, notKnown]
}
