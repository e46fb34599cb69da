/**
 * Foods that people mean only where they say so: a part of an animal or a plant that is not the food itself (skin,
 * separable fat, giblets, leaves), and what becomes food only when water or milk is added (mixes, gravy powder, dried
 * egg). Their short names would else win over "Chicken, broilers or fryers, meat and skin, raw".
 */

/** Parts, each as a stretch between commas of a name. "Meat and skin", "bone-in" and "peel eaten" are no parts. */
const PART =
  /, (?:skin(?: only|\b(?= \(| from|,|$))|(?:separable |external |seam |intermuscular |subcutaneous )?fat(?: only)?(?=,|$)|backfat|leaf fat|jowl|giblets|gizzard|liver|heart(?= *,|$)|kidney(?=,|$)|lungs|brain|tongue|tripe|pancreas|spleen|thymus|stomach|chitterlings|mechanically|feet|ears|tail|neck(?! chops)|blood|bone marrow|variety meats|leaves|shoots|flowers|roe)\b|^Egg, (?:white|yolk)\b|\bfrom neck\b|\bskin from\b/i
/** Whole foods whose names say such a word for a kind. */
const NO_PART = /^(?:Beans|Lobster|Spices)\b/i
/** Not yet food. "Dry" alone is no such word: so are pasta, oats and dry-roasted nuts sold. */
const UNMADE =
  /\bdry,? mix|\bmix,? dry|^(?:soup|gravy|sauce)\b.*\bdry\b|^(?:egg|milk)\b.*\b(?:dried|dry)\b|\bdehydrated\b|\bfreeze-dried\b|, condensed\b|\bnot reconstituted\b|\bundiluted\b|\(0% moisture\)|\bprotein (?:isolate|concentrate)\b|, powder\b/i
/** Made after all, or used by the spoon as it is. */
const MADE =
  /\b(?:prepared|reconstituted) with\b|, reconstituted|\bevaporated\b|\bstewed\b|\bcreamer\b|\bsubstitute,|\breplacement\b/i

/** The bits of `formsOf` for the two kinds; the compiled table keeps them. */
export const IS_PART = 1 << 13
export const IS_UNMADE = 1 << 14

/** Of a food's name in the table: bits, 0 where it is a food as people speak of it. */
export function seldomMeant(description: string): number {
  const part = PART.test(description) && !NO_PART.test(description) ? IS_PART : 0
  const unmade = UNMADE.test(description) && !MADE.test(description) ? IS_UNMADE : 0
  return part | unmade
}

const ASKS_PART = new Set(
  'skin fat lard dripping crackling scratching backfat jowl giblet gizzard liver heart kidney lung brain tongue tripe pancreas sweetbread spleen thymus stomach chitterling foot feet ear tail oxtail trotter neck blood marrow bone offal leaf leave leaves shoot flower roe white yolk eggwhite eggyolk'.split(
    ' ',
  ),
)
const ASKS_UNMADE = new Set(
  'dry dried powder powdered mix concentrate condensed undiluted dehydrated freeze granule cube packet sachet instant protein isolate flake'.split(
    ' ',
  ),
)

/** The kinds of seldom meant foods that a typed word asks for, as bits. */
export function kindsAskedBy(word: string): number {
  return (ASKS_PART.has(word) ? IS_PART : 0) | (ASKS_UNMADE.has(word) ? IS_UNMADE : 0)
}
