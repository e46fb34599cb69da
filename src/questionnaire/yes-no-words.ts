/** "None", "no" and what people say for them. "Not really" and "no thanks" are not among them: they leave it open. */
export const NONE =
  /^(?:no|no,? never|none(?:,? (?:thanks?|thank you))?|nope|nah|n|never|neither|nothing|nil|not any|not at all|none at all|nothing at all|none of (?:these|those|them)|i (?:do not|don'?t|have not|haven'?t|did not|didn'?t))[.!]?$/i
export const YES =
  /^(?:y|yes|yes please|yep|yeah|yup|yea|ja|sure|of course|correct|true|i (?:do|have|did|am))(?:,? (?:please|thanks|thank you|dear|love))?[.!]?$/i

/** "Nothing" to "Is that all?", or "none" to "from little force?", may well be a yes. */
const NO = /^(?:no|n|nope|nah|not at all)[.!]?$/i

export function isYes(text: string): boolean {
  return YES.test(text.trim())
}

export function isNo(text: string): boolean {
  return NO.test(text.trim())
}

/** Whether words say that it was a fall from standing, and no more: "slipped on ice". */
export function isJustAFall(text: string): boolean {
  return JUST_FELL.test(text)
}

/** Neither none nor some: it is asked again, or left open. */
export function isHalfNo(text: string): boolean {
  return /^(?:(?:no,? )?not (?:really|exactly|much|often)|(?:no,? )?(?:not|none) (?:that )?i know(?: of)?)[.!]?$/i.test(
    text.trim(),
  )
}

const BEGINS = /^(yes|yeah|yep|no|nope)(?:\s*[,.;:!-]\s*|\s+)(.+?)[.!]?$/i
/** What says the same once more: "yes, she did", "no, definitely not". */
const YES_AGAIN =
  /^(?:yes|please|thanks|thank you|exactly|i (?:think|believe|suppose) so|(?:i'm )?afraid so|definitely|certainly|absolutely|indeed|of course|please|sadly|unfortunately|(?:that|it)(?:'s| is) (?:right|correct|true)|that'?s (?:it|the one|what i meant)|(?:just )?(?:a )?(?:typo|my mistake)|(?:i|it|she|he|they|we|that) (?:did|was|were|does|do|has|have|had|is))$/i
const NO_AGAIN =
  /^(?:no|thanks|thank you|sorry|(?:i'm )?afraid not|definitely not|certainly not|absolutely not|not at all|(?:i|it|she|he|they|we|that) (?:did|was|were|does|do|has|have|had|is)(?: not|n'?t)(?: at all)?)$/i

const ONE = "(?:my )?(?:mother|father|mum|mom|mummy|dad|daddy)(?:'s)?"
const PARENT = new RegExp(
  `^(?:${ONE}|both(?: of them| my parents)?|(?:she|he)(?= (?:did|had|broke|fractured)))(?: hip)?(?: did| had(?: an?| her| his)? (?:hip fracture|broken hip|fractured hip)| had| (?:broke|fractured) (?:her|his|a|the) hip)?(?:,? (?:at|aged|in|when (?:he|she) was) \\d{1,4})?[.!]?$`,
  'i',
)
const NO_PARENT =
  /^(?:no,? )?(?:neither(?: of them)?(?: did)?|never|none|nobody(?: did)?|no one(?: did)?|not them|they did(?: not|n'?t))[.!]?$/i
/** A trip or a slip on the level; from a ladder, or on stairs, it is for the person to say. */
const JUST_FELL =
  /^(?:(?:it was )?(?:just |only )?an? (?:silly |little |simple )?(?:slip|trip|stumble)|(?:i )?(?:just |only |simply )?(?:tripped|slipped|stumbled)(?: over)?)(?: (?:on|over) (?:(?:the|a|some|my|wet|black) ){0,2}(?:ice|snow|leaves|rug|carpet|cat|dog|kerb|curb|pavement|sidewalk|floor|mat|step))?$/i

const ALL =
  /^(?:yes,? )?(?:(?:that'?s|that (?:is|was)|it(?:'s| is| was)) (?:all|it|everything)|all|everything)(?: i (?:ate|had))?$/i
/** "Nothing else", "that's me done"; a hedge alone is none, behind a yes it is one. "No, nothing else" may be either. */
const THATS_ALL =
  /^(?:(?:yes|yeah|yep),? )?(?:(?:nothing|no) (?:else|more)|(?:that'?s|that (?:is|was)|it(?:'s| is| was)) (?:me (?:done|finished)|the lot|about (?:it|all|everything))|(?:i'm|i am|all) (?:done|finished)|the lot)(?:,? (?:thanks|thank you|really|i think|yesterday|i (?:ate|had)))*$|^(?:yes|yeah|yep),? (?:i (?:think|believe|reckon) (?:so|that'?s (?:it|all|everything|the lot))|(?:as|so) far as i (?:remember|know|can (?:remember|recall)))$/i
const NOT_ALL =
  /^(?:no,? )?(?:not (?:all|everything|quite|yet)(?: .*)?|nearly|almost(?: all)?|no,? i (?:also )?had .*)$/i

/** Yes or no in any words for it, courtesies too; null: neither, or something that contradicts it. */
export function plainYesNo(text: string): 'yes' | 'no' | null {
  const said = yesOrNo('', text.trim().replace(/[.!]$/, ''))
  return said === 'yes' || said === 'no' ? said : null
}

/** Questions of yes and no where "none" says no more than that. */
const TAKES_NONE = ['parental_hip_fracture']

/**
 * What a person means by a line where yes or no is asked for: `yes`, `no`, or the line as it stands, to be asked again.
 * Words behind a yes or a no count only where they say the same once more: "no, I just tripped" means that it was from
 * little force, and "no one knows" that it is not known.
 *
 * @example yesOrNo('parental_hip_fracture', 'yes, my mother did') // 'yes'
 * @example yesOrNo('fracture_low_trauma', 'no, I just tripped') // 'no, I just tripped'
 */
export function yesOrNo(id: string, text: string): string {
  if (YES.test(text)) return 'yes'
  if (NO.test(text) || (TAKES_NONE.includes(id) && NONE.test(text))) return 'no'
  if (id === 'parental_hip_fracture' && PARENT.test(text)) return 'yes'
  if (id === 'parental_hip_fracture' && NO_PARENT.test(text)) return 'no'
  if (id === 'fracture_low_trauma' && JUST_FELL.test(text)) return 'yes'
  if (id === 'complete' && (ALL.test(text) || THATS_ALL.test(text))) return 'yes'
  if (id === 'complete' && NOT_ALL.test(text)) return 'no'
  const [, first = '', rest = ''] = BEGINS.exec(text) ?? []
  if (/^n/i.test(first)) return NO_AGAIN.test(rest) ? 'no' : text
  return first !== '' && isSameYes(id, rest) ? 'yes' : text
}

function isSameYes(id: string, rest: string): boolean {
  if (YES_AGAIN.test(rest)) return true
  if (id === 'parental_hip_fracture') return PARENT.test(rest)
  return id === 'fracture_low_trauma' && JUST_FELL.test(rest)
}
