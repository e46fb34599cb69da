/** Hyphens, dashes and minus signs of every kind, as printouts and spreadsheets have them. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

/**
 * A header or the name of a region in small letters, with plain hyphens and no apostrophes: `Ward\u2019s` and `wards`,
 * `L1\u2013L4` and `l1-l4`, `DualFemur` and `dual femur` become the same.
 */
export function folded(text: string): string {
  return text
    .replaceAll(DASHES, '-')
    .replaceAll(/([a-z\d])([A-Z])(?=[a-z]|$|[\s_(])/g, '$1 $2')
    .replaceAll(/['\u2019\u02BC`]/g, '')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The words of a folded text: letters and digits; `%` is a word of its own. */
export function wordsOf(text: string): string[] {
  return text.match(/%|[\p{L}\p{N}]+/gu) ?? []
}
