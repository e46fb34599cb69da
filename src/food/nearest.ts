import { distance } from 'fastest-levenshtein'

/** Slips of the keys between two words: letters changed, left out or added, and neighbours that changed places. */
export function slipsBetween(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b)
}

/** The word of a list nearest to a mistyped one, within `limit` slips; null when none is. */
export function nearest(word: string, list: Iterable<string>, limit: number): string | null {
  let best: { word: string; slips: number } | null = null
  for (const candidate of list) {
    const slips = slipsBetween(word, candidate)
    if (slips <= limit && slips < candidate.length && (best === null || slips < best.slips))
      best = { word: candidate, slips }
  }
  return best?.word ?? null
}

/** Two neighbouring letters changed places: one slip, not two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
