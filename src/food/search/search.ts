import { type FoodTable, lowerBound } from '../table.ts'
import { nameHash } from '../table-layout.ts'
import { type Fit, fitOf, type NameTerms, surplusWorth } from './fit.ts'
import { type Query, readQuery } from './query.ts'
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

/** Foods with less than this share of the best food's content words are not looked at. */
const WORTH_A_LOOK = 0.45
/**
 * Foods with all the words are found by the rarest of them; those with a commoner word alone matter only where their
 * names are plain, and plain names come first.
 */
const MOST_OF_RAREST = 400
const MOST_OF_OTHERS = 120
/** How many foods are scored in full, of those that a first count of words puts foremost. */
const SHORTLIST = 20
/** The first count is sorted into this many classes; exact order among so many is not worth its time. */
const CLASSES = 256

/** Searches the names of one table. Holds scratch space, so that a phrase allocates little. */
export class FoodSearch {
  readonly vocabulary: Vocabulary
  private readonly table: FoodTable
  private readonly terms: Uint32Array
  private readonly termOffsets: Uint32Array
  private readonly priors: Float32Array
  /** Scratch: zero between calls. */
  private readonly weightOfRow: Float32Array
  private readonly weightOfWord: Float32Array

  constructor(table: FoodTable) {
    this.table = table
    this.vocabulary = new Vocabulary(table)
    this.terms = table.u32('terms')
    this.termOffsets = table.u32('termOffsets')
    this.priors = table.f32('prior')
    this.weightOfRow = new Float32Array(table.size)
    this.weightOfWord = new Float32Array(table.u32('wordOffsets').length)
  }

  /**
   * The foods that fit best; the same phrase always gives the same foods. `hint` is a word that was not typed but
   * implied: it may speak for a food, never against one.
   */
  find(text: string, hint: string | null = null, most = 12): Found {
    const query = readQuery(text, this.vocabulary, hint)
    const named = this.rowsNamed(query)
    const rows = this.shortlist(query, this.candidates(query))
    const hits = [...new Set([...rows, ...named])].map((row): Hit => {
      const { fit, rank } = fitOf(this.nameOf(row), query, this.vocabulary, named.has(row))
      return { row, fit, score: rank + (this.priors[row] ?? 0) }
    })
    hits.sort((a, b) => b.score - a.score || a.row - b.row)
    return { query, hits: hits.slice(0, most) }
  }

  /** Rows that share enough of the typed content words; form words ("cooked") stand in too many names to be asked. */
  private candidates(query: Query): number[] {
    const typed = query.terms.filter((term) => !term.isHint && term.number !== undefined)
    const content = typed.filter((term) => term.weight >= 1)
    const terms = (content.length > 0 ? content : typed).map((term) => ({
      term,
      rows: this.rowsWith(term.number),
    }))
    terms.sort((a, b) => a.rows.length - b.rows.length)
    const touched: number[] = []
    let most = 0
    let limit = MOST_OF_RAREST
    for (const { term, rows } of terms) {
      const end = Math.min(rows.length, limit)
      for (let at = 0; at < end; at += 1) {
        const row = rows[at] ?? 0
        const before = this.weightOfRow[row] ?? 0
        if (before === 0) touched.push(row)
        this.weightOfRow[row] = before + term.weight
        if (before + term.weight > most) most = before + term.weight
      }
      limit = MOST_OF_OTHERS
    }
    const enough = touched.filter((row) => (this.weightOfRow[row] ?? 0) >= most * WORTH_A_LOOK)
    for (const row of touched) this.weightOfRow[row] = 0
    return enough
  }

  /** The rows that could come out best: a common word stands in over a thousand names, and few of them matter. */
  private shortlist(query: Query, rows: readonly number[]): readonly number[] {
    if (rows.length <= SHORTLIST) return rows
    const all = query.terms.reduce((sum, term) => sum + term.weight, 0)
    // A word that is asked for costs nothing even where it weighs nothing.
    for (const { number, weight } of query.terms)
      if (number !== undefined) this.weightOfWord[number] = weight + 1e-6
    const classes = rows.map((row) => this.classOf(row, all))
    for (const { number } of query.terms) if (number !== undefined) this.weightOfWord[number] = 0
    const counts = new Uint16Array(CLASSES)
    for (const of of classes) counts[of] = (counts[of] ?? 0) + 1
    let least = CLASSES - 1
    for (let taken = counts[least] ?? 0; least > 0 && taken < SHORTLIST; taken += counts[least] ?? 0)
      least -= 1
    return rows.filter((_, i) => (classes[i] ?? 0) >= least)
  }

  /** The share of the typed words that a name has, less its surplus, plus its prior: 0 to CLASSES - 1. */
  private classOf(row: number, all: number): number {
    const { terms, termOffsets } = this
    const end = termOffsets[row + 1] ?? 0
    let surplus = 0
    let typed = 0
    for (let at = termOffsets[row] ?? 0; at < end; at += 1) {
      const term = terms[at] ?? 0
      const weight = this.weightOfWord[term >>> 16] ?? 0
      if (weight > 0) typed += weight
      else surplus += (term >>> 8) & 0xff
    }
    const worth = typed / all - surplusWorth(surplus / 10) + (this.priors[row] ?? 0)
    return Math.max(0, Math.min(CLASSES - 1, Math.floor((worth + 0.6) * 140)))
  }

  private rowsWith(number: number | undefined): Uint16Array {
    if (number === undefined) return new Uint16Array(0)
    const offsets = this.table.u32('postingOffsets')
    return this.table.u16('postings').subarray(offsets[number], offsets[number + 1])
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
