import { FOOD_UNITS } from '../amount/food-units.ts'
import { unitOf } from '../amount/units.ts'
import { fold, wordsOf } from '../words.ts'
import { asInTable, kindsOf } from './canonical.ts'
import { type Absence, absenceOf } from './forms.ts'
import { kindsAskedBy } from './seldom-meant.ts'
import type { Vocabulary } from './vocabulary.ts'
import { DROPPABLE, DRY, DRY_HEAT, EXCLUSIVE, FRIED, JOINING, STAND_IN, WET_HEAT } from './word-classes.ts'

/** One word of what was typed, and how much it matters. */
export interface QueryTerm {
  readonly word: string
  /** Its number in the vocabulary; undefined: no name has it. */
  readonly number: number | undefined
  readonly weight: number
  /** The number of a word that says the same of another food: rice is raw where pasta is dry. */
  readonly orNumber: number | undefined
  /** No name has this word, and none is near. */
  readonly isUnknown: boolean
  /** Not typed but implied ("1 tin" implies canned): it may speak for a food, never against one. */
  readonly isHint: boolean
  /** What a name without the word answers to it; null: 0. */
  readonly whenAbsent: Absence | null
  /** A name with one of these nearly fits: a strawberry is a berry. */
  readonly kinds: readonly string[]
}

export interface Query {
  readonly terms: readonly QueryTerm[]
  /** The numbers of the terms. */
  readonly numbers: readonly (number | undefined)[]
  /** Likely nouns: the last word before "with", "in" and the like, and the first word of all. */
  readonly heads: readonly (number | undefined)[]
  /** The first of them as a word. */
  readonly noun: string | null
  /** Kinds of seldom meant foods that were asked for, as bits (seldom-meant.ts). */
  readonly asked: number
  /** Words that were read as others: typed -> taken for. */
  readonly corrected: readonly (readonly [string, string])[]
}

/** Reads the food part of a phrase: spelling, everyday names, negations, weights. */
export function readQuery(text: string, vocabulary: Vocabulary, hint: string | null = null): Query {
  const corrected: [string, string][] = []
  const spell = (part: string) =>
    joined(wordsOf(fold(part)), vocabulary).flatMap((word) => spelled(word, vocabulary, corrected))
  const written = withShortWords(text)
  const words = asInTable(spell(written))
  const kept = [...new Set(words.filter((word) => word !== STAND_IN && !JOINING.has(word)))]
  const term = (word: string, isHint: boolean): QueryTerm => {
    const number = vocabulary.numberOf(word)
    const isUnknown = !isHint && !word.startsWith('!') && number === undefined
    const { weight, whenAbsent, kinds } = meaningOf(word)
    const orNumber = word === 'dry' ? vocabulary.numberOf('raw') : undefined
    return { word, number, orNumber, weight: isHint ? 0 : weight, isUnknown, isHint, whenAbsent, kinds }
  }
  const terms = kept.map((word) => term(word, false))
  if (hint !== null && !kept.includes(hint)) terms.push(term(hint, true))
  if (words.includes(STAND_IN)) terms.push(standIn(terms))
  const heads = headsOf(text, (part) => (part === written ? words : asInTable(spell(part))), kept)
  return {
    terms,
    numbers: terms.map(({ number }) => number),
    heads: heads.map((word) => vocabulary.numberOf(word)),
    noun: heads[0] ?? null,
    asked: kept.reduce((bits, word) => bits | kindsAskedBy(word), 0),
    corrected,
  }
}

/** Without brackets; "w bones" is short for "with bones". Most texts have neither, which is sooner told than by patterns. */
function withShortWords(text: string): string {
  const plain = text.includes('(') || text.includes(')') ? text.replace(/[()]/g, ' ') : text
  return /w\s/i.test(plain) ? plain.replace(/\bw\s+(?=[a-z])/gi, 'with ') : plain
}

