import { type FoodTable, lowerBound } from '../table.ts'
import { MOST_HITS, nameHash, PRIOR_UNIT } from '../table-layout.ts'
import { CommonQueries } from './common-queries.ts'
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

/** A food whose place among the hits is known: how it fits is worked out only for those that somebody asks about. */
class LateHit implements Hit {
  readonly row: number
  private readonly hold: () => Hit
  private held: Hit | null = null

  constructor(row: number, hold: () => Hit) {
    this.row = row
    this.hold = hold
  }

  get fit(): Fit {
    return this.whole().fit
  }

  get score(): number {
    return this.whole().score
  }

  private whole(): Hit {
    this.held ??= this.hold()
    return this.held
  }
}

/** Searches the names of one table. Holds scratch space, so that a phrase allocates little. */
export class FoodSearch {
  readonly vocabulary: Vocabulary
  private readonly table: FoodTable
  private readonly common: CommonQueries
  private shortlist: Shortlist | null = null
  private readonly fitter: Fitter
  private readonly ranks: Int32Array
  private readonly forms: Uint16Array

  constructor(table: FoodTable) {
    this.table = table
    this.vocabulary = new Vocabulary(table)
    this.common = new CommonQueries(table)
    this.fitter = new Fitter(table, this.vocabulary)
    this.ranks = table.i32('ranks')
    this.forms = table.u16('forms')
  }

  /**
   * The foods that fit best; the same phrase always gives the same foods. `hint` is a word that was not typed but
   * implied: it may speak for a food, never against one.
   */
  find(text: string, hint: string | null = null, most = MOST_HITS): Found {
    const query = readQuery(text, this.vocabulary, hint)
    const named = this.rowsNamed(query)
    const known = most === MOST_HITS ? this.common.rowsOf(query) : null
    if (known !== null)
      return { query, hits: known.map((row) => new LateHit(row, () => this.held(row, query, named))) }
    const hits = this.shortlisted(query, named, most).map((row) => this.held(row, query, named))
    hits.sort((a, b) => b.score - a.score || a.row - b.row)
    return { query, hits: hits.slice(0, most) }
  }

  /** A food held against a query. */
  private held(row: number, query: Query, named: ReadonlySet<number>): Hit {
    const forms = this.forms[row] ?? 0
    const isOtherName = named.has(row)
    const rank = this.fitter.rank(row, query, isOtherName, forms)
    const isSeldom = (forms & (IS_PART | IS_UNMADE) & ~query.asked) !== 0 && !isOtherName
    const prior = ((this.ranks[row] ?? 0) >> 16) / PRIOR_UNIT
    return { row, fit: this.fitter.last(), score: rank + prior - (isSeldom ? SELDOM_MEANT : 0) }
  }

  /** All that may come out among the best. */
  private shortlisted(query: Query, named: ReadonlySet<number>, most: number): number[] {
    this.shortlist ??= new Shortlist(this.table)
    const rows = this.shortlist.of(query, most)
    for (const row of named) if (!rows.includes(row)) rows.push(row)
    return rows
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
