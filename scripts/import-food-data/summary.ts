import { SODIUM_CLASSES } from '../../src/nutrition/intake-day.ts'
import type { LiteratureValue } from './literature.ts'
import { LITERATURE_NUTRIENTS } from './literature-rows.ts'
import { type OwnValues, type RecipeValue, TRACED, type Traced } from './recipe-values.ts'
import type { TableFood } from './table-food.ts'
import type { FoodTags } from './tags.ts'

const SOURCE_NAMES = { fndds: 'FNDDS', sr28: 'SR28', fdc: 'Foundation' } as const

/** All that was written. */
export interface Imported {
  readonly foods: readonly TableFood[]
  readonly tagged: readonly FoodTags[]
  readonly literature: readonly LiteratureValue[]
  /** What foods have by themselves of the nutrients that are traced through recipes. */
  readonly own: OwnValues
  /** What dishes have of them by their ingredients. */
  readonly recipes: readonly RecipeValue[]
}

/** What the import says at its end: foods, share of them with a tag, sodium classes, literature values, recipes. */
export function summaryOf(imported: Imported): string[] {
  const { foods, tagged } = imported
  const tags = new Map(tagged.map((line) => [line.id, line]))
  const bySource = Object.entries(SOURCE_NAMES).map(([source, name]) => {
    const own = foods.filter((food) => food.source === source).map(({ id }) => tags.get(id))
    const share = own.filter((line) => (line?.tags.length ?? 0) > 0).length / own.length
    const classes = SODIUM_CLASSES.map((c) => `${c} ${own.filter((line) => line?.sodiumClass === c).length}`)
    return `${name}: ${own.length} foods, ${(share * 100).toFixed(1)} % tagged; sodium classes: ${classes.join(', ')}`
  })
  const published = LITERATURE_NUTRIENTS.map((nutrient) => {
    return `${nutrient} ${imported.literature.filter((value) => value.nutrient === nutrient).length}`
  })
  const shares = TRACED.map((nutrient) => {
    const { before, after } = knownForHalf(imported, nutrient)
    return `${nutrient} ${before.toFixed(1)} % before, ${after.toFixed(1)} % after`
  })
  return [
    ...bySource,
    `${foods.length} foods; values from the literature: ${published.join(', ')}`,
    `FNDDS foods known for at least half of their weight, before and after recipes: ${shares.join('; ')}`,
  ]
}

/** Share of FNDDS foods, in %, of which a nutrient is known for at least half of the weight: own values, and all. */
export function knownForHalf(
  { foods, own, recipes }: Imported,
  nutrient: Traced,
): { before: number; after: number } {
  const fndds = foods.filter(({ source }) => source === 'fndds')
  const before = fndds.filter(({ id }) => (own[nutrient].get(id)?.known ?? 0) >= 0.5).length
  const more = recipes.filter((value) => value.nutrient === nutrient && value.known >= 0.5).length
  return { before: (before / fndds.length) * 100, after: ((before + more) / fndds.length) * 100 }
}
