/** Questions about one's own life, in words of one's own. */
const OF_ONESELF = ['drug', 'medicines', 'conditions', 'fracture_site', 'symptoms']

const SOMEBODY =
  "(?:mum|mom|mummy|mam|mother|dad|daddy|father|parent|sister|brother|aunt|auntie|aunty|uncle|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|nan|nana|daughter|son|husband|wife|cousin|niece|nephew|mother-in-law|friend)(?:'?s)?"
/** "Anxiety since my husband died", "thyroid, like my mother": one's own all the same. */
const OWN =
  /\b(?:since|when|after|because|like|same as|worse|lost|died|visit\w*|help\w*|lift\w*|carry\w*|caring|looking after)\b/i

/**
 * Whether an answer about one's own life tells of somebody else: "my mum broke her hip at 84", "osteoporosis in the
 * family".
 */
export function isOfRelative(id: string, text: string): boolean {
  if (!OF_ONESELF.includes(id) || OWN.test(text)) return false
  return new RegExp(
    `\\b${SOMEBODY}\\b|\\b(?:in (?:the|my) |runs in the )family\\b|\\bfamily history\\b`,
    'i',
  ).test(text)
}
