import { openFoodTable } from '../../food/table.ts'
import { searchSheet } from '../../render/food/sheets.ts'
import { foodSearchJson } from '../../render/json/food.ts'
import { renderFoodSearch } from '../../render/text/food.ts'
import { foodList } from '../../report/food-list.ts'
import type { FoodOptions } from '../food-options.ts'
import { printFood } from '../print-food.ts'
import type { World } from '../world.ts'

const MOST = 20

/** `bonecheck food search WORDS` */
export async function runFoodSearch(words: string, options: FoodOptions, world: World): Promise<void> {
  const view = foodList(openFoodTable(world.foodTable), words, options.limit ?? MOST, world.version)
  await printFood(
    {
      title: words,
      json: () => foodSearchJson(view),
      lines: () => foodSearchJson(view).foods,
      sheet: () => searchSheet(view),
      text: (style) => renderFoodSearch(view, style),
    },
    options,
    world,
  )
}
