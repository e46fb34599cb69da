/** Vitamin A, or an oil of the liver of fish. */
const SAYS_RETINOL =
  /\bvit(?:amin)?s?[ .-]+a\b(?! (?:day|week|month))|\bretin(?:ol|yl)\b|\b(?:cod|halibut|fish)[ -]?liver\b|\blebertran\b/i
const CAROTENE = /\bcarot/i
const SURELY = /\bretin(?:ol|yl)\b|liver|lebertran/i

/**
 * Those of some texts that may bring retinol, the vitamin A of animals. Carotene of plants is none.
 *
 * @example retinolSupplements(['vitamin A 25000 IU', 'vitamin A (beta-carotene)', 'cod liver oil'])
 * // ['vitamin A 25000 IU', 'cod liver oil']
 */
export function retinolSupplements(texts: readonly string[]): string[] {
  return texts.filter((text) => SAYS_RETINOL.test(text) && (SURELY.test(text) || !CAROTENE.test(text)))
}
