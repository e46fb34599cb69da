import { questionPlan } from '../../questionnaire/plan.ts'
import { isAskedForUrgent, urgentAmong, urgentIn } from '../../questionnaire/urgent.ts'
import { answered, back, type History, type Step, walk } from '../../questionnaire/walk.ts'
import { URGENT_CHOICES, URGENT_STOP } from '../../render/english/questionnaire-talk.ts'
import { type Ask, Stopped } from './ask.ts'
import { chosen } from './chosen.ts'
import { urgentWords } from './urgent-words.ts'

/**
 * Says at once what an answer calls for, and offers to stop there; what was answered is kept before that is asked, and
 * so is what else calls for a call and is typed there. Rejects with `Stopped`.
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
  let longer = history
  try {
    const choice = await chosen(URGENT_STOP, URGENT_CHOICES, ask, (text) => {
      longer = oneMore(step, longer, text)
    })
    if (choice === 'stop') throw new Stopped()
  } finally {
    if (longer !== history) await keep(longer)
  }
  return longer
}

/** The history with one more text in the list that is being asked; in a full one it stands beside the last. */
function oneMore({ question, item }: Step, history: History, text: string): History {
  const last = history.at(-1)
  if (typeof last?.answer !== 'string') return history
  const next = Number(last.key.slice(question.id.length + 1)) + 1
  return next <= item.most
    ? answered(history, `${question.id}.${next}`, text)
    : answered(back(history), last.key, `${last.answer}, ${text}`)
}

/** The same of answers of an earlier time, which may not have been followed by a call. */
export function sayUrgentAgain(history: History, ask: Ask): void {
  for (const words of urgentWords(urgentAmong(walk(questionPlan(), history).answers))) ask.say(words)
}
