import type { PlainDate } from '../../calendar/plain-date.ts'
import { asMeant } from '../../questionnaire/as-meant.ts'
import { problemWith } from '../../questionnaire/check.ts'
import { objectionTo } from '../../questionnaire/objections.ts'
import type { Answers } from '../../questionnaire/question.ts'
import { figuresOfLine } from '../../questionnaire/scan-figures.ts'
import { unclearIn } from '../../questionnaire/unclear.ts'
import type { Step } from '../../questionnaire/walk.ts'
import { saysHadScan } from '../../questionnaire/words/had-scan.ts'
import { objectionInEnglish } from '../../render/english/questionnaire-objections.ts'
import { answerProblemInEnglish } from '../../render/english/questionnaire-problems.ts'
import { NOT_OFFERED, noBirth, noForceSaid, WITHOUT_AMOUNT } from '../../render/english/questionnaire-talk.ts'
import { type Understand, wrongWithFoods } from './food-line.ts'
import { foodBehind } from './more-food.ts'

/** Why a line is not taken as the answer, in words; null: it is, or it is to be asked back. */
export function wrongWith(
  step: Step,
  line: string,
  answers: Answers,
  { today, understand }: { readonly today: PlainDate; readonly understand: Understand },
): string | null {
  const meant = asMeant(step, line, today)
  if (meant.kind !== 'answer' || unclearIn(step, meant.text, { answers, today }) !== null) return null
  return wrongWithAnswer(step, meant.text, answers, { today, understand, line: line.trim() })
}

function wrongWithAnswer(
  step: Step,
  text: string,
  answers: Answers,
  { today, understand, line }: { today: PlainDate; understand: Understand; line: string },
): string | null {
  const { question } = step
  // It is asked when that was.
  if (question.id === 'scan_date' && saysHadScan(text) !== null) return null
  const objection = objectionTo(step, text, answers, today)
  if (objection !== null) return objectionInEnglish(asTyped(objection, text, line))
  if (question.reader === 'food') return wrongWithFoods(text, understand)
  if (question.id === 'complete')
    return /^(yes|no)$/i.test(text) || foodBehind(line, understand) !== null ? null : NOT_OFFERED
  const problem = problemIn(step, text, today)
  if (problem === null) return null
  if (question.id === 'birth' && problem.what.code === 'bad-date' && problem.what.args.why === 'form')
    return noBirth(line)
  if (question.id === 'fracture_low_trauma') return noForceSaid(line)
  const words = answerProblemInEnglish(asTyped(problem.what, text, line), question.id)
  return question.id === 'supplements' ? `${words}. ${WITHOUT_AMOUNT}` : words
}

/** Of a line of a report every figure is held against what its own question takes. */
function problemIn(step: Step, text: string, today: PlainDate) {
  const { question, round } = step
  const figures = figuresOfLine(question.id, round, text)
  if (figures === null) return problemWith(step, text, today)
  const problems = figures.map(({ key, answer }) =>
    problemWith({ key, question, round }, String(answer), today),
  )
  return problems.find((problem) => problem !== null) ?? null
}

/** What is refused is quoted as it was typed, not as it was read. */
function asTyped<What extends { readonly args: object }>(what: What, text: string, line: string): What {
  const isQuoted = 'text' in what.args && what.args.text === text
  return isQuoted ? { ...what, args: { ...what.args, text: line } } : what
}
