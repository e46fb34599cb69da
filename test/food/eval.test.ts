import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type Judgement, judge } from '../../scripts/eval/judge.ts'
import { table } from './table-for-tests.ts'

// phrases.csv was written by people who had the USDA tables before them and not the rules of the search.
const own = join(import.meta.dirname, 'phrases.csv')
const shared = join(import.meta.dirname, '../../../shared/eval/phrases-dev.csv')

function judged(file: string): readonly Judgement[] {
  const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[]
  return rows.map((row) => judge(table(), row))
}

const share = (list: readonly Judgement[]): number =>
  list.filter(({ isRight }) => isRight).length / list.length

test('of thirteen hundred phrases most are right, and of the confident matches nearly all', () => {
  const all = judged(own)
  expect(all.length).toBeGreaterThan(1300)
  expect(share(all)).toBeGreaterThanOrEqual(0.95)
  expect(share(all.filter(({ confidence }) => confidence >= 0.8))).toBeGreaterThanOrEqual(0.98)
}, 120_000)

// These phrases are not part of the project; without them there is nothing to measure.
test.skipIf(!existsSync(shared))(
  'at least 95 % of other phrases are right (needs ../shared/eval)',
  () => {
    const all = judged(shared)
    expect(all.length).toBeGreaterThan(100)
    expect(share(all)).toBeGreaterThanOrEqual(0.95)
  },
  60_000,
)
