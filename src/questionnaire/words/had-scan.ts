/** "Yes I've had two at Leeds": there were scans, and not when. */
const HAD =
  /^(?:(?:yes|yeah|yep|oh yes|well|i think)[,.]? )*(?:i|we|they)?(?:'ve| have|'d)? ?(?:just |only )?(?:had|got|have|did)(?: (?:just|only|already|about))? (?:one|two|three|four|five|several|some|many|lots|both|a few|a couple|a|an|my|[1-9])\b(?: (?:of (?:them|those)|(?:bone |dexa |dxa |density )*scans?|now|so far|already|done|before))?(?=$|[\s,.!])/i
/** Of something else than a scan. */
const OTHER = /\b(?:letter|osteop\w*|fracture|break|appointment|cold|fall|report)\b/i

/** What names a day, a month or a year, or says that there is none. */
const SAYS_WHEN =
  /\d{2,}|\d[/.-]\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:ago|last|this|yesterday|today|spring|summer|autumn|winter|christmas|easter|year|month|week)\b|\b(?:never|none|not|no|haven't|n't|waiting|due|booked)\b/i

/** Whether an answer says that there was a scan, and nothing of when; `several` where it says more than one. */
export function saysHadScan(text: string): 'one' | 'several' | null {
  const isYes = /^(?:yes|yeah|yep|y)(?:,? (?:please|thanks|i have|i did|i do))?[.!]?$/i.test(text.trim())
  if (!isYes && (!HAD.test(text) || OTHER.test(text) || SAYS_WHEN.test(text))) return null
  return /\b(?:two|three|four|five|several|a few|couple|some|scans|both|lots|many|[2-9])\b/i.test(text)
    ? 'several'
    : 'one'
}
