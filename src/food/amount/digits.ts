/**
 * A phrase with the digits of other scripts and full-width letters put as ASCII, at the same places: `２００ｇ` is 200g. Raised and lowered digits of fractions stay, since "1¹⁄₂" must not become 11⁄2.
 */
export function withPlainDigits(phrase: string): string {
  // Latin, Greek and Cyrillic letters, punctuation and arrows: nothing to do, and no pattern of all digits to prepare.
  if (/^[\0-\u065f\u2000-\u22ff]*$/.test(phrase)) return phrase
  return phrase.replace(/(?![0-9])[\p{Nd}\uff01-\uff5e]/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const isFullWidth = code >= 0xff01 && code <= 0xff5e
    const plain = isFullWidth ? String.fromCharCode(code - 0xfee0) : String(digitValue(digit))
    return plain.padStart(digit.length) // those beyond the first plane take two places
  })
}

/** Unicode has the digits of a script in a row, 0 to 9. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return (code - zero) % 10
}
