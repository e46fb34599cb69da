import type { PlainDate } from '../../calendar/plain-date.ts'
import { scanWarnings } from '../../questionnaire/check.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import { remarksOn } from '../../questionnaire/remarks.ts'
import { LAST_OF_SCAN, scansWithoutFigures } from '../../questionnaire/scan-answers.ts'
import { backTo, type History, type Step, walk } from '../../questionnaire/walk.ts'
import { problemInEnglish } from '../../render/english/problems.ts'
import { remarkInEnglish } from '../../render/english/questionnaire-remarks.ts'
import { NOT_OFFERED, SCAN_CHOICES, scanWithoutFigures } from '../../render/english/questionnaire-talk.ts'
import type { Ask } from './ask.ts'

interface Talk {
  readonly ask: Ask
  readonly today: PlainDate
}

/** Says what is to be said of the answer just given, and asks again where nothing of it could be used. */
export async function afterAnswer(step: Step, history: History, by: Talk): Promise<History> {
  const answer = history.at(-1)?.answer ?? null
  if (typeof answer === 'string')
    for (const remark of remarksOn(step, answer)) by.ask.say(remarkInEnglish(remark))
  return step.question.id === LAST_OF_SCAN ? afterScan(step.round, history, by) : history
}

/** A scan without a figure says nothing: it is asked again, or left out with a word. */
async function afterScan(round: number, history: History, { ask, today }: Talk): Promise<History> {
  const { answers } = walk(questionPlan(), history)
  const empty = scansWithoutFigures(answers).find((scan) => scan.round === round)
  if (empty !== undefined) {
    const choice = await chosen(scanWithoutFigures(empty.date), ask)
    return choice === SCAN_CHOICES.again ? backTo(history, `scan_machine.${round}`) : history
  }
  for (const { what } of scanWarnings(answers, round, today)) {
    const { message, help } = problemInEnglish(what)
    ask.say(`! ${message}${help === null ? '' : ` (${help})`}`)
  }
  return history
}

async function chosen(message: string, ask: Ask): Promise<string> {
  const { picked } = await ask.ask({
    message,
    progress: '',
    example: '',
    choices: Object.values(SCAN_CHOICES).map((value) => ({ value, label: value })),
    check: (text) => (text === '' ? null : NOT_OFFERED),
  })
  return picked ?? SCAN_CHOICES.leave
}
