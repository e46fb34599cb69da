import { foodNames } from '../../generated/food-names.ts'
import { Phrases, rewrite } from './rewrite.ts'
import { JOINING } from './word-classes.ts'

/** The phrases of data/reference/food-names.yaml, on first use: nothing is made at import time. */
let phrases: Readonly<Record<'same' | 'everyday' | 'alone' | 'kinds', Phrases>> | null = null

function allPhrases() {
  const { same, everyday, alone, kinds } = foodNames
  phrases ??= {
    same: new Phrases(same),
    everyday: new Phrases(everyday),
    alone: new Phrases(alone),
    kinds: new Phrases(kinds),
  }
  return phrases
}

/** Words with every phrase of `same` put for its one name; negated words get a `!`. For names and for phrases. */
export function canonical(words: readonly string[]): string[] {
  return negate(rewrite(words, allPhrases().same))
}

/** What people call a food, put into the words of the table; only for phrases that people type. */
export function asInTable(words: readonly string[]): string[] {
  const { same, everyday, alone } = allPhrases()
  const said = rewrite(withoutArticles(words), same)
  const whole = said.filter((word) => !JOINING.has(word))
  const meaning = alone.whole(whole)
  return negate(rewrite(meaning ?? rewrite(said, everyday), same))
}

const ARTICLES = new Set(['the', 'its', 'their', 'any'])
const BEFORE_PARTS = new Set(['with', 'without', 'no', 'not', 'in'])

/** "Without the skin" is "without skin", which has a name of its own. */
function withoutArticles(words: readonly string[]): readonly string[] {
  if (!words.some((word) => ARTICLES.has(word))) return words
  return words.filter((word, i) => !(ARTICLES.has(word) && BEFORE_PARTS.has(words[i - 1] ?? '')))
}

/** The kinds that a canonical word belongs to: a strawberry is a fruit and a berry. */
export function kindsOf(word: string): readonly string[] {
  return allPhrases().kinds.whole([word]) ?? []
}

/** Whether a word is the one name that `same` puts for phrases. */
export function isCanonical(word: string): boolean {
  return hasWord(foodNames.names, word)
}

/** Whether a word stands in a text of words with one blank between them. */
export function hasWord(words: string, word: string): boolean {
  if (word === '') return false
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const end = at + word.length
    if ((at === 0 || words[at - 1] === ' ') && (end === words.length || words[end] === ' ')) return true
  }
  return false
}

const NEGATIONS = new Set(['no', 'without', 'not', 'excluding', 'minus'])

/** "no potato" becomes `!potato`, which is another word than `potato`. */
function negate(words: string[]): string[] {
  if (!words.some((word) => NEGATIONS.has(word))) return words
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
