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
      let isHeard = false
      try {
        return await ask.ask({
          ...asked,
          check: (text) => {
            const wrong = asked.check(text)
            const findings = wrong === null ? [] : urgentIn(text)
            if (wrong === null || findings.length === 0) return wrong
            isHeard = true
            onUrgent(text.trim())
            return [...urgentWords(findings), URGENT_KEPT, wrong].join(' ')
          },
        })
      } finally {
        if (isHeard) await afterwards()
      }
    },
  }
}
