import type { PlainDate } from '../../calendar/plain-date.ts'
import type { FoodTable } from '../../food/table.ts'
import { problemWith } from '../../questionnaire/check.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import type { Answer } from '../../questionnaire/question.ts'
import { answered, back, type History, type Step, walk } from '../../questionnaire/walk.ts'
import { problemInEnglish } from '../../render/english/problems.ts'
import { questionInEnglish, SECTION_TITLES, whyInEnglish } from '../../render/english/questionnaire.ts'
import {
  NOT_OFFERED,
  NOWHERE_BACK,
  partTitle,
  progress,
  SKIP,
  WHY,
} from '../../render/english/questionnaire-talk.ts'
import type { Ask, Asked, Typed } from './ask.ts'
import { foodsOf, suggestFoods, type Understand, wrongWithFoods } from './food-line.ts'

export interface Interview {
  readonly ask: Ask
  readonly today: PlainDate
  readonly table: FoodTable
  readonly understand: Understand
  /** Called after each answer, so that nothing is lost. */
  readonly keep: (history: History) => Promise<void>
}

/** Asks what has not been asked yet, to the end; rejects with `Interrupted`, and all until then is kept. */
export async function interview(start: History, by: Interview): Promise<History> {
  const plan = questionPlan()
  let history = walk(plan, start).history
  let part = 0
  for (;;) {
    const { step } = walk(plan, history)
    if (step === null) return history
    if (step.part !== part) {
      by.ask.say('')
      by.ask.say(partTitle(step.part, step.parts, SECTION_TITLES[step.item.section]))
    }
    part = step.part
    history = await oneStep(step, history, by)
    await by.keep(history)
  }
}

async function oneStep(step: Step, history: History, by: Interview): Promise<History> {
  const typed = await by.ask.ask(askedFor(step, by))
  const said = typed.picked ?? typed.text
  if (said === '?') {
    by.ask.say(`${WHY}${whyInEnglish(step.question.id)}`)
    return history
  }
  if (isBack(said)) {
    if (history.length === 0) by.ask.say(NOWHERE_BACK)
    return back(history)
  }
  if (isSkip(said) && !(step.question.reader === 'food' && typed.text !== ''))
    return answered(history, step.key, null)
  const answer = await answerOf(step, typed, by)
  return answer === null ? history : answered(history, step.key, answer)
}

/** null: it is to be asked again. */
async function answerOf({ question }: Step, typed: Typed, by: Interview): Promise<Answer> {
  return question.reader === 'food' ? foodsOf(typed, by) : (typed.picked ?? typed.text)
}

const isBack = (text: string) => /^(<|back)$/i.test(text.trim())
const isSkip = (text: string) => /^(|skip|unknown|not known|do(n't| not) know)$/i.test(text.trim())

function askedFor(step: Step, by: Interview): Asked {
  const { question, round, number, of } = step
  const { ask, example } = questionInEnglish(question.id, round)
  const choices = (question.choices ?? [])
    .filter((value) => round === 1 || value !== 'none')
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  return {
    message: ask,
    progress: progress(number, of),
    example,
    choices: choices.length === 0 ? [] : [...choices, { value: 'skip', label: SKIP }],
    ...(question.reader === 'food'
      ? { suggest: (text: string) => suggestFoods(text, by.understand, by.table) }
      : {}),
    check: (text) => wrongWith(step, text, by),
  }
}

/** Shown under the prompt; null: nothing is wrong. */
function wrongWith(step: Step, text: string, { today, understand }: Interview): string | null {
  if (text === '?' || isBack(text) || isSkip(text)) return null
  const { question } = step
  if (question.reader === 'food') return wrongWithFoods(text, understand)
  if (question.id === 'complete') return /^(yes|no)$/i.test(text) ? null : NOT_OFFERED
  const problem = problemWith(step, text, today)
  if (problem === null) return null
  const { message, help } = problemInEnglish(problem.what)
  return help === null ? message : `${message} (${help})`
}
