/** Phrases by their first word, each as `[words, what they are read as]`, the longest first. */
export type Phrases = Readonly<Record<string, readonly (readonly [readonly string[], readonly string[]])[]>>

/** Words with every phrase of a table put for what it is read as; at each place the longest phrase wins. */
export function rewrite(words: readonly string[], table: Phrases): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const pair = Object.hasOwn(table, word)
      ? table[word]?.find(([from]) => standsAt(from, words, at))
      : undefined
    if (pair === undefined) out.push(word)
    else out.push(...pair[1])
    at += pair?.[0].length ?? 1
  }
  return out
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 1; i < phrase.length; i += 1) if (words[at + i] !== phrase[i]) return false
  return true
}
