import { symptomFindings } from '../../nutrition/find-symptoms.ts'
import { recognisedSymptom } from '../../nutrition/symptoms.ts'
import type { AddRequest } from '../../report/added-parts.ts'
import type { LogAddView } from '../../report/log-add-view.ts'

/**
 * What of the food and the exercise reads as something that calls for a call ("sudden back pain"): it is said at once,
 * and is no food, whatever the table has of that name.
 */
export function symptomsAsFood({ foods, exercise }: AddRequest): Pick<LogAddView, 'findings' | 'problems'> {
  const texts = [...foods.map((item) => (typeof item === 'string' ? item : item.food)), ...exercise]
  const symptoms = texts.filter((text) => recognisedSymptom(text) !== undefined)
  return {
    findings: symptomFindings(symptoms),
    problems: symptoms.map((text) => ({
      what: { code: 'symptom-as-food', level: 'error', args: { text } },
      at: null,
    })),
  }
}
