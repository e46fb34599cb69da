import type { FoodTable } from '../table.ts'
import { ALIAS, BESIDE, BRAND, CLASS, HEAD } from '../table-layout.ts'
import type { Query, QueryTerm } from './query.ts'
import type { Vocabulary } from './vocabulary.ts'

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
/** "chicken broth" is no chicken with broth. */
const NOUN_IS_BESIDE = 0.1
const SAME_NAME = 0.12
const HINT_FITS = 0.2
const KIND_FITS = 0.85
const ALIAS_FITS = 0.7
/** Each unasked word of a name counts against it; past the first few, as in lists of all that is in a dish, less. */
const SURPLUS = 0.055
const PLAIN_SURPLUS = 3
const LONG_NAME = 0.015
const MOST_SURPLUS = 13
/** "MARS SNACKFOOD US, SNICKERS Bar": the maker weighs little once the brand was asked for. */
const OTHER_BRANDS = 0.1
/** A name with no more surplus than this is what was typed, to the word. */
const EXACT_SURPLUS = 0.15

const NONE: readonly string[] = []
const ABSENT = 0
const PRESENT = 1
const BY_ALIAS = 2
/** Words of a query that are held against a name; nobody types more that matter. */
const MOST_TERMS = 250

/**
 * Holds names against queries, one after the other. What is found of a name stays in here until the next: this runs for
 * every food of a shortlist, and results of their own for each step would be thousands of objects for the log of a week.
 */
export class Fitter {
  private readonly vocabulary: Vocabulary
  /** The words of all names as the table packs them: word number << 16 | cost << 8 | flags. A dozen or so a name. */
  private readonly terms: Uint32Array
  private readonly termOffsets: Uint32Array
  private from = 0
  private to = 0
  private readonly answers = new Uint8Array(MOST_TERMS)
  private surplus = 0
  private headFits = false
  private hintFits = false
  private coverage = 0
  private missing: readonly string[] = NONE

  constructor(table: FoodTable, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.terms = table.u32('terms')
    this.termOffsets = table.u32('termOffsets')
  }

  /**
   * The worth of the fit of a row's name, for ranking. `isOtherName`: the phrase is one of the food's other names, whole;
   * `forms`: those of the name (forms.ts).
   */
  rank(row: number, query: Query, isOtherName: boolean, forms: number): number {
    this.from = this.termOffsets[row] ?? 0
    this.to = this.termOffsets[row + 1] ?? 0
    this.hold(query)
    this.cover(query, forms)
    this.headFits ||= isOtherName
    const { coverage, surplus } = this
    const isExact = isOtherName || (coverage > 0.99 && surplus < EXACT_SURPLUS)
    return (
      coverage -
      surplusWorth(surplus) -
      (this.headFits ? 0 : MISSING_HEAD) +
      this.headWorth(query, isExact) +
      (this.hintFits ? HINT_FITS : 0) +
      (isExact ? SAME_NAME : 0)
    )
  }

  /** How the name fits that was ranked last. */
  last(): Fit {
    const { coverage, missing, surplus, headFits } = this
    return { coverage, missing, surplus, headFits }
  }

  /** The words of a name beside those of a query, in one pass. */
  private hold({ terms, numbers }: Query): void {
    const { answers, terms: packed, from, to } = this
    for (let i = 0; i < numbers.length; i += 1) answers[i] = ABSENT
    // In tenths, as the table has them: V8 makes an object of every fraction until it has compiled a loop.
    let surplus = 0
    let brands = 0
    let hasHead = false
    let headFits = false
    let hintFits = false
    let brandAsked = false
    for (let at = from; at < to; at += 1) {
      const term = packed[at] ?? 0
      const asked = numbers.indexOf(term >>> 16)
      if ((term & HEAD) !== 0) hasHead = true
      if (asked < 0) {
        const cost = (term >>> 8) & 0xff
        if ((term & BRAND) !== 0) brands += cost
        else surplus += cost
      } else {
        if (answers[asked] === ABSENT) answers[asked] = (term & ALIAS) === 0 ? PRESENT : BY_ALIAS
        brandAsked ||= (term & BRAND) !== 0
        hintFits ||= terms[asked]?.isHint === true
        headFits ||= (term & (HEAD | CLASS)) !== 0
      }
    }
    this.surplus = (surplus + (brandAsked ? brands * OTHER_BRANDS : brands)) / 10
    this.headFits = headFits || !hasHead
    this.hintFits = hintFits
  }

  /** How much of what was typed the name answers. */
  private cover({ terms }: Query, forms: number): void {
    const { answers } = this
    let missing: string[] | null = null
    let weight = 0
    let fit = 0
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i]
      if (term === undefined) continue
      const here = answers[i]
      const answer = here === PRESENT ? 1 : here === BY_ALIAS ? ALIAS_FITS : this.answerOfAbsence(term, forms)
      weight += term.weight
      fit += term.weight * answer
      if (answer <= 0 && term.weight >= 0.5) {
        missing ??= []
        missing.push(term.word)
      }
    }
    this.coverage = weight === 0 ? 0 : Math.max(0, fit / weight)
    this.missing = missing ?? NONE
  }

  private answerOfAbsence({ whenAbsent, kinds }: QueryTerm, forms: number): number {
    if (whenAbsent === null && kinds.length === 0) return 0
    const has = (word: string): boolean => this.termOf(this.vocabulary.numberOf(word)) !== undefined
    const fit = whenAbsent === null ? 0 : whenAbsent(has, forms)
    return fit === 0 && kinds.some(has) ? KIND_FITS : fit
  }

  /** The likely noun of the phrase should be the noun of the name: "tomato sauce" is a sauce. */
  private headWorth({ heads }: Query, isExact: boolean): number {
    const noun = this.termOf(heads[0])
    const first = this.termOf(heads[1])
    const absent = heads.length > 0 && noun === undefined && !isExact ? MISSING_QUERY_HEAD : 0
    const beside = ((noun ?? 0) & (BESIDE | ALIAS)) !== 0 && !isHead(noun) && !isExact ? NOUN_IS_BESIDE : 0
    return (isHead(noun) ? HEAD_IS_HEAD : isHead(first) ? FIRST_IS_HEAD : 0) - absent - beside
  }

  /** The packed word of the name; undefined: the name has it not. Names are short, so a scan beats any index. */
  private termOf(word: number | undefined): number | undefined {
    if (word === undefined) return undefined
    const { terms, to } = this
    // Counted, not `for ... of`: an iterator makes an object a step until V8 has compiled the loop, and starts are short.
    for (let at = this.from; at < to; at += 1) if ((terms[at] ?? 0) >>> 16 === word) return terms[at]
    return undefined
  }
}

const isHead = (term: number | undefined): boolean => ((term ?? 0) & (HEAD | CLASS)) !== 0

/** What a name's unasked words cost it. */
export function surplusWorth(surplus: number): number {
  const long = Math.min(Math.max(surplus, PLAIN_SURPLUS), MOST_SURPLUS) - PLAIN_SURPLUS
  return SURPLUS * Math.min(surplus, PLAIN_SURPLUS) + LONG_NAME * long
}
