import { questionPlan } from '../../questionnaire/plan.ts'
import { isAskedForUrgent, urgentAmong, urgentIn } from '../../questionnaire/urgent.ts'
import { type History, type Step, walk } from '../../questionnaire/walk.ts'
import { URGENT_CHOICES, URGENT_STOP } from '../../render/english/questionnaire-talk.ts'
import { type Ask, Stopped } from './ask.ts'
import { chosen } from './chosen.ts'
import { urgentWords } from './urgent-words.ts'

/**
 * Says at once what an answer calls for, and offers to stop there; what was answered is kept before that is asked.
 * Rejects with `Stopped`.
 */
export async function sayUrgent(
  { question }: Pick<Step, 'question'>,
  answer: string,
  { ask, keep }: { ask: Ask; keep: () => Promise<void> },
): Promise<void> {
  const findings = isAskedForUrgent(question.id) ? urgentIn(answer) : []
  if (findings.length === 0) return
  await keep()
  ask.say('')
  for (const words of urgentWords(findings)) ask.say(words)
  if ((await chosen(URGENT_STOP, URGENT_CHOICES, ask)) === 'stop') throw new Stopped()
}

/** The same of answers of an earlier time, which may not have been followed by a call. */
export function sayUrgentAgain(history: History, ask: Ask): void {
  for (const words of urgentWords(urgentAmong(walk(questionPlan(), history).answers))) ask.say(words)
}
