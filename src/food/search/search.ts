import { type FoodTable, lowerBound } from '../table.ts'
import { nameHash } from '../table-layout.ts'
import { type Fit, fitOf, type NameTerms, surplusWorth } from './fit.ts'
import { priorOf, sourceWorth } from './prior.ts'
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

/** Foods with less than this share of the best food's typed words are not looked at. */
const WORTH_A_LOOK = 0.45
/** How many foods are scored in full, of those that a first count of words puts foremost. */
const SHORTLIST = 80

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
      return { row, fit, score: rank + priorOf(this.table, row) }
    })
    hits.sort((a, b) => b.score - a.score || a.row - b.row)
    return { query, hits: hits.slice(0, most) }
  }

  /** Rows that share enough of the typed words, and the weight of those words. */
  private candidates(query: Query): Map<number, number> {
    const touched: number[] = []
    let most = 0
    for (const term of query.terms) {
      if (term.isHint) continue
      for (const row of this.rowsWith(term.number)) {
        if (this.weightOfRow[row] === 0) touched.push(row)
        const weight = (this.weightOfRow[row] ?? 0) + term.weight
        this.weightOfRow[row] = weight
        most = Math.max(most, weight)
      }
    }
    const enough = new Map<number, number>()
    for (const row of touched) {
      const weight = this.weightOfRow[row] ?? 0
      if (weight >= most * WORTH_A_LOOK) enough.set(row, weight)
      this.weightOfRow[row] = 0
    }
    return enough
  }

  /** The rows that could come out best: a common word stands in over a thousand names, and few of them matter. */
  private shortlist(query: Query, candidates: ReadonlyMap<number, number>): number[] {
    const rows = [...candidates.keys()]
    if (rows.length <= SHORTLIST) return rows
    const all = query.terms.reduce((sum, term) => sum + term.weight, 0)
    const asked = new Set(query.terms.map((term) => term.number))
    for (const row of rows) {
      this.weightOfRow[row] =
        (candidates.get(row) ?? 0) / all -
        surplusWorth(this.surplusOf(row, asked)) +
        sourceWorth(this.table, row)
    }
    rows.sort((a, b) => (this.weightOfRow[b] ?? 0) - (this.weightOfRow[a] ?? 0) || a - b)
    for (const row of rows) this.weightOfRow[row] = 0
    return rows.slice(0, SHORTLIST)
  }

  private surplusOf(row: number, asked: ReadonlySet<number | undefined>): number {
    const offsets = this.table.u32('termOffsets')
    const terms = this.table.u32('terms')
    let surplus = 0
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0
      if (!asked.has(term >>> 16)) surplus += ((term >>> 8) & 0xff) / 10
    }
    return surplus
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
    const offsets = this.table.u32('termOffsets')
    return this.table.u32('terms').subarray(offsets[row], offsets[row + 1])
  }
}
