import { distance } from 'fastest-levenshtein'
import { planFoods } from '../generated/plan-foods.ts'
import { wordsOf } from './words.ts'

/** What a phrase names of the groups of foods, and its words that name none. */
export interface GroupsNamed {
  readonly groups: readonly string[]
  readonly rest: readonly string[]
}

/**
 * Rule    the longest words of a phrase that are a group's name, or another word for one or several, count as these:
 *         "almond milk" is nuts and not dairy, "seafood" fish and shellfish, "cow's milk protein" dairy
 */
export function groupsNamed(phrase: string): GroupsNamed {
  const words = wordsOf(phrase)
  const terms = termsOf()
  const groups: string[] = []
  const rest: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = longestAt(words, at, terms)
    if (length === 0) {
      const slip = slipOf(words[at] ?? '', terms)
      if (slip === null) rest.push(words[at] ?? '')
      else groups.push(...(terms.get(slip) ?? []))
    } else groups.push(...(terms.get(words.slice(at, at + length).join(' ')) ?? []))
    at += Math.max(1, length)
  }
  return { groups: [...new Set(groups)], rest }
}

/** Whether a phrase is the name of a group itself, as `--help` lists them. */
export function isGroupName(phrase: string): boolean {
  const asked = wordsOf(phrase).join(' ')
  return Object.keys(planFoods.groups).some((name) => wordsOf(name).join(' ') === asked)
}

function longestAt(words: readonly string[], at: number, terms: ReadonlyMap<string, unknown>): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1)
    if (terms.has(words.slice(at, at + length).join(' '))) return length
  return 0
}

/** The term that a long word is one slip of the keyboard from: "glutten", "shelfish". */
function slipOf(word: string, terms: ReadonlyMap<string, unknown>): string | null {
  if (word.length < SHORTEST_WITH_SLIP) return null
  return [...terms.keys()].find((term) => distance(term, word) === 1) ?? null
}

const SHORTEST_WITH_SLIP = 6

/** No term of plan-foods.yaml has more words. */
const LONGEST = 3

function termsOf(): Map<string, string[]> {
  const terms = new Map<string, string[]>(
    planFoods.notOfGroups.map((phrase) => [wordsOf(phrase).join(' '), []]),
  )
  for (const [name, others] of Object.entries(planFoods.groups))
    for (const phrase of [name, ...others]) {
      const term = wordsOf(phrase).join(' ')
      terms.set(term, [...(terms.get(term) ?? []), name])
    }
  return terms
}
