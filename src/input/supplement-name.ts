import { type SupplementName, supplementNames } from '../generated/supplements.ts'

type NameInWords = readonly [readonly string[], SupplementName]

/** The names by their first letter, each cut into its words, the longest first. Made when the letter is first met. */
const names = new Map<string, readonly NameInWords[]>()

function namesFrom(letter: string): readonly NameInWords[] {
  const known = names.get(letter)
  if (known !== undefined || letter === '') return known ?? []
  const made = supplementNames
    .filter(({ name }) => name.startsWith(letter))
    .map((name): NameInWords => [name.name.split(/[^a-z0-9+]+/), name])
  if (made.length > 0) names.set(letter, made)
  return made
}

/**
 * The longest known name that stands at an offset, with its words in any spacing ("Vit. D3", "vitamin-d3", "MK7").
 * Compared letter by letter: a pattern for each of a hundred names would take longer than the rest of a report.
 */
export function supplementNameAt(
  text: string,
  at: number,
): { readonly name: SupplementName; readonly end: number } | null {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return null // a letter whose lower case is longer: none of the names has one
  for (const [words, name] of namesFrom(lower[at] ?? '')) {
    const end = endOf(words, lower, at)
    if (end !== null) return { name, end }
  }
  return null
}

/** Where words end that stand one behind the other; null: they do not, or a longer word goes on. */
function endOf(words: readonly string[], text: string, at: number): number | null {
  let end = at
  for (const [i, word] of words.entries()) {
    if (i > 0) while (/[\s.-]/.test(text[end] ?? '')) end += 1
    if (!text.startsWith(word, end)) return null
    end += word.length
  }
  return isOfAWord(text[end] ?? '') ? null : end
}

function isOfAWord(character: string): boolean {
  return character > '\u007f' ? /[\p{L}\p{N}]/u.test(character) : /[A-Za-z0-9]/.test(character)
}
