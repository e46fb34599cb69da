import { Argument, type Command, CommanderError } from 'commander'
import {
  ABOUT,
  ABOUT_COMPLETION,
  ABOUT_DEXA,
  ABOUT_EXERCISE,
  ABOUT_EXPLAIN,
  ABOUT_HELP,
  ABOUT_INTAKE,
  ABOUT_PLAN,
  ABOUT_QUESTIONNAIRE,
  ABOUT_SCHEMA,
  ABOUT_TOPICS,
  AFTER_DEXA_HELP,
  AFTER_EXERCISE_HELP,
  AFTER_INTAKE_HELP,
  AFTER_PLAN_HELP,
  defect,
  examples,
  HELP_TOPICS,
  notByItself,
  SHORT_HELP,
} from '../render/english/command-line.ts'
import { printable } from '../render/printable.ts'
import { ASKED, SHELLS, type Shell } from './completing/scripts.ts'
import type { DexaOptions } from './dexa-options.ts'
import type { ExerciseOptions } from './exercise-options.ts'
import { EXIT } from './exit-code.ts'
import { addFoodCommands } from './food-commands.ts'
import type { IntakeOptions } from './intake-options.ts'
import { addLogCommands } from './log-commands.ts'
import type { PlanOptions } from './plan-options.ts'
import { addProfileCommands } from './profile-commands.ts'
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
    const words = argv.length === 0 ? ['questionnaire'] : [...argv]
    await program(world, words[0]).parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) world.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.unusable
    else ourDefect(error, world)
  }
}

/** Whether somebody sits there who can be asked. */
function isForQuestions(world: World): boolean {
  return world.stderr.isTerminal && world.terminal().isTerminal
}

interface CommandEntry {
  readonly names: readonly string[]
  readonly add: (all: Command, world: World) => void
}

/** All commands, in the order of the help. */
const COMMANDS: readonly CommandEntry[] = [
  { names: ['intake'], add: addIntake },
  { names: ['plan'], add: addPlan },
  { names: ['dexa'], add: addDexa },
  { names: ['exercise'], add: addExercise },
  { names: ['log'], add: addLogCommands },
  { names: ['profile'], add: addProfileCommands },
  { names: ['food'], add: addFoodCommands },
  { names: ['questionnaire', 'ask'], add: addQuestionnaire },
  { names: ['explain'], add: addExplain },
  { names: ['schema'], add: addSchema },
  { names: ['completion', ASKED], add: addCompletion },
  { names: ['help'], add: addHelp },
]

/**
 * The program for one command line. A command that is named gets a program of its own, since setting up the options of
 * all of them takes longer than some of them do; help and slips want them all.
 */
