import { RELATIVE } from '../../input/relatives.ts'

/** Questions about one's own life, in words of one's own. */
const OF_ONESELF = ['drug', 'medicines', 'conditions', 'fracture_site', 'symptoms']

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
    `\\b${RELATIVE}\\b|\\b(?:in (?:the|my) |runs in the )family\\b|\\bfamily history\\b`,
    'i',
  ).test(text)
}
