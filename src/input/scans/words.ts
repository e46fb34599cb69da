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

/**
 * A pattern about letters and digits of folded text, for the text at hand. Classes of Unicode take V8 longer to prepare
 * than a short file to read, so ASCII has patterns of its own; both are made when they are first wanted.
 */
export function patternOf(sourceOf: (letter: string) => string): (text: string) => RegExp {
  const made = new Map<boolean, RegExp>()
  return (text) => {
    const ascii = isAscii(text)
    const before = made.get(ascii)
    if (before !== undefined) return before
    const pattern = ascii ? new RegExp(sourceOf('a-z0-9'), 'g') : new RegExp(sourceOf('\\p{L}\\p{N}'), 'gu')
    made.set(ascii, pattern)
    return pattern
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

const WORD = patternOf((letter) => `[${letter}]+`)
const WORD_OR_PERCENT = patternOf((letter) => `%|[${letter}]+`)

/** The words of a folded text: letters and digits; `%` is a word of its own. */
export function wordsOf(text: string): string[] {
  return text.match(WORD_OR_PERCENT(text)) ?? []
}

/** A folded text without some of its words. */
export function withoutWords(text: string, words: ReadonlySet<string>): string {
  return text
    .replaceAll(WORD(text), (word) => (words.has(word) ? ' ' : word))
    .replaceAll(/\s+/g, ' ')
    .trim()
}
