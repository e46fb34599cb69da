import type { PlainDate } from '../../calendar/plain-date.ts'
import type { FoodTable } from '../../food/table.ts'
import { scanWarnings } from '../../questionnaire/check.ts'
import { isMedicine } from '../../questionnaire/names.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import { MOST_NAMES } from '../../questionnaire/questions/bones.ts'
import { remarksOn } from '../../questionnaire/remarks.ts'
import { LAST_OF_SCAN, scansWithoutFigures } from '../../questionnaire/scan-answers.ts'
import { alsoIn, back, backTo, type History, type Step, walk } from '../../questionnaire/walk.ts'
import { answerProblemInEnglish } from '../../render/english/questionnaire-problems.ts'
import { remarkInEnglish } from '../../render/english/questionnaire-remarks.ts'
import {
  isAMedicine,
  MEDICINE_CHOICES,
  SCAN_CHOICES,
  scanWithoutFigures,
} from '../../render/english/questionnaire-talk.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import type { Ask } from './ask.ts'
import { chosen } from './chosen.ts'
import type { Understand } from './food-line.ts'
import { moreFood } from './more-food.ts'
import { sayUrgent } from './urgent-answer.ts'

interface Talk {
  readonly ask: Ask
  readonly today: PlainDate
  readonly keep: (history: History) => Promise<void>
  readonly understand: Understand
  readonly table: FoodTable
}

/** Says what is to be said of the answer just given, and asks again where nothing of it could be used. */
export async function afterAnswer(step: Step, history: History, by: Talk): Promise<History> {
  const answer = history.at(-1)?.answer ?? null
  const before = back(history)
  if (typeof answer === 'string') {
    if (step.question.id === 'conditions' && isMedicine(answer)) {
      const choice = await chosen(isAMedicine(answer), MEDICINE_CHOICES, WHY_ELSE.medicine, by.ask)
      const moved = choice === 'move' ? afterMove(answer, before, by) : null
      if (moved !== null) return moved
    }
    sayRemarks(step, answer, before, by)
  }
  if (step.question.id === 'complete') return moreFood(history, by)
  return step.question.id === LAST_OF_SCAN ? afterScan(step.round, history, by) : sayUrgent(step, history, by)
}

function sayRemarks(
  { question }: Pick<Step, 'question'>,
  answer: string,
  before: History,
  { ask }: Talk,
): void {
  const { answers } = walk(questionPlan(), before)
  for (const remark of remarksOn({ question }, answer, answers)) ask.say(remarkInEnglish(remark))
}

/** A medicine that was typed as a condition stands with the medicines, and the question is put again. */
function afterMove(text: string, before: History, by: Talk): History | null {
  const longer = alsoIn(before, 'medicines', MOST_NAMES, text)
  if (longer === null) return null
  sayRemarks({ question: { id: 'medicines', reader: 'profile' } }, text, before, by)
  return longer
}

/** A scan without a figure says nothing: it is asked again, or left out with a word. */
async function afterScan(round: number, history: History, { ask, today }: Talk): Promise<History> {
  const { answers } = walk(questionPlan(), history)
  const empty = scansWithoutFigures(answers).find((scan) => scan.round === round)
  if (empty !== undefined) {
    const choice = await chosen(scanWithoutFigures(empty.date), SCAN_CHOICES, WHY_ELSE.scan, ask)
    return choice === 'again' ? backTo(history, `scan_machine.${round}`) : history
  }
  for (const { what } of scanWarnings(answers, round, today)) ask.say(`! ${answerProblemInEnglish(what)}`)
  return history
}
