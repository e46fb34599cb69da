import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { CommonQueries, queryKey } from '../../src/food/search/common-queries.ts'
import { readQuery } from '../../src/food/search/query.ts'
import { FoodSearch } from '../../src/food/search/search.ts'
import { MOST_HITS } from '../../src/food/table-layout.ts'
import { table } from './table-for-tests.ts'

const search = new FoodSearch(table())
const phrases = (
  parse(readFileSync(join(import.meta.dirname, 'phrases.csv')), { columns: true }) as { phrase: string }[]
).map(({ phrase }) => phrase.replace(/^[\d/.]+ /, ''))

const seen = (found: ReturnType<FoodSearch['find']>) =>
  found.hits.slice(0, MOST_HITS).map(({ row, fit, score }) => ({ row, fit, score }))

test('what is kept of common queries is what a search gives', () => {
  // One more than is kept of any, so the second time is a search.
  const differing = phrases.filter(
    (phrase) =>
      JSON.stringify(seen(search.find(phrase))) !==
      JSON.stringify(seen(search.find(phrase, null, MOST_HITS + 1))),
  )
  expect(differing).toEqual([])
})

test('everyday foods are among them, and a hint makes another query', () => {
  const common = new CommonQueries(table())
  const queryOf = (text: string, hint: string | null = null) => readQuery(text, search.vocabulary, hint)
  for (const text of ['milk', 'banana', 'cooked broccoli', 'cheddar', 'olive oil', 'rye bread'])
    expect(common.rowsOf(queryOf(text))?.length, text).toBeGreaterThan(0)
  expect(common.rowsOf(queryOf('a zebra with three hats'))).toBeNull()
  expect(queryKey(queryOf('tuna', 'canned'))).not.toEqual(queryKey(queryOf('tuna canned')))
})

test('no two phrases have a key in common unless their queries are the same', () => {
  const queryOfKey = new Map<string, string>()
  for (const phrase of phrases) {
    const query = readQuery(phrase, search.vocabulary)
    const said = JSON.stringify([query.terms.map(({ word, isHint }) => [word, isHint]), query.heads])
    const key = queryKey(query).join(' ')
    expect(queryOfKey.get(key) ?? said).toBe(said)
    queryOfKey.set(key, said)
  }
})
