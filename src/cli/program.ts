import { Command, InvalidArgumentError, Option } from 'commander'
import { plainDate } from '../calendar/plain-date.ts'
import { badKind, badLast, badLimit } from '../render/english/command-line.ts'
import { widthOf } from './colour.ts'
import { type CommandName, type OptionRow, optionsOf } from './options.ts'
import { localDate } from './today.ts'
import type { World } from './world.ts'

/** A commander program that writes to the world's streams and never exits by itself. */
export function newProgram(world: World): Command {
  return new Command('bonecheck')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => widthOf(world.env, world.stdout.columns),
      getErrHelpWidth: () => widthOf(world.env, world.stderr.columns),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .hook('preAction', (_, command) => namedDays(command, world))
}

const TODAY = '--today <date>'

/**
 * Puts a date in the place of "yesterday" and "25 Nov"; only now is it known whether --today says what today is. What
 * reads them is loaded only where a date is not written as 2026-11-18.
 */
async function namedDays(command: Command, world: World): Promise<void> {
  const said = command.options.flatMap((option) => {
    const [flags, name] = [option.flags, option.attributeName()]
    const value: unknown = command.getOptionValue(name)
    return flags.endsWith('<date>') && typeof value === 'string' && plainDate(value) === null
      ? [{ flags, name, text: value }]
      : []
  })
  if (said.length === 0) return
  const [{ saidDay }, { readWrittenDay }, { badDay }] = await Promise.all([
    import('./said-day.ts'),
    import('../input/written-day.ts'),
    import('../render/english/said-day.ts'),
  ])
  const { dateOrder = null } = command.opts()
  let today = plainDate(command.opts()['today'] ?? '') ?? localDate(world.now())
  for (const { flags, name, text } of said.toSorted(
    (a, b) => Number(b.flags === TODAY) - Number(a.flags === TODAY),
  )) {
    const takesWords = flags !== TODAY
    const read = (takesWords ? saidDay : readWrittenDay)(text, today, dateOrder)
    if ('trouble' in read) command.error(badDay(flags, text, read, takesWords))
    command.setOptionValue(name, read.date)
    if (!takesWords) today = read.date
  }
}

/**
 * A command with the options of the table that are its own, under `parent`: the program, or for `food search` the
 * command `food`. Settings such as the streams come down from there.
 */
export function addCommand(parent: Command, name: CommandName): Command {
  const command = parent.command(name.split(' ').at(-1) ?? name)
  for (const row of optionsOf(name)) command.addOption(optionOf(row, name))
  return command
}

function optionOf({ flags, help, choices, preset }: OptionRow, command: CommandName): Option {
  const among = /<(?:names|kinds)>$/.test(flags) && choices !== undefined ? ` (${choices.join(', ')})` : ''
  const option = new Option(flags, `${help}${among}`)
  if (preset !== undefined) option.default(preset)
  if (flags.endsWith('<names>')) return option.argParser(namesArgument)
  if (flags.endsWith('<kinds>')) return option.argParser(kindsArgument(choices ?? []))
  if (choices !== undefined) return option.choices(choices)
  if (flags.endsWith('<date>')) return option
  if (flags.endsWith('<days>')) return option.argParser(daysArgument)
  if (flags.endsWith('<number>')) return option.argParser(limitArgument(command))
  if (flags.endsWith('<text>')) return option.argParser(textArgument)
  if (flags.endsWith('<codes>')) return option.argParser(codesArgument)
  return option
}

/** `dairy,egg`, each among `choices`, once. */
function kindsArgument(choices: readonly string[]) {
  return (text: string, before: readonly string[] | undefined): readonly string[] => {
    const names = namesArgument(text, before)
    const unknown = names.find((name) => !choices.includes(name))
    if (unknown !== undefined) throw new InvalidArgumentError(badKind(unknown, choices))
    return [...new Set(names)]
  }
}

function daysArgument(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError(badLast)
  return Number(text)
}

/** A search knows five others of each match, and no more. */
const MOST_OTHERS = 5
const MOST_LISTED = 9999

function limitArgument(command: CommandName) {
  const most = command === 'food match' ? MOST_OTHERS : MOST_LISTED
  return (text: string): number => {
    if (!/^[1-9]\d{0,3}$/.test(text) || Number(text) > most) throw new InvalidArgumentError(badLimit(most))
    return Number(text)
  }
}

/** Each time it is given. */
function textArgument(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text]
}

/** `a,b` and several --fail-on add up. */
function codesArgument(text: string, before: readonly string[] | undefined): readonly string[] {
  return namesArgument(text, before).filter((code) => code !== '')
}

/** The same with nothing left out: an empty name among targets is a slip. */
function namesArgument(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...text.split(',').map((name) => name.trim().toLowerCase())]
}
