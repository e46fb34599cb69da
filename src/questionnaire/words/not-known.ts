/** What leaves a question open, in the words that people have for it. */
const NOT_KNOWN = [
  'skip(?: (?:it|this|please|that))?|(?:please )?skip|next|pass|-+|–|—|unknown|not known|dunno|no clue|not applicable|n/?a',
  "never mind|no,? (?:thanks?|thank you)|(?:no ?one|nobody) knows|(?:i(?: would|'d) )?(?:rather|prefer) not(?: (?:to )?say)?",
  "(?:no idea|no clue|not sure)(?: what (?:that|it|this)(?: is| means)?)|no idea|(?:i am |i'm |im )?not sure|(?:i(?:'ve| have)? )?never heard of (?:it|that|this)|(?:i )?have no idea(?: what (?:that|it|this)(?: is| means)?)?|(?:i(?:'ve| have)? )?(?:forgot|forget|forgotten)",
  "(?:sorry,? )?(?:i )?(?:do not|don'?t|can'?t|cannot) (?:know|remember|recall|say)(?: (?:it|that|this|exactly|sorry|any ?more|what (?:that|it|this) is|(?:the|its) (?:name|date|figure|number)|when(?: it was)?))?",
] as const

/** Whether a text says that the answer is not known, or not said. */
export function isNotKnown(text: string): boolean {
  return new RegExp(`^(?:${NOT_KNOWN.join('|')})[.!]?$`, 'i').test(text.trim())
}

const NO_MORE =
  /^(?:(?:no|nothing|none) (?:more|else|other)(?: (?:medicines?|tablets?|conditions?|supplements?|foods?|ones?|than (?:that|those)|to add|today|yesterday))?|no others|(?:no,? )?(?:that'?s|that (?:is|was)) (?:all|it|everything)(?: (?:thanks|thank you|please|really|now|then|today|yesterday|for (?:now|today|me)|i (?:think|take|have|had|know(?: of)?)|there is|i can think of))*|done|finished|the end)$/i

/** Whether a text says that a list ends here. */
export function isNoMore(text: string): boolean {
  return NO_MORE.test(text.replace(/,? ?(?:thanks?|thank you)[.!]?$/i, '').replace(/[.!]$/, ''))
}

/** What was said another day is not looked up. */
export function isAsBefore(text: string): boolean {
  return /^(?:the )?(?:same|as) (?:as )?(?:yesterday|usual|before|always|last time|the day before|ever)[.!]?$|^(?:the )?(?:same(?: again)?|usual)[.!]?$/i.test(
    text.trim(),
  )
}

/** Something was eaten or done, and not what: "nothing much". */
export function isHardlyAnything(text: string): boolean {
  return /^(?:nothing (?:much|special|really|to speak of|particular|in particular)|not (?:much|a lot|very much)|very little|this and that|bits and (?:bobs|pieces)|odds and ends|(?:the )?usual (?:things?|stuff))[.!]?$/i.test(
    text.trim(),
  )
}
