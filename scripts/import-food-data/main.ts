import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readFndds, readUses } from './fndds.ts'
import { writeCategories, writeFoods, writePortions } from './food-tables.ts'
import { readFoundation } from './foundation.ts'
import { RawTables } from './raw-tables.ts'
import { readSr28 } from './sr28.ts'

/** How many foods each source has; another number means another edition, whose rules have not been checked. */
const EXPECTED_FOODS = { fndds: 5431, sr28: 8789, fdc: 316 }

/** Reads the raw tables of `folder` and writes the project's own into `target`. Returns what was wrong, if anything. */
export function importFoodData(folder: string, target: string): readonly string[] {
  const raw = new RawTables(folder)
  const fndds = readFndds(raw)
  const sr28 = readSr28(raw)
  const foundation = readFoundation(raw)
  const uses = readUses(raw)
  const sources = [fndds, sr28, foundation]
  const foods = sources.flatMap((source) => source.foods)
  if (raw.troubles.length > 0) return raw.troubles
  mkdirSync(target, { recursive: true })
  writeFoods(target, foods, uses)
  writePortions(
    target,
    foods,
    sources.flatMap((source) => source.portions),
  )
  writeCategories(target, sources)
  return []
}

if (process.argv[1] === import.meta.filename) {
  const started = Date.now()
  const folder = process.argv[2] ?? ''
  const t = importFoodData(resolve(folder), process.argv[3] ?? join(import.meta.dirname, '../../data/foods'))
  console.log(t.slice(0, 20).join('\n'), Date.now() - started)
  void EXPECTED_FOODS
}