function program(world: World, name: string | undefined): Command {
  const all = newProgram(world)
    .description(ABOUT)
    .version(world.version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .helpCommand(false)
    .addHelpText('before', `${examples('program')}`)
    .addHelpText('after', ABOUT_TOPICS)
  const named = COMMANDS.filter(({ names }) => name !== undefined && names.includes(name))
  for (const { add } of named.length > 0 ? named : COMMANDS) add(all, world)
  const meant = name === undefined || named.length > 0 ? null : below(name, all)
  if (meant !== null) all.error(notByItself(name ?? '', meant))
  return all
}

/** `log today` for who types `today`; null: no command has one of that name, or a slip is nearer to another. */
function below(name: string, all: Command): string | null {
  const of = all.commands.find((command) => command.commands.some((sub) => sub.name() === name))
  return of === undefined ? null : `${of.name()} ${name}`
}

function addIntake(all: Command, world: World): void {
  addCommand(all, 'intake')
    .argument('<logs...>', 'food logs (YAML); - is standard input')
    .description(ABOUT_INTAKE)
    .addHelpText('before', examples('intake'))
    .addHelpText('after', AFTER_INTAKE_HELP)
    .action(async (files: string[], options: IntakeOptions) => {
      const { runIntake } = await import('./commands/intake.ts')
      await runIntake(files, options, world)
    })
}

function addPlan(all: Command, world: World): void {
  addCommand(all, 'plan')
    .argument('<logs...>', 'food logs (YAML); - is standard input')
    .description(ABOUT_PLAN)
    .addHelpText('before', examples('plan'))
    .addHelpText('after', AFTER_PLAN_HELP)
    .action(async (files: string[], options: PlanOptions) => {
      const { runPlan } = await import('./commands/plan.ts')
      await runPlan(files, options, world)
    })
}

function addDexa(all: Command, world: World): void {
  addCommand(all, 'dexa')
    .argument('[scans...]', 'bone scans (CSV or YAML); - is standard input')
    .description(ABOUT_DEXA)
    .addHelpText('before', examples('dexa'))
    .addHelpText('after', AFTER_DEXA_HELP)
    .action(async (files: string[], options: DexaOptions) => {
      const { runDexa } = await import('./commands/dexa.ts')
      await runDexa(files, options, world)
    })
}

function addExercise(all: Command, world: World): void {
  addCommand(all, 'exercise')
    .argument('<logs...>', 'logs with exercise (YAML); - is standard input')
    .description(ABOUT_EXERCISE)
    .addHelpText('before', examples('exercise'))
    .addHelpText('after', AFTER_EXERCISE_HELP)
    .action(async (files: string[], options: ExerciseOptions) => {
      const { runExercise } = await import('./commands/exercise.ts')
      await runExercise(files, options, world)
    })
}

function addQuestionnaire(all: Command, world: World): void {
  addCommand(all, 'questionnaire')
    .alias('ask')
    .description(ABOUT_QUESTIONNAIRE)
    .addHelpText('before', examples('questionnaire'))
    .action(async (options: QuestionnaireOptions) => {
      const { runQuestionnaire } = await import('./commands/questionnaire.ts')
      await runQuestionnaire(options, world)
    })
}

function addExplain(all: Command, world: World): void {
  addCommand(all, 'explain')
    .argument(
      '[code...]',
      'as it stands in brackets behind a finding, a rule or an error; a nutrient, food, medicine or condition; or whose targets (us, efsa, ...); without one, all of them',
    )
    .description(ABOUT_EXPLAIN)
    .addHelpText('before', examples('explain'))
    .action(async (words: string[], options: { readonly report?: string }) => {
      const { runExplain } = await import('./commands/explain.ts')
      await runExplain(words.length === 0 ? undefined : words.join(' '), options, world)
    })
}

function addSchema(all: Command, world: World): void {
  addCommand(all, 'schema')
    .addArgument(new Argument('<name>', 'of which input or output').choices(SCHEMA_NAMES))
    .description(ABOUT_SCHEMA)
    .addHelpText('before', examples('schema'))
    .action(async (name: SchemaName) => {
      const { runSchema } = await import('./commands/schema.ts')
      runSchema(name, world)
    })
}

function addCompletion(all: Command, world: World): void {
  addCommand(all, 'completion')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .description(ABOUT_COMPLETION)
    .addHelpText('before', examples('completion'))
    .action(async (shell: Shell) => {
      const { runCompletion } = await import('./commands/completion.ts')
      runCompletion(shell, world)
    })
  all
    .command(ASKED, { hidden: true })
    .argument('<shell>')
    .argument('[words...]')
    .action(async (shell: Shell, words: string[]) => {
      const { runComplete } = await import('./commands/completion.ts')
      runComplete(shell, words, program(world, undefined), world)
    })
}

function addHelp(all: Command, world: World): void {
  addCommand(all, 'help')
    .argument('[words...]', 'a command, or a format: log, profile, scans')
    .description(ABOUT_HELP)
    .addHelpText('before', examples('help'))
    .action(async (words: string[]) => {
      const [first, ...more] = words
      const topic = HELP_TOPICS.find((one) => singular(one) === singular(first ?? '') && more.length === 0)
      const isCommand = COMMANDS.some(({ names }) => first !== undefined && names.includes(first))
      if (topic !== undefined) (await import('./commands/help.ts')).runHelpTopic(topic, world)
      // Without --help, a name that is none is told as one.
      else await main(first !== undefined && !isCommand ? [first] : [...words, '--help'], world)
    })
}

/** "Scan" is as good as "scans". */
const singular = (word: string) => word.toLowerCase().replace(/s$/, '')

/** One sentence for the user; the stack only for who asks for it. */
function ourDefect(error: unknown, world: World): void {
  const message = error instanceof Error ? error.message : String(error)
  world.stderr.write(defect(printable(message)))
  if (world.env['BONECHECK_DEBUG'] === '1' && error instanceof Error) world.stderr.write(`${error.stack}\n`)
  world.exitCode = EXIT.defect
}
