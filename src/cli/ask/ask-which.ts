import { isBack, isStop } from '../../questionnaire/as-meant.ts'
import type { Unclear } from '../../questionnaire/unclear.ts'
import { offerMeant } from '../../questionnaire/words/offer-meant.ts'
import { offersInEnglish, whichIsMeant } from '../../render/english/questionnaire-back.ts'
import { WHICH_OR_ANEW } from '../../render/english/questionnaire-talk.ts'
import { WHY_ASKED_BACK } from '../../render/english/questionnaire-why.ts'
import { type Ask, Interrupted } from './ask.ts'
import { among } from './chosen.ts'

type Which = Extract<Unclear, { readonly offers: readonly string[] }>

/** The offer that was taken, or another answer to the question that was typed instead; null: the last, for Enter. */
export type Said = { readonly offer: string } | { readonly anew: string } | null

/** Which of a few answers is meant. `wrong` is what there is against another answer to the question. */
export async function askWhich(
  { about, text, offers }: Which,
  ask: Ask,
  wrong: (typed: string) => string | null,
): Promise<Said> {
  const choices = Object.entries(offersInEnglish(about, offers)).map(([value, label]) => ({ value, label }))
  const { text: typed, picked } = await ask.ask({
    message: whichIsMeant(about, text),
    progress: '',
    example: '',
    why: WHY_ASKED_BACK[about],
    choices,
    meant: (line) => {
      // "<" puts the question itself again, and leaves nothing open.
      if (isBack(line)) return null
      const offer = offerMeant(about, line, offers)
      return offer === null ? among(choices, line) : (choices[offers.indexOf(offer)] ?? null)
    },
    check: (line) => {
      if (line === '' || isStop(line) || isBack(line)) return null
      const problem = wrong(line)
      return problem === null ? null : `${problem}. ${WHICH_OR_ANEW}`
    },
  })
  if (picked === null && isStop(typed)) throw new Interrupted(false)
  if (picked === null) return typed === '' ? null : { anew: typed }
  const offer = offers[choices.findIndex(({ value }) => value === picked)]
  return offer === undefined ? null : { offer }
}
