import type { FoodTable } from '../table.ts'

/** The least that is completed: with fewer letters, too many words begin so. */
const LEAST = 3

/**
 * A text whose last word is still being typed, with the word of most food names that begins so: "low-fat yog" as
 * "low-fat yogurt". As it is where no word does, or the word is one already.
 */
export function completed(table: FoodTable, text: string): string {
  const start = /[a-z]+$/i.exec(text)?.[0]?.toLowerCase() ?? ''
  if (start.length < LEAST) return text
  const offsets = table.u32('wordOffsets')
  const postings = table.u32('postingOffsets')
  const words = table.slice('words', 0, offsets.at(-1) ?? 0)
  let best = ''
  let most = 0
  for (let i = 0; i + 1 < offsets.length; i += 1) {
    if (!words.startsWith(start, offsets[i])) continue
    const word = words.slice(offsets[i], offsets[i + 1])
    if (word === start) return text
    const names = (postings[i + 1] ?? 0) - (postings[i] ?? 0)
    if (names > most) [best, most] = [word, names]
  }
  return text.slice(0, text.length - start.length) + (best === '' ? start : best)
}
