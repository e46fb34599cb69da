import type { NutritionFinding } from './findings.ts'
import { recognisedSymptom } from './symptoms.ts'

/** What symptoms say, whatever the report is about. */
export type SymptomFinding = Extract<NutritionFinding, { code: 'symptom-call-now' | 'symptom-not-known' }>

/** Triggers of domain.md 8.2, once each; a symptom that is none of them is listed, since it may still matter. */
export function symptomFindings(symptoms: readonly string[]): SymptomFinding[] {
  const found = new Map<string, SymptomFinding>()
  const unknown: string[] = []
  for (const written of symptoms) {
    const symptom = recognisedSymptom(written)
    if (symptom === undefined) unknown.push(written)
    else if (!found.has(symptom.id)) {
      const { id, text, call } = symptom
      found.set(id, { code: 'symptom-call-now', level: 'urgent', args: { id, text, call, written } })
    }
  }
  const notKnown: SymptomFinding = {
    code: 'symptom-not-known',
    level: 'note',
    args: { names: [...new Set(unknown)] },
  }
  return unknown.length === 0 ? [...found.values()] : [...found.values(), notKnown]
}
