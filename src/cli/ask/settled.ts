import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Meant } from '../../questionnaire/as-meant.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import { guessesIn, type Unclear, unclearIn } from '../../questionnaire/unclear.ts'
import { type History, type Step, walk } from '../../questionnaire/walk.ts'
import {
  ambiguousDate,
  dateChoices,
  didYouMean,
  GUESS_CHOICES,
  guessKept,
  SMOKED_BEFORE,
  SMOKED_CHOICES,
  takenAs,
} from '../../render/english/questionnaire-back.ts'
import type { Ask } from './ask.ts'
import { chosen } from './chosen.ts'
import type { Understand } from './food-line.ts'
import { wrongWith } from './wrong-with.ts'

interface Talk {
  readonly ask: Ask
  readonly today: PlainDate
  readonly understand: Understand
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
  const unclear = unclearIn(step, text)
  if (unclear !== null) {
    const meant = await askedBack(unclear, by.ask)
    if (meant === null) return null
    if (meant.kind === 'skip') return SKIPPED_AFTER_ALL
    const clear = clearNow(step, meant.text, history, by)
    if (clear !== null && unclear.about === 'date') by.ask.say(takenAs(clear))
    return clear
  }
  // A date in words is said back as it is taken.
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text) && text !== by.typed.trim()) by.ask.say(takenAs(text))
  return namesSettled(step, text, by.ask)
}

/** What was made clear may be wrong for another reason. */
function clearNow(step: Step, text: string, history: History, by: Talk): string | null {
  const wrong = wrongWith(step, text, walk(questionPlan(), history).answers, by)
  if (wrong === null) return text
  by.ask.say(`! ${wrong}`)
  return null
}

type Clear = Extract<Meant, { kind: 'answer' | 'skip' }>

async function askedBack(unclear: Unclear, ask: Ask): Promise<Clear | null> {
  if (unclear.about === 'smoked-before') {
    const said = await chosen(SMOKED_BEFORE, SMOKED_CHOICES, ask)
    if (said === 'unsaid') return { kind: 'skip' }
    return { kind: 'answer', text: said }
  }
  const choices = dateChoices(unclear.dmy, unclear.mdy)
  const said = await chosen(ambiguousDate(unclear.text), choices, ask)
  if (said === 'again') return null
  return { kind: 'answer', text: unclear[said] }
}

/** The names of an answer as they are meant: what looks like a slip is asked about; null: to be typed again. */
async function namesSettled(step: Step, text: string, ask: Ask): Promise<string | null> {
  let made = text
  for (const { written, as } of guessesIn(step, text)) {
    const said = await chosen(didYouMean(written, as), GUESS_CHOICES, ask)
    if (said === 'again') return null
    if (said === 'yes') made = made.replace(written, as)
    else ask.say(guessKept(written, as))
  }
  return made
}
