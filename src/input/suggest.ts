import { distance } from 'fastest-levenshtein'

/** The known word nearest to a mistyped one: one slip in short words, two in longer ones; null when none is near. */
export function suggestionFor(word: string, known: Iterable<string>): string | null {
  const typed = word.toLowerCase()
  const limit = typed.length <= 4 ? 1 : 2
  let best: { word: string; slips: number } | null = null
  for (const candidate of known) {
    const slips = distance(typed, candidate.toLowerCase())
    if (slips <= limit && (best === null || slips < best.slips)) best = { word: candidate, slips }
  }
  return best?.word ?? null
}
