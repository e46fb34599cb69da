import { COLUMN_OF } from '../../nutrition/nutrients.ts'
import { type FoodTable, lowerBound } from '../table.ts'
import { ALIAS, CLASS, HEAD, nameHash } from '../table-layout.ts'
import { kindsOf } from './canonical.ts'
import { formFit } from './forms.ts'
import { type Query, type QueryTerm, readQuery } from './query.ts'
import { Vocabulary } from './vocabulary.ts'

/** A food that fits a phrase. */
export interface Hit {
  readonly row: number
  /** For ranking only: fit of the words, less what was not asked for, plus how usual the food is. About 0 to 1.1. */
  readonly score: number
  /** Share of the typed words (by weight) that the name has, 0 to 1. */
  readonly coverage: number
  /** How much of the name was not asked for. */
  readonly surplus: number
  /** The noun of the name was typed. */
  readonly headFits: boolean
}

export interface Found {
  readonly query: Query
  readonly hits: readonly Hit[]
}

const MISSING_HEAD = 0.3
const MISSING_QUERY_HEAD = 0.15
const HEAD_FITS = 0.06
const SURPLUS = 0.055
/** Names of dishes list all that is in them; past the first words that weighs less. */
const PLAIN_SURPLUS = 3
const LONG_NAME = 0.015
const MOST_SURPLUS = 10
const SAME_NAME = 0.12
const HINT_FITS = 0.2
const KIND_FITS = 0.7
const BONE_COLUMNS = (['calcium', 'vitaminD', 'vitaminK', 'magnesium', 'potassium', 'sodium'] as const).map(
  (n) => COLUMN_OF[n],
)

/** Searches the names of one table. Holds scratch space, so that a phrase allocates little. */
export class FoodSearch {
  readonly vocabulary: Vocabulary
  private readonly table: FoodTable
  private readonly weightOfRow: Float32Array

  constructor(table: FoodTable) {
    this.table = table
    this.vocabulary = new Vocabulary(table)
    this.weightOfRow = new Float32Array(table.size)
  }

  /** The foods that fit best, best first; the same phrase always gives the same foods. */
  find(text: string, fromCan = false, most = 12): Found {
    const query = readQuery(text, this.vocabulary, fromCan ? 'canned' : null)
    const rows = this.candidates(query)
    const sameName = this.rowsNamed(query)
    const hits = rows.map((row) => this.score(row, query, sameName.has(row)))
    hits.sort((a, b) => b.score - a.score || a.row - b.row)
    return { query, hits: hits.slice(0, most) }
  }

  /** Rows that share enough of the typed words to be worth scoring. */
  private candidates(query: Query): number[] {
    const touched: number[] = []
    for (const term of query.terms) {
      if (term.isHint) continue
      for (const row of this.rowsWith(term.word)) {
        if (this.weightOfRow[row] === 0) touched.push(row)
        this.weightOfRow[row] = (this.weightOfRow[row] ?? 0) + term.weight
      }
    }
    let most = 0
    for (const row of touched) most = Math.max(most, this.weightOfRow[row] ?? 0)
    const enough = touched.filter((row) => (this.weightOfRow[row] ?? 0) >= most * 0.55)
    for (const row of touched) this.weightOfRow[row] = 0
    return enough
  }

  private rowsWith(word: string): Uint16Array {
    const number = this.vocabulary.numberOf(word)
    const offsets = this.table.u32('postingOffsets')
    return number === undefined
      ? new Uint16Array(0)
      : this.table.u16('postings').subarray(offsets[number], offsets[number + 1])
  }

  /** Foods one of whose other names is just what was typed. */
  private rowsNamed(query: Query): Set<number> {
    const hash = nameHash(query.terms.filter((term) => !term.isHint).map((term) => term.word))
    const hashes = this.table.u32('aliasHash')
    const rows = new Set<number>()
    for (let at = lowerBound(hashes, hash); hashes[at] === hash; at += 1)
      rows.add(this.table.u16('aliasRow')[at] ?? 0)
    return rows
  }

