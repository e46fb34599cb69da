import { slipsBetween } from '../nearest.ts'
import { fold, wordsOf } from '../words.ts'

/** A word of a text as names are compared, and where it stands. */
interface WordAt {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** A stretch of a text that is an own name. */
export interface NameAt {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly words: number
}

/** Names are one whatever their capitals, plurals, spaces and hyphens: "Protein-Bars" and "proteinbar". */
export function nameKey(name: string): string {
  return wordsAt(name)
    .map(({ key }) => key)
    .join('')
}

/** Every stretch of whole words that is one of the names, longest first. */
export function namesIn(text: string, has: (key: string) => boolean, longestKey: number): NameAt[] {
  const words = wordsAt(text)
  const found: NameAt[] = []
  words.forEach(({ start }, from) => {
    let key = ''
    for (let to = from; to < words.length; to += 1) {
      key += words[to]?.key ?? ''
      if (key.length > longestKey) return
      if (has(key)) found.push({ key, start, end: words[to]?.end ?? start, words: to - from + 1 })
    }
  })
  return found.sort((a, b) => b.key.length - a.key.length)
}

/** Shorter names are one slip from too many others. */
const SHORTEST = 5

/** The name that is one slip of the keys away; null: none is. */
export function nearName(key: string, names: Iterable<string>): string | null {
  if (key.length < SHORTEST) return null
  for (const name of names)
    if (Math.abs(name.length - key.length) <= 1 && slipsBetween(key, name) === 1) return name
  return null
}

function wordsAt(text: string): WordAt[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}%'’]+|&/gu)].map(({ 0: word, index }) => {
    const folded = fold(word)
    // Words in letters other than ours are compared as they are.
    return { key: wordsOf(folded).join('') || folded.trim(), start: index, end: index + word.length }
  })
}
