import { isBack, isStop } from '../../questionnaire/as-meant.ts'
import { back, type History } from '../../questionnaire/walk.ts'
import { lacksDuration, minutesAlone, withMinutes } from '../../questionnaire/words/duration.ts'
import { isNotKnown } from '../../questionnaire/words/not-known.ts'
import { HOW_LONG, noDuration, takenWith, withoutMinutes } from '../../render/english/questionnaire-talk.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import { type Ask, Interrupted } from './ask.ts'

/** The exercise as it is kept, with how long it was, which is asked for where it is missing; null: to be typed anew. */
export async function exerciseOf(text: string, ask: Ask): Promise<string | null> {
  if (!lacksDuration(text)) return text
  const { text: typed } = await ask.ask({
    message: HOW_LONG(text),
    progress: '',
    example: '30 min, or half an hour',
    why: WHY_ELSE.howLong,
    choices: [],
    check: (line) =>
      isLeftOpen(line) || isBack(line) || isStop(line) || minutesAlone(line, true) !== null
        ? null
        : noDuration(line),
  })
  if (isStop(typed)) throw new Interrupted(false)
  if (isBack(typed)) return null
  const minutes = minutesAlone(typed, true)
  if (minutes === null) {
    ask.say(withoutMinutes(text))
    return text
  }
  return withTime(text, minutes, ask)
}

/** A time alone is that of the exercise just named, where it has none yet; null: it is not. */
export function timeOfLast(text: string, history: History, ask: Ask): History | null {
  const last = history.at(-1)
  const minutes = minutesAlone(text, false)
  if (minutes === null || last === undefined || typeof last.answer !== 'string') return null
  if (!last.key.startsWith('exercise.') || !lacksDuration(last.answer)) return null
  return [...back(history), { key: last.key, answer: withTime(last.answer, minutes, ask) }]
}

function withTime(text: string, minutes: number, ask: Ask): string {
  const made = withMinutes(text, minutes)
  ask.say(takenWith(made))
  return made
}

/** "Not long", "all morning": for how long is not known. */
function isLeftOpen(line: string): boolean {
  return (
    line === '' ||
    isNotKnown(line) ||
    /^(?:not (?:very |that )?long|a (?:little |good )?while|ages|hours|all (?:morning|afternoon|day|evening)|(?:i )?did ?n[o']?t time it|no idea|not sure.*)$/i.test(
      line.trim(),
    )
  )
}
