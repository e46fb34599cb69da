import { CHOOSE_ONE, SAVE, SAVE_CHOICES, SAVE_OR_LOSE } from '../../render/english/questionnaire-talk.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import type { Ask } from './ask.ts'
import { withYes } from './chosen.ts'

/** Enter puts it off, where the answers are kept; elsewhere it has to be said, since they would be gone. */
export async function saveWish(ask: Ask, isKept: boolean): Promise<keyof typeof SAVE_CHOICES> {
  const { yes, later, no } = SAVE_CHOICES
  const offered = isKept ? { yes, later, no } : { yes, no }
  const choices = Object.entries(offered).map(([value, label]) => ({ value, label }))
  const { text, picked } = await ask.ask({
    message: isKept ? SAVE : SAVE_OR_LOSE,
    progress: '',
    example: '',
    why: isKept ? WHY_ELSE.save : WHY_ELSE.saveOrLose,
    choices,
    meant: (typed) => withYes(choices, typed),
    check: (typed) => (isKept && typed === '' ? null : CHOOSE_ONE),
  })
  return text === '' && picked === null ? 'later' : (picked as keyof typeof SAVE_CHOICES)
}
