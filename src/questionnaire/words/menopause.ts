const SURGICAL =
  /\b(?:ovaries\b.*\b(?:out|removed|taken|gone(?! quiet))|remov(?:ed|al)\b.*\bovaries|oophorectomy|bso)\b/i
const BY_MEDICINE = /\b(?:zoladex|goserelin|leuprol?ide|leuprorelin|lupron|prostap|ovarian suppression)\b/i
/** One of two, a part of them, or what is over. */
const LEFT_IN = /\b(?:not|no|left|right|kept|still|one|never|stopped|cysts?|part|half)\b/i
const OVER = /\b(?:was|had|until|till|ended|finished|used to|came off|ago|previously)\b/i
const NATURAL =
  /^(?:yes,? )?(?:(?:well,? )?it )?(?:just )?(?:was |is |came |came on |happened |stopped )?(?:just )?(?:natural(?:ly)?|by itself|(?:all )?(?:on|of) its own(?: accord)?|the (?:usual|normal|natural) way)(?: menopause)?(?:,? (?:at|aged|around|about|when i was(?: about| around)?) \d\d)?$/i
const NOT_YET = /^(?:no,? )?(?:not yet|still have (?:my )?periods|i still have (?:my )?periods)$/i

/** It has come, and not how: an age, "after the change", the womb taken out, chemotherapy. */
const HAS_COME =
  /^(?:yes|after|post)$|^(?:it|they|my periods) (?:came|happened|started|stopped)(?: (?:at|when i was|in my|around|about))? (?:\d\d|forties|fifties)$|\bpost[\s-]?meno|^(?:(?:yes|about|around|at|aged?|when i was|in my|early|mid|late|my)[\s,]+)*(?:[3-6]\d|thirties|forties|fifties|sixties)(?: or (?:so|[3-6]\d))?$|\b(?:past it|after the change|the change|years ago|long ago|(?:good|long|little) while (?:ago|back)|gone through|been through|went through|been and gone|all over|over (?:it|with))\b|\bhysterectomy\b|\bchemo/i

/** The kind of menopause that an answer means; 'come': it has come, but not how; null: none of these words. */
export function menopauseMeant(
  text: string,
): 'natural' | 'surgical' | 'ovarian_suppression' | 'pre' | 'come' | null {
  if (NATURAL.test(text)) return 'natural'
  if (SURGICAL.test(text) && !LEFT_IN.test(text)) return 'surgical'
  if (BY_MEDICINE.test(text) && !LEFT_IN.test(text) && !OVER.test(text)) return 'ovarian_suppression'
  if (NOT_YET.test(text)) return 'pre'
  return HAS_COME.test(text) ? 'come' : null
}
