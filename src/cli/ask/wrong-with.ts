import type { PlainDate } from '../../calendar/plain-date.ts'
import { asMeant } from '../../questionnaire/as-meant.ts'
import { problemWith } from '../../questionnaire/check.ts'
import { objectionTo } from '../../questionnaire/objections.ts'
import type { Answers } from '../../questionnaire/question.ts'
import { unclearIn } from '../../questionnaire/unclear.ts'
import type { Step } from '../../questionnaire/walk.ts'
import { objectionInEnglish } from '../../render/english/questionnaire-objections.ts'
import { answerProblemInEnglish } from '../../render/english/questionnaire-problems.ts'
import { NOT_OFFERED, noBirth, noForceSaid, WITHOUT_AMOUNT } from '../../render/english/questionnaire-talk.ts'
import { type Understand, wrongWithFoods } from './food-line.ts'

/** Why a line is not taken as the answer, in words; null: it is, or it is to be asked back. */
export function wrongWith(
  step: Step,
  line: string,
  answers: Answers,
  { today, understand }: { readonly today: PlainDate; readonly understand: Understand },
): string | null {
  const meant = asMeant(step, line, today)
  if (meant.kind !== 'answer' || unclearIn(step, meant.text, { answers, today }) !== null) return null
  return wrongWithAnswer(step, meant.text, answers, { today, understand })
}

function wrongWithAnswer(
  step: Step,
  text: string,
  answers: Answers,
  { today, understand }: { today: PlainDate; understand: Understand },
): string | null {
  const { question } = step
  const objection = objectionTo(step, text, answers, today)
  if (objection !== null) return objectionInEnglish(objection)
  if (question.reader === 'food') return wrongWithFoods(text, understand)
  if (question.id === 'complete') return /^(yes|no)$/i.test(text) ? null : NOT_OFFERED
  const problem = problemWith(step, text, today)
  if (problem === null) return null
  if (question.id === 'birth' && problem.what.code === 'bad-date' && problem.what.args.why === 'form')
    return noBirth(problem.what.args.text)
  if (question.id === 'fracture_low_trauma') return noForceSaid(text)
  const words = answerProblemInEnglish(problem.what, question.id)
  return question.id === 'supplements' ? `${words}. ${WITHOUT_AMOUNT}` : words
}
