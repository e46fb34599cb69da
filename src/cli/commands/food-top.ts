import { openFoodTable } from '../../food/table.ts'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'
import { topTitle } from '../../render/english/food-words.ts'
import { NUTRIENT_NAME } from '../../render/english/names.ts'
import { nutrientNamed, nutrientNear } from '../../render/english/nutrient-named.ts'
import { topSheet } from '../../render/food/sheets.ts'
import { foodTopJson } from '../../render/json/food.ts'
import { renderFoodTop } from '../../render/text/food.ts'
import { foodTop } from '../../report/food-top.ts'
import { EXIT } from '../exit-code.ts'
import type { FoodTopOptions } from '../food-options.ts'
import { printFood } from '../print-food.ts'
import { printProblems } from '../print-problems.ts'
import type { World } from '../world.ts'

const MOST = 20

/** `bonecheck food top NUTRIENT` */
export async function runFoodTop(name: string, options: FoodTopOptions, world: World): Promise<void> {
  const nutrient = nutrientNamed(name)
  if (nutrient === null) {
    const known = NUTRIENTS.map((key) => NUTRIENT_NAME[key])
    const args = { name, suggestion: nutrientNear(name), known }
    await printProblems(
      [{ what: { code: 'unknown-nutrient', level: 'error', args }, at: null }],
      options,
      world,
    )
    world.exitCode = EXIT.unusable
    return
  }
  const { per, all = false, without = [], limit = MOST } = options
  const view = foodTop(openFoodTable(world.foodTable), nutrient, {
    per,
    all,
    without,
    most: limit,
    version: world.version,
  })
  await printFood(
    {
      title: topTitle(view),
      json: () => foodTopJson(view),
      lines: () => foodTopJson(view).foods,
      sheet: () => topSheet(view),
      text: (style) => renderFoodTop(view, style),
    },
    options,
    world,
  )
}
