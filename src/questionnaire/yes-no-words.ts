/** "None", "no" and what people say for them. */
export const NONE =
  /^(?:no|none|nope|nah|n|never|neither|nothing|nil|n\/?a|not any|not really|not at all|none at all|nothing at all|none of (?:these|those|them)|no thanks?|no thank you|i (?:do not|don'?t|have not|haven'?t|did not|didn'?t))[.!]?$/i
export const YES =
  /^(?:y|yes|yes please|yep|yeah|yup|yea|ja|sure|of course|correct|true|i (?:do|have|did|am))[.!]?$/i

export function isYes(text: string): boolean {
  return YES.test(text.trim())
}

/** Answers that begin with it: "yes, my mother did". What goes on with a doubt is neither. */
const BEGINS = /^(yes|yeah|yep|no|nope)(?:\s*[,.;:!-]\s*|\s+)(?!idea\b)(.+)$/i
const DOUBT = /\b(?:not sure|don'?t know|unsure|maybe|perhaps|think|but|sometimes)\b/i
const PARENT = /^(?:(?:my )?(?:mother|father|mum|mom|mummy|dad|daddy)(?: did)?|both(?: of them)?)[.!]?$/i

/** What a person means by a line where yes or no is asked for: `yes`, `no`, or the line as it stands. */
export function yesOrNo(id: string, text: string): string {
  if (YES.test(text)) return 'yes'
  if (NONE.test(text)) return 'no'
  if (id === 'parental_hip_fracture' && PARENT.test(text)) return 'yes'
  const [, first = '', rest = ''] = BEGINS.exec(text) ?? []
  if (first === '' || DOUBT.test(rest)) return text
  return /^y/i.test(first) ? 'yes' : 'no'
}
