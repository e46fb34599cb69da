import { type FoodTable, lowerBound } from '../table.ts'
import { nameHash, PRIOR_UNIT } from '../table-layout.ts'
import { type Fit, Fitter } from './fit.ts'
import { type Query, readQuery } from './query.ts'
import { IS_PART, IS_UNMADE } from './seldom-meant.ts'
import { Shortlist } from './shortlist.ts'
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

/** What a part of a food or a dry mix loses where no word asks for one: any whole food that fits goes before it. */
const SELDOM_MEANT = 0.5

/** Searches the names of one table. Holds scratch space, so that a phrase allocates little. */
export class FoodSearch {
  readonly vocabulary: Vocabulary
  private readonly table: FoodTable
  private readonly shortlist: Shortlist
  private readonly fitter: Fitter
  private readonly ranks: Int32Array
  private readonly forms: Uint16Array

  constructor(table: FoodTable) {
    this.table = table
    this.vocabulary = new Vocabulary(table)
    this.shortlist = new Shortlist(table)
    this.fitter = new Fitter(table, this.vocabulary)
    this.ranks = table.i32('ranks')
    this.forms = table.u16('forms')
  }

  /**
   * The foods that fit best; the same phrase always gives the same foods. `hint` is a word that was not typed but
   * implied: it may speak for a food, never against one.
   */
  find(text: string, hint: string | null = null, most = 12): Found {
    const query = readQuery(text, this.vocabulary, hint)
    const named = this.rowsNamed(query)
    const rows = this.shortlist.of(query, most)
    for (const row of named) if (!rows.includes(row)) rows.push(row)
    const unasked = (IS_PART | IS_UNMADE) & ~query.asked
    const hits = rows.map((row): Hit => {
      const forms = this.forms[row] ?? 0
      const isOtherName = named.has(row)
      const rank = this.fitter.rank(row, query, isOtherName, forms)
      const seldom = (forms & unasked) !== 0 && !isOtherName ? SELDOM_MEANT : 0
      return {
        row,
        fit: this.fitter.last(),
        score: rank + ((this.ranks[row] ?? 0) >> 16) / PRIOR_UNIT - seldom,
      }
    })
    hits.sort((a, b) => b.score - a.score || a.row - b.row)
    return { query, hits: hits.slice(0, most) }
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
}
