import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withAla } from './ala.ts'
import { readFndds } from './fndds.ts'
import { writeCategories, writeFoods, writePortions } from './food-tables.ts'
import { readFoundation } from './foundation.ts'
import { literatureValues, writeLiterature } from './literature.ts'
import { loadLiteratureMap } from './literature-map.ts'
import { readLiterature } from './literature-rows.ts'
import { literatureTroubles } from './literature-troubles.ts'
import { RawTables } from './raw-tables.ts'
import { ownValues, recipeValues, writeRecipeValues } from './recipe-values.ts'
import { ingredientIds, readRecipes, usesOf } from './recipes.ts'
import { loadRules } from './rules.ts'
import { sourcesPage } from './sources-page.ts'
import { readSr28 } from './sr28.ts'
import { summaryOf } from './summary.ts'
import type { SourceTables } from './table-food.ts'
import { tagFoods, writeTags } from './tags.ts'
import { circleTroubles, unfold } from './unfold.ts'

const REFERENCE = join(import.meta.dirname, '../../data/reference')

/** How many foods each source has; another number means another edition, whose rules nobody has checked. */
const EXPECTED_FOODS = { fndds: 5431, sr28: 8789, fdc: 316 } as const

/** What an import came to: either nothing is wrong and the tables are written, or nothing is written. */
export interface ImportResult {
  readonly troubles: readonly string[]
  readonly summary: readonly string[]
}

/** Reads the raw tables of `folder` and writes the project's own into `target`, the same bytes on every run. */
export function importFoodData(folder: string, target: string): ImportResult {
  const raw = new RawTables(folder)
  const [fndds, sr28, foundation] = [readFndds(raw), readSr28(raw), readFoundation(raw)]
  const sources: readonly SourceTables[] = [fndds, sr28, foundation]
  const plain = sources.flatMap(({ foods }) => foods)
  const sr28Ids = new Set(sr28.foods.map(({ id }) => id))
  const recipes = readRecipes(raw, ingredientIds(sr28Ids, foundation.idOfNumber))
  const { order, circles } = unfold(recipes)
  raw.troubles.push(...circleTroubles(circles))
  const rows = readLiterature(raw)
  if (raw.troubles.length === 0) checkCounts(sources, raw.troubles)
  if (raw.troubles.length > 0) return { troubles: raw.troubles, summary: [] }
  const reference = loadReference(raw.troubles)
  if (reference === null) return { troubles: raw.troubles, summary: [] }
  const tagged = tagFoods(plain, reference.tags, reference.sodiumClasses)
  const foods = withAla(plain, tagged)
  const troubles = literatureTroubles(reference.literature, rows, foods)
  if (troubles.length > 0) return { troubles, summary: [] }
  const literature = literatureValues(reference.literature, rows, foods, tagged)
  const own = ownValues(foods, literature)
  const imported = { foods, tagged, literature, own, recipes: recipeValues(order, own) }
  mkdirSync(target, { recursive: true })
  writeFoods(target, foods, usesOf(recipes))
  writePortions(
    target,
    foods,
    sources.flatMap(({ portions }) => portions),
  )
  writeCategories(target, sources)
  writeTags(target, tagged)
  writeLiterature(target, literature)
  writeRecipeValues(target, imported.recipes)
  writeFileSync(join(target, 'SOURCES.md'), sourcesPage(imported))
  return { troubles: [], summary: summaryOf(imported) }
}

/** The rules and the mapping of data/reference; null, with the reasons, where one of them is not sound. */
function loadReference(troubles: string[]) {
  try {
    return {
      tags: loadRules(join(REFERENCE, 'food-tags.yaml')),
      sodiumClasses: loadRules(join(REFERENCE, 'sodium-classes.yaml')),
      literature: loadLiteratureMap(join(REFERENCE, 'literature-map.yaml')),
    }
  } catch (cause) {
    troubles.push(...(cause instanceof Error ? cause.message : String(cause)).split('\n'))
    return null
  }
}

function checkCounts(sources: readonly SourceTables[], troubles: string[]): void {
  const foods = sources.flatMap((source) => source.foods)
  for (const [source, expected] of Object.entries(EXPECTED_FOODS)) {
    const found = foods.filter((food) => food.source === source).length
    if (found !== expected) troubles.push(`${source}: ${found} foods with values; expected ${expected}`)
  }
}
