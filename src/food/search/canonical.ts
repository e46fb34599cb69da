import { foodNames } from '../../generated/food-names.ts'

type Pairs = readonly (readonly [readonly string[], readonly string[]])[]

/** Phrases by their first word, longest first. Made on first use. */
let same: Map<string, Pairs> | null = null
let everyday: Map<string, Pairs> | null = null

function byFirstWord(pairs: Pairs): Map<string, Pairs> {
  const map = new Map<string, (readonly [readonly string[], readonly string[]])[]>()
  for (const pair of pairs) {
    const first = pair[0][0] ?? ''
    const list = map.get(first)
    if (list === undefined) map.set(first, [pair])
    else list.push(pair)
  }
  return map
}

/** Words with every phrase of food-names.yaml's `same` put for its one name; negated words get a `!`. */
export function canonical(words: readonly string[]): string[] {
  same ??= byFirstWord(foodNames.same)
  return negate(rewrite(words, same))
}

/** What people call a food, put into the words of the table; only for phrases that people type. */
export function asInTable(words: readonly string[]): string[] {
  everyday ??= byFirstWord(foodNames.everyday)
  same ??= byFirstWord(foodNames.same)
  return negate(rewrite(rewrite(words, everyday), same))
}

function rewrite(words: readonly string[], phrases: Map<string, Pairs>): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; ) {
    const pair = phrases.get(words[at] ?? '')?.find(([from]) => from.every((word, i) => words[at + i] === word))
    if (pair === undefined) {
      out.push(words[at] ?? '')
      at += 1
    } else {
      out.push(...pair[1])
      at += pair[0].length
    }
  }
  return out
}

const NEGATIONS = new Set(['no', 'without', 'not', 'excluding', 'minus'])

/** "no potato" becomes `!potato`, which is another word than `potato`. */
function negate(words: readonly string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const next = words[at + 1]
    if (NEGATIONS.has(word) && next !== undefined && /^[a-z]/.test(next)) {
      out.push(`!${next}`)
      at += 1
    } else out.push(word)
  }
  return out
}
