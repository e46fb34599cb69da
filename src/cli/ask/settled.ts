import type { PlainDate } from '../../calendar/plain-date.ts'
import { asMeant, type Meant } from '../../questionnaire/as-meant.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import { saidBack } from '../../questionnaire/said-back.ts'
import { guessesIn, type Unclear, unclearIn } from '../../questionnaire/unclear.ts'
import { isAskedForUrgent } from '../../questionnaire/urgent.ts'
import { type History, type Step, walk } from '../../questionnaire/walk.ts'
import {
  ambiguousDate,
  dateChoices,
  didYouMean,
  EARLIER_NOT_KEPT,
  GUESS_CHOICES,
  guessKept,
  leftOut,
  SMOKED_BEFORE,
  SMOKED_CHOICES,
  takenAs,
} from '../../render/english/questionnaire-back.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import type { Ask } from './ask.ts'
import { askWhich } from './ask-which.ts'
import { chosen } from './chosen.ts'
import type { Understand } from './food-line.ts'
import { hearBeside } from './urgent-answer.ts'
import { wrongWith } from './wrong-with.ts'

interface Talk {
  readonly ask: Ask
  readonly today: PlainDate
  readonly understand: Understand
  readonly hear: (line: string) => void
}

/** Asked back, the person left it open. */
export const SKIPPED_AFTER_ALL = Symbol('skipped')

/** An answer as it is meant, asking back where it can be read in several ways; null: the question is put again. */
export async function settled(
  step: Step,
  text: string,
  history: History,
  by: Talk & { readonly typed: string },
): Promise<string | typeof SKIPPED_AFTER_ALL | null> {
  const { answers } = walk(questionPlan(), history)
  const unclear = unclearIn(step, text, { answers, today: by.today })
  if (unclear === null) return plainly(step, text, by)
  const meant = await askedBack(unclear, by.ask, (typed) => wrongWith(step, typed, answers, by))
  if (meant === null) {
    if (unclear.about === 'is-taken') by.ask.say(leftOut(text))
    return null
  }
  if (!('anew' in meant) && meant.kind === 'skip') return SKIPPED_AFTER_ALL
  const clear =
    'anew' in meant ? await typedAnew(step, meant.anew, history, by) : clearNow(step, meant.text, history, by)
  if (typeof clear !== 'string') return clear
  if (!('anew' in meant)) sayBack(step.question.id, clear, text, by.ask)
  if (unclear.about === 'drug-now') by.ask.say(EARLIER_NOT_KEPT)
  return clear
}

/** Another answer than was offered, which may have to be asked back as well. */
async function typedAnew(step: Step, typed: string, history: History, by: Talk) {
  const meant = asMeant(step, typed, by.today)
  const isHeard = hearBeside(step, typed, meant, by)
  // "Anastrozole, and I have chest pain" is no name of a medicine.
  if (isHeard && meant.kind === 'answer' && !isAskedForUrgent(step.question.id)) return null
  if (meant.kind === 'skip') return SKIPPED_AFTER_ALL
  return meant.kind === 'answer' ? settled(step, meant.text, history, { ...by, typed }) : null
}

/** What needs no asking back, but for names with a slip. What was taken from words is said as it is kept. */
async function plainly(
  step: Step,
  text: string,
  { ask, typed }: Talk & { typed: string },
): Promise<string | null> {
  sayBack(step.question.id, text, typed, ask)
  return namesSettled(step, text, ask)
}

function sayBack(id: string, text: string, typed: string, ask: Ask): void {
  const kept = saidBack(id, text, typed)
  if (kept !== null) ask.say(takenAs(kept))
}

/** What was made clear may be wrong for another reason. */
function clearNow(step: Step, text: string, history: History, by: Talk): string | null {
  const wrong = wrongWith(step, text, walk(questionPlan(), history).answers, by)
  if (wrong === null) return text
  by.ask.say(`! ${wrong}`)
  return null
}

type Clear = Extract<Meant, { kind: 'answer' | 'skip' }>

async function askedBack(
  unclear: Unclear,
  ask: Ask,
  wrong: (typed: string) => string | null,
): Promise<Clear | { readonly anew: string } | null> {
  if (unclear.about === 'smoked-before') {
    const said = await chosen(SMOKED_BEFORE, SMOKED_CHOICES, WHY_ELSE.smoked, ask)
    if (said === 'unsaid') return { kind: 'skip' }
    return { kind: 'answer', text: said }
  }
  if (unclear.about === 'date') {
    const days = dateChoices(unclear.dmy, unclear.mdy)
    const said = await chosen(ambiguousDate(unclear.text), days, WHY_ELSE.date, ask)
    return said === 'again' ? null : { kind: 'answer', text: unclear[said] }
  }
  const said = await askWhich(unclear, ask, wrong)
  if (said === null) return MAY_STAY_OPEN.includes(unclear.about) ? { kind: 'skip' } : null
  return 'offer' in said ? { kind: 'answer', text: said.offer } : said
}

/** What is left open by Enter; of others the question is put again. */
const MAY_STAY_OPEN = ['came', 'little']

/** The names of an answer as they are meant: what looks like a slip is asked about; null: to be typed again. */
async function namesSettled(step: Step, text: string, ask: Ask): Promise<string | null> {
  let made = text
  for (const { written, as } of guessesIn(step, text)) {
    const said = await chosen(didYouMean(written, as), GUESS_CHOICES, WHY_ELSE.guess, ask)
    if (said === 'again') return null
    if (said === 'yes') made = made.replace(written, as)
    else ask.say(guessKept(written, as))
  }
  return made
}
