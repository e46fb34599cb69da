import { distance } from 'fastest-levenshtein'

/** The word of a list nearest to a mistyped one, within `limit` slips; null when none is. */
export function nearest(word: string, list: Iterable<string>, limit: number): string | null {
  let best: { word: string; slips: number } | null = null
  for (const candidate of list) {
    const slips = distance(word, candidate)
    if (slips <= limit && slips < candidate.length && (best === null || slips < best.slips))
      best = { word: candidate, slips }
  }
  return best?.word ?? null
}
