/**
 * The words of a command line up to the cursor, as a shell would hand them on; the last is the one that is being typed,
 * empty behind a blank. Knows quotes and backslashes, which is all that a line being typed has: variables and the like
 * stay as they are.
 *
 * @example shellWords('bonecheck food show "kale, ra') // ['bonecheck', 'food', 'show', 'kale, ra']
 */
export function shellWords(line: string): string[] {
  const words: string[] = []
  let word: string | null = null
  let quote: string | null = null
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at)
    if (character === '\\' && escapes(line.charAt(at + 1), quote)) {
      at += 1
      word = `${word ?? ''}${line.charAt(at)}`
    } else if (quote === null && (character === '"' || character === "'")) {
      quote = character
      word ??= ''
    } else if (character === quote) quote = null
    else if (quote === null && /\s/.test(character)) {
      if (word !== null) words.push(word)
      word = null
    } else word = `${word ?? ''}${character}`
  }
  return [...words, word ?? '']
}

/** Within double quotes a backslash stands for itself before most characters, within single ones before all. */
function escapes(next: string, quote: string | null): boolean {
  if (next === '' || quote === "'") return false
  return quote === null || '$`"\\'.includes(next)
}
