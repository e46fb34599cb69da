import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { judge } from '../../scripts/eval/judge.ts'
import { table } from './table-for-tests.ts'

const file = join(import.meta.dirname, '../../../shared/eval/phrases-dev.csv')

// The phrases are not part of the project; without them there is nothing to measure.
test.skipIf(!existsSync(file))(
  'at least 80 % of the phrases are right in food, grams and nutrient (needs ../shared/eval)',
  () => {
    const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[]
    const right = rows.filter((row) => judge(table(), row).isRight)
    expect(rows.length).toBeGreaterThan(100)
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.8)
  },
)
