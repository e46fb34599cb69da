import type { Command } from 'commander'
import {
  ABOUT_LOG,
  ABOUT_LOG_ADD,
  ABOUT_LOG_PIN,
  AFTER_LOG_ADD_HELP,
  AFTER_LOG_PIN_HELP,
  examples,
} from '../render/english/command-line.ts'
import type { LogAddOptions } from './log-add-options.ts'
import type { LogPinOptions } from './log-pin-options.ts'
import { addCommand } from './program.ts'
import type { World } from './world.ts'

/** `bonecheck log ...` */
export function addLogCommands(program: Command, world: World): void {
  const log = program
    .command('log')
    .description(ABOUT_LOG)
    .helpCommand(false)
    .addHelpText('before', examples('log'))
  addCommand(log, 'log add')
    .argument('<entries...>', 'such as "1 cup milk, 2 slices toast"')
    .description(ABOUT_LOG_ADD)
    .addHelpText('before', examples('log add'))
    .addHelpText('after', AFTER_LOG_ADD_HELP)
    .action(async (entries: string[], options: LogAddOptions) => {
      const { runLogAdd } = await import('./commands/log-add.ts')
      await runLogAdd(entries, options, world)
    })
  addCommand(log, 'log pin')
    .argument('<logs...>', 'food logs (YAML); - is standard input, and prints the log')
    .description(ABOUT_LOG_PIN)
    .addHelpText('before', examples('log pin'))
    .addHelpText('after', AFTER_LOG_PIN_HELP)
    .action(async (files: string[], options: LogPinOptions) => {
      const { runLogPin } = await import('./commands/log-pin.ts')
      await runLogPin(files, options, world)
    })
}
