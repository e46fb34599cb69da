import { type FoodTable, lowerBound } from '../table.ts'
import { MOST_HITS, NO_ROW } from '../table-layout.ts'
import type { Query } from './query.ts'

/**
 * The foods of queries that are often typed, as the search finds them, worked out when the table was compiled
 * (scripts/compile-foods/common-queries.ts): the log of a week asks for fifty foods, most of them everybody's.
 */
export class CommonQueries {
  private readonly hashes: Uint32Array
  private readonly checks: Uint32Array
  private readonly rows: Uint16Array

  constructor(table: FoodTable) {
    this.hashes = table.u32('commonHash')
    this.checks = table.u32('commonCheck')
    this.rows = table.u16('commonRows')
  }

  /** The rows that fit best, at most MOST_HITS, the best first; null: the query is none of them. */
  rowsOf(query: Query): number[] | null {
    const [hash, check] = queryKey(query)
    for (let at = lowerBound(this.hashes, hash); this.hashes[at] === hash; at += 1)
      if (this.checks[at] === check) return this.rowsAt(at * MOST_HITS)
    return null
  }

  private rowsAt(from: number): number[] {
    const rows: number[] = []
    for (let at = from; at < from + MOST_HITS; at += 1) {
      const row = this.rows[at] ?? NO_ROW
      if (row === NO_ROW) break
      rows.push(row)
    }
    return rows
  }
}

/**
 * Two hashes of all in a query that the search looks at: its words in their order, which of them are hints, and the
 * likely nouns. Together 64 bits, so that no two queries are taken for one another.
 */
export function queryKey({ terms, heads }: Query): [hash: number, check: number] {
  const text = `${terms.map(({ word, isHint }) => (isHint ? `?${word}` : word)).join(' ')}|${heads.join(' ')}`
  let hash = 0x811c9dc5
  let check = 0x9e3779b9
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ code, 0x01000193)
    check = Math.imul(check ^ code, 0x85ebca6b)
  }
  return [hash >>> 0, check >>> 0]
}