  private score(row: number, query: Query, sameName: boolean): Hit {
    const name = this.nameOf(row)
    let weight = 0
    let fit = 0
    for (const term of query.terms) {
      weight += term.weight
      fit += term.weight * this.fitOf(term, name)
    }
    const coverage = weight === 0 ? 0 : Math.max(0, fit / weight)
    const asked = (word: number) => query.terms.some((term) => this.vocabulary.numberOf(term.word) === word)
    let surplus = 0
    let headFits = sameName
    let hasHead = false
    for (const [word, { cost, flags }] of name) {
      const isAsked = asked(word)
      if (!isAsked) surplus += cost / 10
      if ((flags & HEAD) !== 0) hasHead = true
      if (isAsked && (flags & (HEAD | CLASS)) !== 0) headFits = true
    }
    if (!hasHead) headFits = true
    const exact = sameName || (coverage > 0.99 && surplus < 0.05)
    return {
      row,
      coverage,
      surplus,
      headFits,
      score: this.rank(row, query, name, { coverage, surplus, headFits, sameName: exact }),
    }
  }

  private rank(
    row: number,
    query: Query,
    name: NameTerms,
    {
      coverage,
      surplus,
      headFits,
      sameName,
    }: { coverage: number; surplus: number; headFits: boolean; sameName: boolean },
  ): number {
    const isHere = (word: string) => name.get(this.vocabulary.numberOf(word) ?? -1)
    const head = query.heads[0] === undefined ? undefined : isHere(query.heads[0])
    const anyHead = query.heads.some((word) => ((isHere(word)?.flags ?? 0) & (HEAD | CLASS)) !== 0)
    return (
      coverage -
      SURPLUS * Math.min(surplus, PLAIN_SURPLUS) -
      LONG_NAME * Math.min(Math.max(0, surplus - PLAIN_SURPLUS), MOST_SURPLUS) -
      (headFits ? 0 : MISSING_HEAD) -
      (head === undefined && !sameName ? MISSING_QUERY_HEAD : 0) +
      (anyHead ? HEAD_FITS : 0) +
      (query.terms.some((term) => term.isHint && isHere(term.word) !== undefined) ? HINT_FITS : 0) +
      (sameName ? SAME_NAME : 0) +
      this.prior(row)
    )
  }

  /** How usual a food is, from USDA's own use of it: at most 0.06. */
  private prior(row: number): number {
    const used = Math.min(1, Math.log10(1 + this.table.uses(row)) / 2.5) * 0.03
    const source = { fndds: 0.03, sr28: 0.01, fdc: -0.03 }[this.table.source(row)]
    const description = this.table.description(row)
    const general = /\bNFS\b|\bNS as to\b/.test(description) ? 0.02 : 0
    return used + source + general - 0.03 * this.unknownShare(row)
  }

  /** Share of the nutrients that bones ask for first that the table does not know for a food. */
  private unknownShare(row: number): number {
    return (
      BONE_COLUMNS.filter((column) => Number.isNaN(this.table.nutrient(row, column))).length /
      BONE_COLUMNS.length
    )
  }

  private fitOf(term: QueryTerm, name: NameTerms): number {
    const number = this.vocabulary.numberOf(term.word)
    const here = number === undefined ? undefined : name.get(number)
    const plain = here === undefined ? 0 : (here.flags & ALIAS) !== 0 ? 0.7 : 1
    const has = (word: string) => name.has(this.vocabulary.numberOf(word) ?? -1)
    const fit = formFit(term.word, plain, has)
    return fit === 0 && kindsOf(term.word).some(has) ? KIND_FITS : fit
  }

  private nameOf(row: number): NameTerms {
    const offsets = this.table.u32('termOffsets')
    const terms = this.table.u32('terms')
    const name = new Map<number, { cost: number; flags: number }>()
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0
      name.set(term >>> 16, { cost: (term >>> 8) & 0xff, flags: term & 0xff })
    }
    return name
  }
}

type NameTerms = ReadonlyMap<number, { readonly cost: number; readonly flags: number }>
