import { isOfNoHelp, isStop } from '../../questionnaire/as-meant.ts'
import { urgentIn } from '../../questionnaire/urgent.ts'
import { CHOOSE_OR_LAST } from '../../render/english/questionnaire-talk.ts'
import { type Ask, type Choice, choiceMeant, Interrupted } from './ask.ts'
import { urgentWords } from './urgent-words.ts'

/** Which of a few choices, by its key; Enter takes the last, and so does who does not know. */
export async function chosen<Key extends string>(
  message: string,
  labels: Readonly<Record<Key, string>>,
  ask: Ask,
): Promise<Key> {
  const choices = (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value] }))
  const { text, picked } = await ask.ask({
    message,
    progress: '',
    example: '',
    choices,
    meant: (text) => among(choices, text),
    check: (typed) =>
      typed === '' || isStop(typed) ? null : [...urgentWords(urgentIn(typed)), CHOOSE_OR_LAST].join(' '),
  })
  if (picked === null && isStop(text)) throw new Interrupted(false)
  return (picked as Key | null) ?? (choices.at(-1)?.value as Key)
}

/** By number, by words or their beginning, or by a piece that only one has: "go on" of "no, go on with the questions". */
function among(choices: readonly Choice[], text: string): Choice | null {
  const typed = text.trim().toLowerCase()
  if (typed === '') return null
  const holding = typed.length < 3 ? [] : choices.filter(({ label }) => label.toLowerCase().includes(typed))
  const found = choiceMeant(choices, typed, true) ?? (holding.length === 1 ? (holding[0] ?? null) : null)
  return found ?? (isOfNoHelp(typed) ? (choices.at(-1) ?? null) : null)
}
