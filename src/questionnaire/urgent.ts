import { type SymptomFinding, symptomFindings } from '../nutrition/find-symptoms.ts'
import type { Answers } from './question.ts'

/** Questions whose answers may tell of something that calls for a call: people name symptoms wherever they may. */
const ASKED = ['symptoms', 'conditions', 'medicines', 'exercise'] as const

export type CallNow = Extract<SymptomFinding, { code: 'symptom-call-now' }>

/**
 * What a text calls for at once, as the reports will say it; emergencies first.
 *
 * Source  domain.md 8.2; data/reference/symptoms.yaml
 *
 * @example urgentIn("can't pee, numb saddle").map(({ args }) => args.id) // ['numb_saddle', 'new_incontinence']
 */
export function urgentIn(text: string): readonly CallNow[] {
  return symptomFindings([text]).filter((finding) => finding.code === 'symptom-call-now')
}

/** Whether an answer to this question is looked through for what calls for a call. */
export function isAskedForUrgent(id: string): boolean {
  return (ASKED as readonly string[]).includes(id)
}

/** What the answers so far call for, and what was `heard` besides, each once. */
export function urgentAmong(answers: Answers, heard: readonly string[]): readonly CallNow[] {
  const texts = [...answers].flatMap(([key, answer]) =>
    typeof answer === 'string' && ASKED.some((id) => key.startsWith(`${id}.`)) ? [answer] : [],
  )
  return symptomFindings([...texts, ...heard]).filter((finding) => finding.code === 'symptom-call-now')
}
