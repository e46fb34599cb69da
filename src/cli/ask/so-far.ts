import type { PlainDate } from '../../calendar/plain-date.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import { LAST_OF_SCAN } from '../../questionnaire/scan-answers.ts'
import { type Earlier, soFarText, type Wish, withoutRound } from '../../questionnaire/so-far.ts'
import { answered, type History, type Step, walk } from '../../questionnaire/walk.ts'
import { stillThere, takenOut } from '../../render/english/questionnaire-back.ts'
import { afterAnswer } from './after-answer.ts'
import { wrongWith } from './wrong-with.ts'

/** Where somebody is, and what was answered at any time, also ahead of there. */
export interface Where {
  readonly history: History
  readonly earlier: Earlier
}

type Talk = Parameters<typeof afterAnswer>[2] & { readonly today: PlainDate }

/** Keeps the answer so far, or takes it out, as was wished; or says what would. */
export async function asWished(wish: Wish, step: Step, where: Where, by: Talk): Promise<Where> {
  const { history, earlier } = where
  const answer = earlier.get(step.key) ?? null
  const text = soFarText(answer) ?? ''
  if (wish === 'not-said') {
    by.ask.say(stillThere(text))
    return where
  }
  if (wish === 'take-out') {
    by.ask.say(takenOut(text))
    const others = withoutRound(earlier, step)
    if (others !== null) return { history, earlier: others }
    return { history: await afterAnswer(step, answered(history, step.key, null), by), earlier }
  }
  // What was changed before it may no longer go with it.
  const { answers } = walk(questionPlan(), history)
  const wrong = typeof answer === 'string' ? wrongWith(step, answer, answers, by) : null
  if (wrong !== null) {
    by.ask.say(`! ${wrong}`)
    return { history, earlier: new Map([...earlier, [step.key, null]]) }
  }
  const longer = answered(history, step.key, answer)
  const isChecked = step.question.id === LAST_OF_SCAN
  return { history: isChecked ? await afterAnswer(step, longer, by) : longer, earlier }
}
