import { type FoodTable, lowerBound } from '../table.ts'
import { nameHash } from '../table-layout.ts'
import { type Fit, fitOf, type NameTerms, surplusWorth } from './fit.ts'
import { type Query, type QueryTerm, readQuery } from './query.ts'
import { Vocabulary } from './vocabulary.ts'

/** A food that fits a phrase. */
export interface Hit {
  readonly row: number
  readonly fit: Fit
  /** For ranking only: fit of the words, less what was not asked for, plus how usual the food is. About 0 to 1.3. */
  readonly score: number
}

export interface Found {
  readonly query: Query
  /** Best first. */
  readonly hits: readonly Hit[]
}

/**
 * Foods with all the words are found by the rarest of them; those with a commoner word alone matter only where their
 * names are plain, and plain names come first.
 */
const MOST_OF_RAREST = 500
const MOST_OF_OTHERS = 250
const MOST_OF_FORMS = 1000
/** How many foods are scored in full, of those that a first count of words puts foremost. */
const SHORTLIST = 24
/** The first count is sorted into this many classes; exact order among so many is not worth its time. */
const CLASSES = 256

/** Searches the names of one table. Holds scratch space, so that a phrase allocates little. */
export class FoodSearch {
  readonly vocabulary: Vocabulary
  private readonly table: FoodTable
  private readonly terms: Uint32Array
  private readonly termOffsets: Uint32Array
  private readonly priors: Float32Array
  private readonly postings: Uint16Array
  private readonly postingCosts: Uint8Array
  private readonly postingOffsets: Uint32Array
  private readonly nameCosts: Uint16Array
  /** Scratch, zero between calls: the weight of the typed words that a name has, and what they would have cost it. */
  private readonly weightOfRow: Float32Array
  private readonly costOfRow: Uint16Array

  constructor(table: FoodTable) {
    this.table = table
    this.vocabulary = new Vocabulary(table)
    this.terms = table.u32('terms')
    this.termOffsets = table.u32('termOffsets')
    this.priors = table.f32('prior')
    this.postings = table.u16('postings')
    this.postingCosts = table.u8('postingCosts')
    this.postingOffsets = table.u32('postingOffsets')
    this.nameCosts = table.u16('nameCosts')
    this.weightOfRow = new Float32Array(table.size)
    this.costOfRow = new Uint16Array(table.size)
  }

  /**
   * The foods that fit best; the same phrase always gives the same foods. `hint` is a word that was not typed but
   * implied: it may speak for a food, never against one.
   */
  find(text: string, hint: string | null = null, most = 12): Found {
    const query = readQuery(text, this.vocabulary, hint)
    const named = this.rowsNamed(query)
    const rows = this.shortlist(query)
    const hits = [...new Set([...rows, ...named])].map((row): Hit => {
      const { fit, rank } = fitOf(this.nameOf(row), query, this.vocabulary, named.has(row))
      return { row, fit, score: rank + (this.priors[row] ?? 0) }
    })
    hits.sort((a, b) => b.score - a.score || a.row - b.row)
    return { query, hits: hits.slice(0, most) }
  }

  /** The rows that could come out best: a common word stands in over a thousand names, and few of them matter. */
  private shortlist(query: Query): readonly number[] {
    const rows = this.candidates(query)
    const all = query.terms.reduce((sum, term) => sum + term.weight, 0)
    const classes = rows.map((row) => this.classOf(row, all))
    for (const row of rows) {
      this.weightOfRow[row] = 0
      this.costOfRow[row] = 0
    }
    if (rows.length <= SHORTLIST) return rows
    const counts = new Uint16Array(CLASSES)
    for (let i = 0; i < classes.length; i += 1) counts[classes[i] ?? 0] = (counts[classes[i] ?? 0] ?? 0) + 1
    let least = CLASSES - 1
    for (let taken = counts[least] ?? 0; least > 0 && taken < SHORTLIST; taken += counts[least] ?? 0)
      least -= 1
    return rows.filter((_, i) => (classes[i] ?? 0) >= least)
  }

  /** Rows with any of the typed content words; a form word ("cooked") counts, but leads to none by itself. */
  private candidates(query: Query): number[] {
    const typed = query.terms.filter((term) => term.number !== undefined)
    const content = typed
      .filter((term) => term.weight >= 1)
      .sort((a, b) => this.frequency(a) - this.frequency(b))
    const leading = content.length > 0 ? content : typed.filter((term) => !term.isHint)
    const touched: number[] = []
    leading.forEach((term, i) => {
      const limits =
        i === 0 ? { most: MOST_OF_RAREST, among: MOST_OF_RAREST } : { most: MOST_OF_OTHERS, among: 65_536 }
      this.count(term, limits, touched)
    })
    for (const term of typed)
      if (!leading.includes(term)) this.count(term, { most: 0, among: MOST_OF_FORMS }, touched)
    return touched
  }

  private frequency({ number = 0 }: QueryTerm): number {
    return (this.postingOffsets[number + 1] ?? 0) - (this.postingOffsets[number] ?? 0)
  }

  /** Counts a word for the first rows that have it; of those not met before the first `most` are added to `touched`. */
  private count(term: QueryTerm, { most, among }: { most: number; among: number }, touched: number[]): void {
    const { postings, postingCosts, weightOfRow, costOfRow } = this
    const from = this.postingOffsets[term.number ?? 0] ?? 0
    const to = Math.min(this.postingOffsets[(term.number ?? 0) + 1] ?? 0, from + among)
    for (let at = from; at < to; at += 1) {
      const row = postings[at] ?? 0
      if (weightOfRow[row] === 0) {
        if (at - from >= most) continue
        touched.push(row)
      }
      weightOfRow[row] = (weightOfRow[row] ?? 0) + term.weight
      costOfRow[row] = (costOfRow[row] ?? 0) + (postingCosts[at] ?? 0)
    }
  }

  /** The share of the typed words that a name has, less its surplus, plus its prior: 0 to CLASSES - 1. */
  private classOf(row: number, all: number): number {
    const surplus = (this.nameCosts[row] ?? 0) - (this.costOfRow[row] ?? 0)
    const worth = (this.weightOfRow[row] ?? 0) / all - surplusWorth(surplus / 10) + (this.priors[row] ?? 0)
    return Math.max(0, Math.min(CLASSES - 1, Math.floor((worth + 0.6) * 140)))
  }

  /** Foods one of whose other names is just what was typed. */
  private rowsNamed(query: Query): Set<number> {
    const hash = nameHash(query.terms.filter((term) => !term.isHint).map((term) => term.word))
    const hashes = this.table.u32('aliasHash')
    const rows = new Set<number>()
    for (let at = lowerBound(hashes, hash); hashes[at] === hash; at += 1) {
      rows.add(this.table.u16('aliasRow')[at] ?? 0)
    }
    return rows
  }

  private nameOf(row: number): NameTerms {
    return this.terms.subarray(this.termOffsets[row], this.termOffsets[row + 1])
  }
}
