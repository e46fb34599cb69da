import { Argument, CommanderError } from 'commander'
import {
  ABOUT,
  ABOUT_DEXA,
  ABOUT_EXPLAIN,
  ABOUT_INTAKE,
  ABOUT_QUESTIONNAIRE,
  ABOUT_SCHEMA,
  AFTER_DEXA_HELP,
  AFTER_INTAKE_HELP,
  defect,
  examples,
  SHORT_HELP,
} from '../render/english/command-line.ts'
import { printable } from '../render/printable.ts'
import type { DexaOptions } from './dexa-options.ts'
import { EXIT } from './exit-code.ts'
import { addFoodCommands } from './food-commands.ts'
import type { IntakeOptions } from './intake-options.ts'
import { addLogCommands } from './log-commands.ts'
import { addCommand, newProgram } from './program.ts'
import type { QuestionnaireOptions } from './questionnaire-options.ts'
import { SCHEMA_NAMES, type SchemaName } from './schema-names.ts'
import type { World } from './world.ts'

/** Runs one command line in `world`: everything it does is written there, its exit code last. Never throws. */
export async function main(argv: readonly string[], world: World): Promise<void> {
  if (argv.length === 0 && !isForQuestions(world)) {
    world.stderr.write(SHORT_HELP)
    world.exitCode = EXIT.unusable
    return
  }
  try {
    await program(world).parseAsync(argv.length === 0 ? ['questionnaire'] : [...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) world.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.unusable
    else ourDefect(error, world)
  }
}

/** Whether somebody sits there who can be asked. */
function isForQuestions(world: World): boolean {
  return world.stderr.isTerminal && world.terminal().isTerminal
}

function program(world: World) {
  const all = newProgram(world)
    .description(ABOUT)
    .version(world.version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .helpCommand(false)
    .addHelpText('before', `${examples('program')}`)
  addCommand(all, 'intake')
    .argument('<logs...>', 'food logs (YAML); - is standard input')
    .description(ABOUT_INTAKE)
    .addHelpText('before', examples('intake'))
    .addHelpText('after', AFTER_INTAKE_HELP)
    .action(async (files: string[], options: IntakeOptions) => {
      const { runIntake } = await import('./commands/intake.ts')
      await runIntake(files, options, world)
    })
  addCommand(all, 'dexa')
    .argument('[scans...]', 'bone scans (CSV or YAML); - is standard input')
    .description(ABOUT_DEXA)
    .addHelpText('before', examples('dexa'))
    .addHelpText('after', AFTER_DEXA_HELP)
    .action(async (files: string[], options: DexaOptions) => {
      const { runDexa } = await import('./commands/dexa.ts')
      await runDexa(files, options, world)
    })
  addLogCommands(all, world)
  addFoodCommands(all, world)
  addCommand(all, 'questionnaire')
    .alias('ask')
    .description(ABOUT_QUESTIONNAIRE)
    .addHelpText('before', examples('questionnaire'))
    .action(async (options: QuestionnaireOptions) => {
      const { runQuestionnaire } = await import('./commands/questionnaire.ts')
      await runQuestionnaire(options, world)
    })
  addCommand(all, 'explain')
    .argument(
      '[code...]',
      'as it stands in brackets behind a finding, a rule or an error; a nutrient or food; or whose targets (us, efsa, ...); without one, all of them',
    )
    .description(ABOUT_EXPLAIN)
    .addHelpText('before', examples('explain'))
    .action(async (words: string[], options: { readonly report?: string }) => {
      const { runExplain } = await import('./commands/explain.ts')
      await runExplain(words.length === 0 ? undefined : words.join(' '), options, world)
    })
  addCommand(all, 'schema')
    .addArgument(new Argument('<name>', 'of which output').choices(SCHEMA_NAMES))
    .description(ABOUT_SCHEMA)
    .addHelpText('before', examples('schema'))
    .action(async (name: SchemaName) => {
      const { runSchema } = await import('./commands/schema.ts')
      runSchema(name, world)
    })
  return all
}

/** One sentence for the user; the stack only for who asks for it. */
function ourDefect(error: unknown, world: World): void {
  const message = error instanceof Error ? error.message : String(error)
  world.stderr.write(defect(printable(message)))
  if (world.env['BONECHECK_DEBUG'] === '1' && error instanceof Error) world.stderr.write(`${error.stack}\n`)
  world.exitCode = EXIT.defect
}
