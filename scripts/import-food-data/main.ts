import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { alaOfPlants } from './ala.ts'
import { readFndds, readUses } from './fndds.ts'
import { writeCategories, writeFoods, writePortions } from './food-tables.ts'
import { readFoundation } from './foundation.ts'
import { RawTables } from './raw-tables.ts'
import { readSr28 } from './sr28.ts'
import { tagFoods, writeTags } from './tags.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Reads the raw tables of `folder` and writes the project's own into `target`. Returns what was wrong, if anything. */
export function importFoodData(folder: string, target: string): readonly string[] {
  const raw = new RawTables(folder)
  const sources = [readFndds(raw), readSr28(raw), readFoundation(raw)]
  const uses = readUses(raw)
  const tagged = tagFoods(
    sources.flatMap((source) => source.foods),
    join(ROOT, 'data/reference'),
  )
  const foods = alaOfPlants(
    sources.flatMap((source) => source.foods),
    tagged,
  )
  if (raw.troubles.length > 0) return raw.troubles
  mkdirSync(target, { recursive: true })
  writeFoods(target, foods, uses)
  writePortions(
    target,
    foods,
    sources.flatMap((source) => source.portions),
  )
  writeCategories(target, sources)
  writeTags(target, tagged)
  return []
}

if (process.argv[1] === import.meta.filename) {
  const t = importFoodData(resolve(process.argv[2] ?? ''), process.argv[3] ?? join(ROOT, 'data/foods'))
  console.log(t.join('\n'))
}
