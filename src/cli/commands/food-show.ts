import { openFoodTable } from '../../food/table.ts'
import { showSheet } from '../../render/food/sheets.ts'
import { foodShowJson } from '../../render/json/food.ts'
import { renderFoodShow } from '../../render/text/food.ts'
import { foodFacts } from '../../report/food-facts.ts'
import { EXIT } from '../exit-code.ts'
import type { FoodOptions } from '../food-options.ts'
import { printFood } from '../print-food.ts'
import { printProblems } from '../print-problems.ts'
import type { World } from '../world.ts'

/** `bonecheck food show ID` */
export async function runFoodShow(id: string, options: FoodOptions, world: World): Promise<void> {
  // With its name before it, as completion and every list of foods give it: "Kale, raw (sr28:11233)".
  const plain = /\(([a-z0-9]+:\d+)\)\s*$/i.exec(id)?.[1] ?? id
  const view = foodFacts(openFoodTable(world.foodTable), plain, world.version)
  if (view === null) {
    const what = { code: 'unknown-id', level: 'error', args: { id, suggestion: null } } as const
    await printProblems([{ what, at: null }], options, world)
    world.exitCode = EXIT.unusable
    return
  }
  await printFood(
    {
      title: `${view.description} (${view.id})`,
      json: () => foodShowJson(view),
      lines: () => [foodShowJson(view)],
      sheet: () => showSheet(view),
      text: (style) => renderFoodShow(view, style),
    },
    options,
    world,
  )
}
