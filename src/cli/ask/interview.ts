import { addDays, type PlainDate } from '../../calendar/plain-date.ts'
import type { FoodTable } from '../../food/table.ts'
import { asMeant, type Meant } from '../../questionnaire/as-meant.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import type { FoodAnswer } from '../../questionnaire/question.ts'
import { ahead, soFarText, wishFor, withHistory, withSaidBeside } from '../../questionnaire/so-far.ts'
import { isAskedForUrgent } from '../../questionnaire/urgent.ts'
import { answered, back, type History, type Step, walk } from '../../questionnaire/walk.ts'
import { saysHadScan } from '../../questionnaire/words/had-scan.ts'
import { sameMachine } from '../../questionnaire/words/same-machine.ts'
import { questionInEnglish, SECTION_TITLES, whyInEnglish } from '../../render/english/questionnaire.ts'
import {
  askedBefore,
  dayAndMonth,
  dayInWords,
  SO_FAR_CHOICES,
  takenAs,
} from '../../render/english/questionnaire-back.ts'
import {
  NOWHERE_BACK,
  partTitle,
  progress,
  SKIP,
  WHY,
  whenScanned,
} from '../../render/english/questionnaire-talk.ts'
import { afterAnswer } from './after-answer.ts'
import { type Ask, type Asked, choiceCalled, Interrupted, type Typed } from './ask.ts'
import { exerciseOf, timeOfLast } from './exercise-line.ts'
import { foodsOf, suggestFoods, type Understand } from './food-line.ts'
import { withFoodBehind } from './more-food.ts'
import { scanLineTaken } from './scan-line.ts'
import { SKIPPED_AFTER_ALL, settled } from './settled.ts'
import { asWished, type Where } from './so-far.ts'
import { hearBeside } from './urgent-answer.ts'
import { wrongWith } from './wrong-with.ts'

export interface Interview {
  readonly ask: Ask
  readonly today: PlainDate
  /** What was eaten on it is asked for: yesterday, or an earlier day where answers were kept. */
  readonly day: PlainDate
  readonly table: FoodTable
  readonly understand: Understand
  /** Called after each answer, so that nothing is lost; `earlier` is what was answered ahead of it. */
  readonly keep: (history: History, earlier?: History) => Promise<void>
  /** Called with what calls for a call and is no answer to what was asked, to be kept with the symptoms. */
  readonly hear: (text: string) => void
}

/**
 * Asks what has not been asked yet, to the end; rejects with `Interrupted`, and all until then is kept. `before` is what
 * was answered ahead of the start by who had gone back.
 */
export async function interview(start: History, before: History, by: Interview): Promise<History> {
  const plan = questionPlan()
  let history = walk(plan, start).history
  let earlier = withHistory(new Map(), [...before, ...start])
  let part = 0
  for (;;) {
    const { step } = walk(plan, history)
    if (step === null) return history
    if (step.part !== part) {
      by.ask.say('')
      by.ask.say(partTitle(step.part, step.parts, onDay(SECTION_TITLES[step.item.section], by)))
    }
    part = step.part
    const next = await oneStep(step, { history, earlier }, by)
    history = next.history
    earlier = withHistory(next.earlier, history)
    await by.keep(history, ahead(earlier, history))
  }
}

async function oneStep(step: Step, where: Where, by: Interview): Promise<Where> {
  const { history, earlier } = where
  const soFar = soFarText(earlier.get(step.key) ?? null)
  const given = await by.ask.ask(askedFor(step, history, soFar, by))
  const same = sameMachine(step, lineOf(step, given), walk(questionPlan(), history).answers)
  if (same !== null) by.ask.say(takenAs({ kind: 'plain', text: same }))
  const typed: Typed = same === null ? given : { text: same, picked: null }
  const line = lineOf(step, typed)
  const meant = asMeant(step, line, by.today)
  const isHeard = typed.picked === null && hearBeside(step, typed.text, meant, by)
  // It is no machine and no food to avoid.
  if (isHeard && meant.kind === 'answer' && !isAskedForUrgent(step.question.id)) return where
  const wish = soFar === null ? null : wishFor(line, meant.kind === 'skip')
  if (wish !== null) return asWished(wish, step, where, by)
  return {
    history: await asTyped(step, typed, meant, { history, by }),
    earlier: withSaidBeside(earlier, step, line, by.today),
  }
}

