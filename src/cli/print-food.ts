import type { Sheet } from '../render/food/sheets.ts'
import { jsonLines, prettyJson } from '../render/json/food.ts'
import type { Style } from '../render/style.ts'
import { styleFor } from './colour.ts'
import type { FoodOptions } from './food-options.ts'
import type { World } from './world.ts'

/** The ways to print one result; only the one that is asked for is worked out. */
export interface FoodOutput {
  readonly title: string
  readonly json: () => object
  readonly lines: () => readonly object[]
  readonly sheet: () => Sheet
  readonly text: (style: Style) => string
}

/** A result of the food table to stdout. */
export async function printFood(output: FoodOutput, options: FoodOptions, world: World): Promise<void> {
  world.stdout.write(await rendered(output, options, world))
}

async function rendered(output: FoodOutput, options: FoodOptions, world: World): Promise<string> {
  switch (options.json ? 'json' : options.format) {
    case 'json':
      return prettyJson(output.json())
    case 'ndjson':
      return jsonLines(output.lines())
    case 'csv':
      return (await import('../render/csv/sheet.ts')).renderSheetCsv(output.sheet())
    case 'markdown':
      return (await import('../render/markdown/sheet.ts')).renderSheetMarkdown(output.title, output.sheet())
    case 'table':
      return output.text(await styleFor(world.stdout, world.env, options.color))
  }
}
