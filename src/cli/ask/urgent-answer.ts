import type { Meant } from '../../questionnaire/as-meant.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import { isAskedForUrgent, urgentAmong, urgentIn } from '../../questionnaire/urgent.ts'
import { type History, type Step, walk } from '../../questionnaire/walk.ts'
import { URGENT_CHOICES, URGENT_KEPT, URGENT_STOP } from '../../render/english/questionnaire-talk.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import { type Ask, Stopped } from './ask.ts'
import { chosen } from './chosen.ts'
import type { HalfRun } from './kept-answers.ts'
import { urgentWords } from './urgent-words.ts'

/**
 * Says at once what an answer calls for, and offers to stop there; what was answered is kept before that is asked.
 * Rejects with `Stopped`.
 */
export async function sayUrgent(
  step: Step,
  history: History,
  { ask, keep }: { ask: Ask; keep: (history: History) => Promise<void> },
): Promise<History> {
  const answer = history.at(-1)?.answer ?? null
  const isAsked = isAskedForUrgent(step.question.id) && typeof answer === 'string'
  const findings = isAsked ? urgentIn(answer) : []
  if (findings.length === 0) return history
  await keep(history)
  ask.say('')
  for (const words of urgentWords(findings)) ask.say(words)
  if ((await chosen(URGENT_STOP, URGENT_CHOICES, WHY_ELSE.stop, ask)) === 'stop') throw new Stopped()
  return history
}

/**
 * Whether a line calls for a call that its answer no longer has: "that's all but the chest pain" ends a list, and a
 * symptom for the maker of a machine stands where no report looks.
 */
function isUrgentBeside({ question }: Step, line: string, meant: Meant): boolean {
  if (urgentIn(line).length === 0) return false
  if (meant.kind !== 'answer') return true
  if (question.reader === 'food') return false
  return !isAskedForUrgent(question.id) || urgentIn(meant.text).length === 0
}

/** Says and keeps what a line calls for beside its answer; false: nothing. */
export function hearBeside(
  step: Step,
  line: string,
  meant: Meant,
  { ask, hear }: { ask: Ask; hear: (line: string) => void },
): boolean {
  if (!isUrgentBeside(step, line, meant)) return false
  hear(line)
  ask.say([...urgentWords(urgentIn(line)), URGENT_KEPT].join(' '))
  return true
}

/** The same of answers of an earlier time, which may not have been followed by a call. */
export function sayUrgentAgain({ history, heard }: HalfRun, ask: Ask): void {
  const { answers } = walk(questionPlan(), history)
  for (const words of urgentWords(urgentAmong(answers, heard))) ask.say(words)
}
