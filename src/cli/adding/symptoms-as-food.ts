import { readExercise } from '../../exercise/read-exercise.ts'
import { SURE_FROM } from '../../food/confidence.ts'
import type { Entry } from '../../food/entry.ts'
import type { Understanding } from '../../food/understood.ts'
import { symptomFindings } from '../../nutrition/find-symptoms.ts'
import { recognisedSymptom } from '../../nutrition/symptoms.ts'
import type { AddRequest } from '../../report/added-parts.ts'
import type { LogAddView } from '../../report/log-add-view.ts'

/**
 * What of the food and the exercise reads as something that calls for a call ("sudden back pain"), and is no food and no
 * exercise for it: it is said at once, and not added.
 */
export function symptomsAsFood(
  { foods, exercise }: AddRequest,
  understand: (entry: Entry) => Understanding,
): Pick<LogAddView, 'findings' | 'problems'> {
  const isFood = (food: string) => {
    const made = understand({ food, amount: null, id: null })
    return made.ok && made.value.food.confidence >= SURE_FROM && made.value.leftOut.length === 0
  }
  // Yoga for back pain is done for it, and is no news of it.
  const isExercise = (text: string) => readExercise(text).ok || /\bfor\b/i.test(text)
  const texts = foods.map((item) => (typeof item === 'string' ? item : item.food))
  const symptoms = [
    ...texts.filter((text) => isSymptom(text) && !isFood(text)),
    ...exercise.filter((text) => isSymptom(text) && !isExercise(text)),
  ]
  return {
    findings: symptomFindings(symptoms),
    problems: symptoms.map((text) => ({
      what: { code: 'symptom-as-food', level: 'error', args: { text } },
      at: null,
    })),
  }
}

function isSymptom(text: string): boolean {
  return recognisedSymptom(text) !== undefined
}
