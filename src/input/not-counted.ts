/** Nutrients of labels that no sum of this program has, and salts of them that bring nothing else. */
const NAMES =
  '(?:elemental |gentle |chelated )?iron(?: bisglycinate)?|ferrous (?:sulf|sulph|fumar|glucon)ate|vitamin c|ascorbic acid|(?:vitamin )?b-?(?:1|2|3|5|6|7|9|12)|(?:methyl|cyano|hydroxo)cobalamin|folic acid|folate|methylfolate|iodine|selenium|copper|chromium|manganese|molybdenum|biotin|niacin|niacinamide|riboflavin|thiamine?|pyridoxine|vitamin e'
const AMOUNT = String.raw`\d+(?:[.,]\d{1,2})? ?(?:mg|mcg|µg|μg|ug|iu)`
const OFTEN =
  '(?: (?:daily|a day|per day|once daily|once a day|every other day|twice daily|twice a day|weekly|a week|per week))?'

/**
 * Whether a supplement line names nothing but such nutrients, each with its amount: it is understood, and brings nothing
 * that is counted. A further word may be of something that is.
 */
export function isOfNothingCounted(text: string): boolean {
  // Vitamin D is counted; the pattern below takes V8 longer to prepare than a day takes to read.
  if (
    !/iron|ferr|vitamin [bce]\b|vitamin b|asc|cobal|\bb-?\d|biotin|ribo|fol|iod|sel|cop|chr|man|mol|nia|thi|pyr/i.test(
      text,
    )
  )
    return false
  const one = `(?:(?:${NAMES}) ${AMOUNT}|${AMOUNT} (?:of )?(?:${NAMES}))`
  return new RegExp(`^\\s*${one}(?:(?: ?[,+&] ?| and | with )${one})*${OFTEN}\\s*$`, 'i').test(text)
}