/** The share of the typed words that a stand-in takes: so little that it leaves the order of the foods as it is. */
const STAND_IN_SHARE = 0.008

/** Says that the food has no name of its own in the table: an unknown word, which lowers the confidence below 0.8. */
function standIn(terms: readonly QueryTerm[]): QueryTerm {
  const weight = STAND_IN_SHARE * terms.reduce((sum, term) => sum + term.weight, 0)
  return {
    word: STAND_IN,
    number: undefined,
    orNumber: undefined,
    weight,
    isUnknown: true,
    isHint: true,
    whenAbsent: null,
    kinds: [],
  }
}

/** Two words that the table writes as one: "apple sauce", "water cress". */
function joined(words: readonly string[], vocabulary: Vocabulary): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const pair = `${words[at]}${words[at + 1] ?? ''}`
    if (
      words[at + 1] !== undefined &&
      pair.length >= 7 &&
      vocabulary.numberOf(pair) !== undefined &&
      !vocabulary.isPhrase(pair)
    ) {
      out.push(pair)
      at += 1
    } else out.push(words[at] ?? '')
  }
  return out
}

/** A word as the table spells it: itself, two words run together, or the nearest known one. */
function spelled(word: string, vocabulary: Vocabulary, corrected: [string, string][]): string[] {
  if (vocabulary.isKnown(word) || JOINING.has(word) || /^\d/.test(word)) return [word]
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)]
    if (parts.every((part) => vocabulary.frequency(part) > 2)) return parts
  }
  const near = vocabulary.correct(word)
  if (near === null) return [word]
  if (!corrected.some(([typed]) => typed === word)) corrected.push([word, near])
  return [near]
}

/** "chicken caesar salad" -> salad; "salmon in oil" -> salmon; "bread whole wheat" -> wheat and bread. */
function headsOf(text: string, read: (part: string) => string[], kept: readonly string[]): string[] {
  const first =
    text.split(/[,;(]/).find((part) => /[a-z\d]/i.test(part) || wordsOf(fold(part)).length > 0) ?? ''
  const noun =
    first
      .split(/\b(?:with|without|w\/o?|in|on|from|made|and|no|for|without)(?=\s|$)/i)
      .find((part) => part.trim() !== '') ?? first
  const words = read(noun).filter((word) => kept.includes(word) && meaningOf(word).weight >= 1)
  const heads = [words.at(-1), words[0]].filter((word) => word !== undefined)
  return heads.length > 0 ? [...new Set(heads)] : kept.slice(0, 1)
}

/** "stick", "slice": how a food is cut. An egg or a nut is a food, though portions count by it. */
function isPiece(word: string): boolean {
  return unitOf(word)?.kind === 'piece' && !FOOD_UNITS.has(word)
}

type Meaning = Pick<QueryTerm, 'weight' | 'whenAbsent' | 'kinds'>
const meanings = new Map<string, Meaning>()

/** What a word means to the search, worked out once a word. */
function meaningOf(word: string): Meaning {
  const known = meanings.get(word)
  if (known !== undefined) return known
  const meaning = { weight: weightOfWord(word), whenAbsent: absenceOf(word), kinds: kindsOf(word) }
  meanings.set(word, meaning)
  return meaning
}

/** How much a typed word matters: the food itself most, its form less, "fresh" or "chopped" hardly. */
function weightOfWord(word: string): number {
  if (/^\d/.test(word)) return word.endsWith('%') && word !== '100%' ? 0.4 : 0.1
  if (word.startsWith('!')) return 0.5
  if (DRY_HEAT.has(word) || WET_HEAT.has(word) || FRIED.has(word) || DRY.has(word) || word === 'cooked')
    return 0.5
  if (EXCLUSIVE.slice(0, 7).some((group) => group.has(word))) return 0.8
  if (word === 'canned' || word === 'frozen' || word === 'leanonly') return 0.6
  if (DROPPABLE.has(word)) return 0.2
  if (isPiece(word)) return 0.15
  return 1
}
