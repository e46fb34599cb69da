import type { Command } from 'commander'
import {
  ABOUT_FOOD,
  ABOUT_FOOD_MATCH,
  ABOUT_FOOD_SEARCH,
  ABOUT_FOOD_SHOW,
  ABOUT_FOOD_TOP,
  AFTER_FOOD_MATCH_HELP,
  AFTER_FOOD_TOP_HELP,
  examples,
} from '../render/english/command-line.ts'
import type { FoodMatchOptions, FoodOptions, FoodTopOptions } from './food-options.ts'
import { addCommand } from './program.ts'
import type { World } from './world.ts'

/** `bonecheck food ...` */
export function addFoodCommands(program: Command, world: World): void {
  const food = program
    .command('food')
    .description(ABOUT_FOOD)
    .helpCommand(false)
    .addHelpText('before', examples('food'))
  addCommand(food, 'food search')
    .argument('<words...>', 'the name of a food, or a part of it')
    .description(ABOUT_FOOD_SEARCH)
    .addHelpText('before', examples('food search'))
    .action(async (words: string[], options: FoodOptions) => {
      const { runFoodSearch } = await import('./commands/food-search.ts')
      await runFoodSearch(words.join(' '), options, world)
    })
  addCommand(food, 'food show')
    .argument('<id>', 'as food search lists it')
    .description(ABOUT_FOOD_SHOW)
    .addHelpText('before', examples('food show'))
    .action(async (id: string, options: FoodOptions) => {
      const { runFoodShow } = await import('./commands/food-show.ts')
      await runFoodShow(id, options, world)
    })
  addCommand(food, 'food top')
    .argument('<nutrient...>', 'such as calcium, vitamin D, omega-3 ALA')
    .description(ABOUT_FOOD_TOP)
    .addHelpText('before', examples('food top'))
    .addHelpText('after', AFTER_FOOD_TOP_HELP)
    .action(async (words: string[], options: FoodTopOptions) => {
      const { runFoodTop } = await import('./commands/food-top.ts')
      await runFoodTop(words.join(' '), options, world)
    })
  addCommand(food, 'food match')
    .argument('<phrases...>', 'entries as a log has them; - reads one a line from standard input')
    .description(ABOUT_FOOD_MATCH)
    .addHelpText('before', examples('food match'))
    .addHelpText('after', AFTER_FOOD_MATCH_HELP)
    .action(async (phrases: string[], options: FoodMatchOptions) => {
      const { runFoodMatch } = await import('./commands/food-match.ts')
      await runFoodMatch(phrases, options, world)
    })
}
