import { ALIAS, CLASS, HEAD } from '../table-layout.ts'
import { kindsOf } from './canonical.ts'
import { formFit } from './forms.ts'
import type { Query, QueryTerm } from './query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of a food's name by their number in the vocabulary. */
export type NameTerms = ReadonlyMap<number, { readonly cost: number; readonly flags: number }>

/** How a name fits a phrase. */
export interface Fit {
  /** Share of the typed words (by weight) that the name has, 0 to 1. */
  readonly coverage: number
  /** How much of the name was not asked for. */
  readonly surplus: number
  /** The noun of the name was typed. */
  readonly headFits: boolean
  /** Typed words that matter and that the name has not. */
  readonly missing: readonly string[]
}

const MISSING_HEAD = 0.3
const MISSING_QUERY_HEAD = 0.15
const HEAD_IS_HEAD = 0.08
const FIRST_IS_HEAD = 0.03
const SAME_NAME = 0.12
const HINT_FITS = 0.2
const KIND_FITS = 0.85
const ALIAS_FITS = 0.7
/** Each unasked word of a name counts against it; past the first few, as in lists of all that is in a dish, less. */
const SURPLUS = 0.055
const PLAIN_SURPLUS = 3
const LONG_NAME = 0.015
const MOST_SURPLUS = 13
/** A name with no more surplus than this is what was typed, to the word. */
const EXACT_SURPLUS = 0.15

/** The fit, and its worth for ranking. `isOtherName`: the phrase is one of the food's other names, whole. */
export function fitOf(
  name: NameTerms,
  query: Query,
  vocabulary: Vocabulary,
  isOtherName: boolean,
): Fit & { rank: number } {
  const words = wordFit(name, query, vocabulary)
  const { surplus, asked, hasHead, headFits } = surplusOf(name, query, vocabulary)
  const fit: Fit = { ...words, surplus, headFits: headFits || !hasHead || isOtherName }
  const isExact = isOtherName || (fit.coverage > 0.99 && surplus < EXACT_SURPLUS)
  const rank =
    fit.coverage -
    SURPLUS * Math.min(surplus, PLAIN_SURPLUS) -
    LONG_NAME * (Math.min(Math.max(surplus, PLAIN_SURPLUS), MOST_SURPLUS) - PLAIN_SURPLUS) -
    (fit.headFits ? 0 : MISSING_HEAD) +
    headWorth(name, query, vocabulary, isExact) +
    (query.terms.some((term) => term.isHint && asked.has(term.word)) ? HINT_FITS : 0) +
    (isExact ? SAME_NAME : 0)
  return { ...fit, rank }
}

/** How much of what was typed the name answers. */
function wordFit(
  name: NameTerms,
  query: Query,
  vocabulary: Vocabulary,
): { coverage: number; missing: string[] } {
  const has = (word: string): boolean => name.has(vocabulary.numberOf(word) ?? -1)
  const missing: string[] = []
  let weight = 0
  let fit = 0
  for (const term of query.terms) {
    const answer = answerTo(term, name, vocabulary, has)
    weight += term.weight
    fit += term.weight * answer
    if (answer <= 0 && term.weight >= 0.5) missing.push(term.word)
  }
  return { coverage: weight === 0 ? 0 : Math.max(0, fit / weight), missing }
}

function answerTo(
  term: QueryTerm,
  name: NameTerms,
  vocabulary: Vocabulary,
  has: (word: string) => boolean,
): number {
  const here = name.get(vocabulary.numberOf(term.word) ?? -1)
  const plain = here === undefined ? 0 : (here.flags & ALIAS) !== 0 ? ALIAS_FITS : 1
  const fit = formFit(term.word, plain, has)
  return fit === 0 && kindsOf(term.word).some(has) ? KIND_FITS : fit
}

/** What the name says beyond what was typed, and whether its noun was. */
function surplusOf(name: NameTerms, query: Query, vocabulary: Vocabulary) {
  const wordOf = new Map(query.terms.map((term) => [vocabulary.numberOf(term.word), term.word]))
  const asked = new Set<string>()
  let surplus = 0
  let hasHead = false
  let headFits = false
  for (const [number, { cost, flags }] of name) {
    const word = wordOf.get(number)
    if ((flags & HEAD) !== 0) hasHead = true
    if (word === undefined) surplus += cost / 10
    else {
      asked.add(word)
      if ((flags & (HEAD | CLASS)) !== 0) headFits = true
    }
  }
  return { surplus, asked, hasHead, headFits }
}

/** The likely noun of the phrase should be the noun of the name: "tomato sauce" is a sauce. */
function headWorth(name: NameTerms, query: Query, vocabulary: Vocabulary, isExact: boolean): number {
  const [noun, first] = query.heads
  const flags = (word: string | undefined) =>
    word === undefined ? undefined : name.get(vocabulary.numberOf(word) ?? -1)?.flags
  const isHead = (word: string | undefined) => ((flags(word) ?? 0) & (HEAD | CLASS)) !== 0
  const absent = noun !== undefined && flags(noun) === undefined && !isExact ? MISSING_QUERY_HEAD : 0
  return (isHead(noun) ? HEAD_IS_HEAD : isHead(first) ? FIRST_IS_HEAD : 0) - absent
}
