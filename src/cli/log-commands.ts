import type { Command } from 'commander'
import {
  ABOUT_LOG,
  ABOUT_LOG_ADD,
  ABOUT_LOG_CHECK,
  ABOUT_LOG_EDIT,
  ABOUT_LOG_PIN,
  ABOUT_LOG_TODAY,
  AFTER_LOG_ADD_HELP,
  AFTER_LOG_CHECK_HELP,
  AFTER_LOG_PIN_HELP,
  examples,
} from '../render/english/command-line.ts'
import type { LogAddOptions } from './log-add-options.ts'
import type { LogOptions } from './log-options.ts'
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
    .argument('[entries...]', 'such as "1 cup milk, 2 slices toast"; without any, it asks')
    .description(ABOUT_LOG_ADD)
    .addHelpText('before', examples('log add'))
    .addHelpText('after', AFTER_LOG_ADD_HELP)
    .action(async (entries: string[], options: LogAddOptions) => {
      const { runLogAdd } = await import('./commands/log-add.ts')
      await runLogAdd(entries, options, world)
    })
  addCommand(log, 'log check')
    .argument('[log]', 'a food log (YAML), in place of --file')
    .description(ABOUT_LOG_CHECK)
    .addHelpText('before', examples('log check'))
    .addHelpText('after', AFTER_LOG_CHECK_HELP)
    .action(async (file: string | undefined, options: LogOptions) => {
      const { runLogCheck } = await import('./commands/log-check.ts')
      await runLogCheck(of(file, options), world)
    })
  addCommand(log, 'log today')
    .argument('[log]', 'a food log (YAML), in place of --file')
    .description(ABOUT_LOG_TODAY)
    .addHelpText('before', examples('log today'))
    .addHelpText('after', AFTER_LOG_CHECK_HELP)
    .action(async (file: string | undefined, options: LogOptions) => {
      const { runLogToday } = await import('./commands/log-today.ts')
      await runLogToday(of(file, options), world)
    })
  addCommand(log, 'log edit')
    .argument('[log]', 'a food log (YAML), in place of --file')
    .description(ABOUT_LOG_EDIT)
    .addHelpText('before', examples('log edit'))
    .addHelpText('after', AFTER_LOG_CHECK_HELP)
    .action(async (file: string | undefined, options: LogOptions) => {
      const { runLogEdit } = await import('./commands/log-edit.ts')
      await runLogEdit(of(file, options), world)
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

/** The log that is named, or that of --file. */
function of(file: string | undefined, options: LogOptions): LogOptions {
  return file === undefined ? options : { ...options, file }
}
