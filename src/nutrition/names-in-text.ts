import { distance } from 'fastest-levenshtein'
import type { Listed } from '../generated/medicines.ts'

/** A name in a text may run over so many of its words ("co trimoxazole", "vitamin k antagonists"). */
const LONGEST_NAME = 4

/** A text taken apart once, for all the lists that it is held against. */
export interface Written {
  readonly words: readonly string[]
  /** Up to four neighbouring words, run together. */
  readonly joined: readonly string[]
}

export function writtenOf(text: string): Written {
  const words = wordsOf(text)
  const joined = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_NAME, words.length - from) }, (_, more) =>
      words.slice(from, from + more + 1).join(''),
    ),
  )
  return { words, joined }
}

/**
 * Whether a text names something of a list: a name, without regard to capitals, accents, spaces, hyphens and doses; a
 * name with a slip of the keyboard (one in seven letters or more, two in nine or more); or a word with a listed ending.
 * Mistakes on purpose to the side of finding too much: what it finds only keeps a gap from being shown.
 *
 * @example isNamedIn(writtenOf('Lo-Salt'), { names: ['losalt'], endings: [] }) // true
 * @example isNamedIn(writtenOf('Losartan/HCT 50 mg'), { names: [], endings: ['sartan'] }) // true
 */
export function isNamedIn(
  { words, joined }: Written,
  { names: known, endings }: Pick<Listed, 'names' | 'endings'>,
  mostSlips = 2,
): boolean {
  const hasEnding = (word: string) =>
    endings.some((ending) => word.length > ending.length && word.endsWith(ending))
  if (words.some(hasEnding)) return true
  return joined.some((text) => known.some((name) => name === text || isSlipOf(name, text, mostSlips)))
}

/** Lower-case words of letters, and of digits, without accents: "Ramipril5mg" gives ramipril, 5, mg. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain.match(/[a-z]+|\d+/g) ?? []
}

function isSlipOf(name: string, written: string, mostSlips: number): boolean {
  const shorter = Math.min(name.length, written.length)
  if (shorter < 7) return false
  // Nobody slips at both ends of a word at once; the count of slips is worth its time for few names.
  if (name[0] !== written[0] && name.at(-1) !== written.at(-1)) return false
  const allowed = Math.min(mostSlips, shorter < 9 ? 1 : 2)
  return Math.abs(name.length - written.length) <= allowed && distance(name, written) <= allowed
}
