import { isWhy } from '../../questionnaire/as-meant.ts'
import { WHY } from '../../render/english/questionnaire-talk.ts'
import type { Ask } from './ask.ts'

/** Asks the same, and at "?" says why it is asked and puts the question again. */
export function explaining(ask: Ask): Ask {
  return {
    ...ask,
    ask: async (asked) => {
      const { why, meant, check } = asked
      if (why === null) return ask.ask(asked)
      for (;;) {
        const typed = await ask.ask({
          ...asked,
          ...(meant === undefined ? {} : { meant: (text: string) => (isWhy(text) ? null : meant(text)) }),
          check: (text) => (isWhy(text) ? null : check(text)),
        })
        if (typed.picked !== null || !isWhy(typed.text)) return typed
        ask.say(`${WHY}${why}`)
      }
    },
  }
}
