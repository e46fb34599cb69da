import { readExercise } from '../exercise/read-exercise.ts'
import { recognisedSymptoms } from '../nutrition/symptoms.ts'
import type { Step } from './walk.ts'

/** What is said of an answer that is taken, so that nothing is left out of the reports in silence. */
export type Remark =
  | { readonly code: 'score-above-zero'; readonly args: { readonly text: string } }
  | { readonly code: 'exercise-not-counted'; readonly args: { readonly text: string } }
  | { readonly code: 'symptom-not-known'; readonly args: { readonly text: string } }

export function remarksOn({ question }: Pick<Step, 'question'>, text: string): readonly Remark[] {
  const typed = text.trim()
  const args = { text: typed }
  if (/^(spine|total_hip|femoral_neck)_t$/.test(question.id))
    return /^[1-9]|^0[.,]\d*[1-9]/.test(typed) ? [{ code: 'score-above-zero', args }] : []
  if (question.id === 'exercise') {
    const read = readExercise(typed)
    return read.ok ? [] : [{ code: 'exercise-not-counted', args }]
  }
  if (question.id === 'symptoms' && !/^none$/i.test(typed) && recognisedSymptoms(typed).length === 0)
    return [{ code: 'symptom-not-known', args }]
  return []
}
