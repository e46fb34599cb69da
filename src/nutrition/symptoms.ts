import { type UrgentSymptom, urgentSymptoms } from '../generated/symptoms.ts'

/** The ids that a profile or a log may list under `symptoms`, in the order of the reference file. */
export function symptomIds(): readonly string[] {
  return urgentSymptoms.map(({ id }) => id)
}

/**
 * The trigger that a logged symptom stands for; undefined when it is none that is known.
 *
 * Rule    the id, however its words are parted; else the first trigger one of whose lines has every word at the start
 *         of a word of the text ("numb saddle" in "saddle area feels numb"). A text that begins with "no" is none.
 * Source  data/reference/symptoms.yaml; domain.md 8.2
 *
 * @example recognisedSymptom('new back-pain')?.id // 'new_back_pain'
 * @example recognisedSymptom('tired')?.id // undefined
 */
export function recognisedSymptom(text: string): UrgentSymptom | undefined {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/n't\b|n’t\b/g, ' not')
      .match(/[a-z]+/g) ?? []
  if (words[0] === 'no' || words[0] === 'without') return undefined
  const said = (line: string) => line.split(/[ _]/).every((due) => words.some((word) => word.startsWith(due)))
  return (
    urgentSymptoms.find(({ id }) => id === words.join('_')) ??
    urgentSymptoms.find(({ id, words: lines }) => said(id) || lines.some(said))
  )
}