async function asTyped(
  step: Step,
  typed: Typed,
  meant: Meant,
  { history, by }: { history: History; by: Interview },
): Promise<History> {
  switch (meant.kind) {
    case 'why':
      by.ask.say(`${WHY}${whyInEnglish(step.question.id, dayInWords(by.day))}`)
      return history
    case 'back':
      if (history.length === 0) by.ask.say(NOWHERE_BACK)
      return back(history)
    case 'stop':
      throw new Interrupted(false)
    case 'skip':
      return afterAnswer(step, answered(history, step.key, null), by)
    case 'answer': {
      const longer = step.question.id === 'exercise' ? timeOfLast(meant.text, history, by.ask) : null
      if (longer !== null) return longer
      const fuller = step.question.id === 'complete' ? await withFoodBehind(typed.text, history, by) : null
      if (fuller !== null) return fuller
      const line = scanLineTaken(step, meant.text, history, by.ask)
      if (line !== null) return line.step === null ? line.history : afterAnswer(line.step, line.history, by)
      const answer = await answerOf(step, typed, meant.text, { history, by })
      // null: it is to be asked again.
      if (answer === null) return history
      const given = answer === SKIPPED_AFTER_ALL ? null : answer
      return afterAnswer(step, answered(history, step.key, given), by)
    }
  }
}

async function answerOf(
  step: Step,
  typed: Typed,
  text: string,
  { history, by }: { history: History; by: Interview },
) {
  if (step.question.reader === 'food') {
    const { key, answer } = history.at(-1) ?? {}
    const isSameMeal = key?.startsWith(`${step.question.id}.`) === true
    const before = isSameMeal && typeof answer === 'object' ? (answer?.at(-1) ?? null) : null
    const onTaken = (foods: readonly FoodAnswer[]) => by.keep(answered(history, step.key, foods))
    return foodsOf({ ...typed, text }, { ...by, before, onTaken })
  }
  const had = step.question.id === 'scan_date' ? saysHadScan(text) : null
  if (had !== null) {
    by.ask.say(whenScanned(had))
    return null
  }
  const answer = await settled(step, text, history, { typed: lineOf(step, typed), ...by })
  return step.question.id === 'exercise' && typeof answer === 'string' ? exerciseOf(answer, by.ask) : answer
}

/** Words for yesterday, said of the day that they are about. */
function onDay(words: string, { day, today }: Pick<Interview, 'day' | 'today'>): string {
  return day === addDays(today, -1) ? words : words.replace('yesterday', `on ${dayAndMonth(day)}`)
}

/** A food that was chosen from the list keeps the words that led to it. */
function lineOf({ question }: Step, { text, picked }: Typed): string {
  return question.reader === 'food' ? text : (picked ?? text)
}

function askedFor(step: Step, history: History, soFar: string | null, by: Interview): Asked {
  const { answers } = walk(questionPlan(), history)
  const { question, round, number, of } = step
  const { ask, example } = questionInEnglish(question.id, round)
  const choices = (question.choices ?? [])
    .filter((value) => round === 1 || value !== 'none')
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  const last = soFar === null ? [{ value: 'skip', label: SKIP }] : SO_FAR_CHOICES
  const all = choices.length === 0 ? [] : [...choices, ...last]
  return {
    message: soFar === null ? onDay(ask, by) : askedBefore(onDay(ask, by), soFar),
    ...(soFar === null ? {} : { kept: soFar }),
    progress: progress(number, of),
    example,
    why: null,
    choices: all,
    ...(question.reader === 'food'
      ? { suggest: (text: string) => suggestFoods(text, by.understand, by.table) }
      : {}),
    // "Heart" alone is not heart failure, and "bone" no metastasis.
    ...(question.id === 'conditions' ? { meant: (text: string) => choiceCalled(all, text) } : {}),
    check: (text) =>
      (soFar !== null && wishFor(text, false) !== null) || sameMachine(step, text, answers) !== null
        ? null
        : wrongWith(step, text, answers, by),
  }
}
