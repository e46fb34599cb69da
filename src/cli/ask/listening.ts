import { urgentIn } from '../../questionnaire/urgent.ts'
import { URGENT_KEPT } from '../../render/english/questionnaire-talk.ts'
import type { Ask } from './ask.ts'
import { urgentWords } from './urgent-words.ts'

/**
 * Asks the same, and listens: what calls for a call and is typed where something else is asked for is said at once, and
 * given to `onUrgent` to be kept among the symptoms; `afterwards` follows the prompt, answered or interrupted.
 */
export function listening(
  ask: Ask,
  { onUrgent, afterwards }: { onUrgent: (text: string) => void; afterwards: () => Promise<void> },
): Ask {
  return {
    ...ask,
    ask: async (asked) => {
      const heard = new Set<string>()
      try {
        return await ask.ask({
          ...asked,
          check: (text) => {
            const wrong = asked.check(text)
            const findings = wrong === null ? [] : urgentIn(text)
            if (wrong === null || findings.length === 0) return wrong
            const words = [...urgentWords(findings), URGENT_KEPT].join(' ')
            heard.add(words)
            onUrgent(text.trim())
            return `${words} ${wrong}`
          },
        })
      } finally {
        if (ask.isErased) for (const words of heard) ask.say(words)
        if (heard.size > 0) await afterwards()
      }
    },
  }
}
