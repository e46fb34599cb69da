import { queryKey } from '../../src/food/search/common-queries.ts'
import { FoodSearch } from '../../src/food/search/search.ts'
import type { FoodTable } from '../../src/food/table.ts'
import { MOST_HITS, NO_ROW } from '../../src/food/table-layout.ts'
import { foodNames } from '../../src/generated/food-names.ts'

/** How many parts of a name behind its head are looked at: "Kale, fresh, cooked, no added fat". */
const PARTS = 3

/** How foods are made, as people put it before their names. */
const MADE = ['raw', 'cooked', 'boiled', 'baked', 'roast', 'grilled', 'fried', 'canned']

export const NO_COMMON_QUERIES = {
  commonHash: new Uint32Array(0),
  commonCheck: new Uint32Array(0),
  commonRows: new Uint16Array(0),
}

/** What the search finds for phrases that people are likely to type, by the hashes of their queries. */
export function commonQueries(table: FoodTable, foods: readonly Readonly<Record<string, string>>[]) {
  const search = new FoodSearch(table)
  const found = new Map<string, { hash: number; check: number; rows: number[] }>()
  for (const text of likelyTexts(foods)) {
    const { query, hits } = search.find(text)
    const [hash, check] = queryKey(query)
    if (hits.length > 0) found.set(`${hash} ${check}`, { hash, check, rows: hits.map(({ row }) => row) })
  }
  const sorted = [...found.values()].sort((a, b) => a.hash - b.hash || a.check - b.check)
  return {
    commonHash: Uint32Array.from(sorted, ({ hash }) => hash),
    commonCheck: Uint32Array.from(sorted, ({ check }) => check),
    commonRows: Uint16Array.from(
      sorted.flatMap(({ rows }) => Array.from({ length: MOST_HITS }, (_, i) => rows[i] ?? NO_ROW)),
    ),
  }
}

/**
 * Everyday names; heads of all names ("Kale") and the parts behind them ("gouda" of "Cheese, gouda"), alone and together
 * ("gouda cheese"); and the heads of FNDDS's as they are made ("baked salmon").
 */
function likelyTexts(foods: readonly Readonly<Record<string, string>>[]): ReadonlySet<string> {
  const texts = new Set([foodNames.same, foodNames.everyday, foodNames.alone].flatMap(phrasesOf))
  for (const { id = '', description = '' } of foods) {
    const isEaten = id.startsWith('fndds:')
    const [head = '', ...parts] = description.toLowerCase().split(', ')
    texts.add(head)
    for (const part of parts.slice(0, isEaten ? PARTS : 1).flatMap((one) => one.split(' or ')))
      for (const text of [part, `${part} ${head}`, `${head} ${part}`]) texts.add(text)
    if (isEaten) for (const made of MADE) texts.add(`${made} ${head}`)
  }
  return texts
}

/** The phrases of a packed section (src/food/search/rewrite.ts). */
function phrasesOf(packed: string): string[] {
  const lines = packed.split(/[\n\f]/)
  const phrases: string[] = []
  for (let i = 0; i < lines.length; i += 2)
    for (const phrase of (lines[i + 1] ?? '').split(';'))
      phrases.push(`${lines[i]} ${phrase.slice(0, phrase.indexOf('='))}`.trim())
  return phrases
}
