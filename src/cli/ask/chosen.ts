import { isEnding, isOfNoHelp, isStop } from '../../questionnaire/as-meant.ts'
import { plainYesNo } from '../../questionnaire/yes-no-words.ts'
import { CHOOSE_OR_LAST } from '../../render/english/questionnaire-talk.ts'
import { type Ask, type Choice, choiceMeant, Interrupted } from './ask.ts'

/** Which of a few choices, by its key; Enter takes the last, and so does who does not know. `why` is said at "?". */
export async function chosen<Key extends string>(
  message: string,
  labels: Readonly<Record<Key, string>>,
  why: string,
  ask: Ask,
): Promise<Key> {
  const choices = (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value] }))
  const { text, picked } = await ask.ask({
    message,
    progress: '',
    example: '',
    why,
    choices,
    meant: (text) => among(choices, text),
    check: (typed) => (typed === '' || isStop(typed) ? null : CHOOSE_OR_LAST),
  })
  if (picked === null && isStop(text)) throw new Interrupted(false)
  return (picked as Key | null) ?? (choices.at(-1)?.value as Key)
}

/**
 * By words or their beginning, or by a piece that only one has: "go on" of "no, go on with the questions". Numbers are
 * for where they stand beside the choices: "2" may begin "2 March".
 */
export function among(choices: readonly Choice[], text: string): Choice | null {
  const typed = text.trim().toLowerCase()
  if (typed === '') return null
  const holding = choices.filter(({ label }) => holds(label.toLowerCase(), typed))
  const ending = choices.find(({ value }) => value === 'stop')
  if (ending !== undefined && isEnding(typed)) return ending
  const found = choiceMeant(choices, typed, false) ?? (holding.length === 1 ? (holding[0] ?? null) : null)
  const yesNo = found === null ? plainYesNo(typed) : null
  const begins = choices.filter(({ label }) => new RegExp(`^${yesNo}\\b`, 'i').test(label))
  if (yesNo !== null && begins.length === 1) return begins[0] ?? null
  return found ?? (isOfNoHelp(typed) ? (choices.at(-1) ?? null) : null)
}

/** By words or their beginning, and "yes" in any words. Nothing else: what chooses nothing must not delete anything. */
export function withYes(choices: readonly Choice[], text: string): Choice | null {
  const isYes = plainYesNo(text) === 'yes'
  return choiceMeant(choices, text, false) ?? (isYes ? choiceMeant(choices, 'yes', false) : null)
}

/** Whole or as the beginning of its words: "2 march" is no piece of "12 March". */
function holds(label: string, typed: string): boolean {
  if (typed.length < 3 || /^\d+$/.test(typed)) return false
  return ` ${label.replaceAll(/[^a-z\d]+/g, ' ')}`.includes(` ${typed.replaceAll(/[^a-z\d]+/g, ' ')}`)
}
