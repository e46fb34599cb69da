/** A number as read from text, or why it could not be. */
export type ReadNumber = { readonly value: number } | { readonly trouble: 'not-a-number' | 'ambiguous-comma' }

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5,
  '⅙': 1 / 6, '⅚': 5 / 6, '⅐': 1 / 7, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅑': 1 / 9, '⅒': 1 / 10,
} // biome-ignore format: a table

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/**
 * Reads `2`, `1.5`, `1,5`, `.5`, `1/2`, `1 1/2`, `1½`, `½`, `1¹⁄₂`, `⅟8`; a sign or anything else is not a number.
 * A comma is a decimal comma. Where it could as well part thousands (`1,000`, `12,500`), the number is refused:
 * a guess could be wrong by a factor of a thousand. `0,125` is clear, and so is `1,000,000`, which is refused too.
 */
export function readNumber(text: string): ReadNumber {
  const trimmed = text.trim()
  const mixed = /^(?:(\d+)[ -]?)?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])$/.exec(trimmed)
  if (mixed !== null) return { value: Number(mixed[1] ?? 0) + (FRACTIONS[mixed[2] ?? ''] ?? 0) }
  const fraction = /^(?:(\d+)[ -]+)?(\d+)\s*[/⁄∕]\s*(\d+)$/.exec(inDigits(trimmed))
  if (fraction !== null) {
    const below = Number(fraction[3])
    return below === 0
      ? { trouble: 'not-a-number' }
      : { value: Number(fraction[1] ?? 0) + Number(fraction[2]) / below }
  }
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(trimmed)) return { trouble: 'ambiguous-comma' }
  if (/^(\d+([.,]\d+)?|[.,]\d+)$/.test(trimmed)) return { value: Number(trimmed.replace(',', '.')) }
  return { trouble: 'not-a-number' }
}

/** Fractions written with raised and lowered digits, or with Unicode's "one over", in plain ones: `1¹⁄₂` is `1 1⁄2`. */
function inDigits(text: string): string {
  if (!/[⁰¹²³⁴-⁹₀-₉⅟]/.test(text)) return text
  return text
    .replace('⅟', '¹⁄')
    .replace(/(\d)(?=[⁰¹²³⁴-⁹])/, '$1 ')
    .replace(/[⁰¹²³⁴-⁹₀-₉]/g, (digit) => String(Math.max(RAISED.indexOf(digit), LOWERED.indexOf(digit))))
}
