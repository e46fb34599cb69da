import { questionPlan } from '../../questionnaire/plan.ts'
import { figuresOfLine, withFiguresOfLine } from '../../questionnaire/scan-figures.ts'
import { back, type History, type Step, walk } from '../../questionnaire/walk.ts'
import { figuresTaken } from '../../render/english/questionnaire-talk.ts'
import type { Ask } from './ask.ts'

/** Every figure of a line of a report where it belongs, said back, and the step of the last of them; null: no such line. */
export function scanLineTaken(
  { question, round }: Step,
  text: string,
  history: History,
  ask: Ask,
): { readonly step: Step | null; readonly history: History } | null {
  const figures = figuresOfLine(question.id, round, text)
  if (figures === null) return null
  const longer = withFiguresOfLine(history, figures)
  const figureOf = (of: string) => figures.find(({ key }) => key.includes(of))?.answer
  ask.say(figuresTaken(String(figureOf('_t.') ?? ''), String(figureOf('_bmd.') ?? '')))
  // A T-score at the question of the BMD: that is put again.
  const isLonger = longer.length > history.length
  return { step: isLonger ? walk(questionPlan(), back(longer)).step : null, history: longer }
}
