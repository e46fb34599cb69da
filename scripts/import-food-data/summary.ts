import { SODIUM_CLASSES } from '../../src/nutrition/intake-day.ts'
import type { LiteratureValue } from './literature.ts'
import { LITERATURE_NUTRIENTS } from './literature-rows.ts'
import type { TableFood } from './table-food.ts'
import type { FoodTags } from './tags.ts'

const SOURCE_NAMES = { fndds: 'FNDDS', sr28: 'SR28', fdc: 'Foundation' } as const

/** What the import says at its end: foods, share of them with a tag, sodium classes, literature values. */
export function summaryOf(
  foods: readonly TableFood[],
  tagged: readonly FoodTags[],
  values: readonly LiteratureValue[],
): string[] {
  const tags = new Map(tagged.map((line) => [line.id, line]))
  const bySource = Object.entries(SOURCE_NAMES).map(([source, name]) => {
    const own = foods.filter((food) => food.source === source).map(({ id }) => tags.get(id))
    const share = own.filter((line) => (line?.tags.length ?? 0) > 0).length / own.length
    const classes = SODIUM_CLASSES.map((c) => `${c} ${own.filter((line) => line?.sodiumClass === c).length}`)
    return `${name}: ${own.length} foods, ${(share * 100).toFixed(1)} % tagged; sodium classes: ${classes.join(', ')}`
  })
  const literature = LITERATURE_NUTRIENTS.map((nutrient) => {
    return `${nutrient} ${values.filter((value) => value.nutrient === nutrient).length}`
  })
  return [...bySource, `${foods.length} foods; values from the literature: ${literature.join(', ')}`]
}
