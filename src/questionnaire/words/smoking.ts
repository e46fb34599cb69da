import { NONE, YES } from '../yes-no-words.ts'

const FORMER =
  /^(?:(?:yes|no),? )?(?:(?:i )?(?:gave (?:it )?up|used to|not any ?more|no longer(?: (?:smoke|do))?[.!]?$)|formerly|previously|in the past|(?:i )?(?:stopped|quit|smoked)\b.*(?:\bago|\b(?:in|until|till) (?:19|20)\d\d)[.!]?$)/i
/** Words that turn "10 a day until 2003" into the past; which of the two is meant is asked again. */
const OVER = /\b(?:until|till|before|ago|past|when|used|quit|stopped|gave|as an? )/i

/** Not now; whether they did before is asked back. "Non-smoker" is said of both. */
const NOT_NOW =
  /^(?:i (?:do not|don'?t) smoke|not (?:now|at present)|(?:i(?:'m| am) )?(?:a )?non[\s-]?smoker|only (?:as|when) .*)[.!]?$/i

/** "No" may be never or no longer, so it stays and is asked about. */
export function smokingIn(text: string): string {
  if (FORMER.test(text)) return 'former'
  if (NEVER.test(text)) return 'never'
  if (NONE.test(text) || NOT_NOW.test(text)) return 'no'
  const isNow =
    YES.test(text) ||
    /^(?:sometimes|occasionally|(?:only )?socially|now and (?:then|again)|(?:a few|\d+) a day)\b/i.test(text)
  return isNow && !OVER.test(text) ? 'current' : text
}

/** "Never", "no, never", "I have never smoked"; not "never again" or "never mind". */
const NEVER =
  /^(?:no,? )?(?:i(?: have|'ve)? )?never(?: ever)?(?: (?:did|have|smoked|been a smoker))?(?: (?:at all|in my life|cigarettes|a cigarette|anything|one))?[.!]?$/i
