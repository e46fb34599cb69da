import type { Argument, Command } from 'commander'
import { WEEKDAYS } from '../../input/written-day.ts'
import { HELP_TOPICS } from '../../render/english/command-line.ts'
import { type CommandName, type OptionRow, optionsOf } from '../options.ts'

/** What could be typed next. */
export interface Candidates {
  readonly values: readonly Candidate[]
  /** A path could stand here. */
  readonly files: boolean
}

export interface Candidate {
  readonly value: string
  readonly about: string
}

/** Lists that are long or lie in the food table, made when one is asked for. */
export interface Sources {
  readonly findingCodes: (command: string) => readonly string[]
  readonly explainedCodes: () => readonly string[]
  readonly nutrientNames: () => readonly string[]
  /** Foods whose name begins with a text, or that are found by it. */
  readonly foods: (typed: string) => readonly Candidate[]
}

const NONE: Candidates = { values: [], files: false }
const FILES: Candidates = { values: [], files: true }

/** What could stand in the place of the last of the words behind `bonecheck`; `program` is the whole of it. */
export function candidatesFor(words: readonly string[], program: Command, sources: Sources): Candidates {
  const typed = words.at(-1) ?? ''
  const { command, path, positions, open } = walked(words.slice(0, -1), program)
  if (open !== null) return beginning(typed, ofOption(open, path, typed, sources))
  const assigned = /^(--[a-z-]+)=(.*)$/.exec(typed)
  if (assigned !== null) {
    const [, flag = '', value = ''] = assigned
    const row = rowOf(path, flag)
    const { values, files } = row === null ? NONE : beginning(value, ofOption(row, path, value, sources))
    return { files, values: values.map((one) => ({ ...one, value: `${flag}=${one.value}` })) }
  }
  if (typed.startsWith('-')) return beginning(typed, plain(flagsOf(command)))
  if (command.commands.length > 0) return beginning(typed, plain(subcommandsOf(command)))
  if (path === 'help') return beginning(typed, helpedIn(words.slice(1, -1), program))
  const found = ofArgument(argumentAt(command, positions), path, typed, sources)
  // Foods are found by what was typed already, some by words that stand elsewhere in their names.
  return path === 'food show' ? found : beginning(typed, found)
}

interface Walked {
  readonly command: Command
  /** `food show` */
  readonly path: string
  /** How many arguments stand before. */
  readonly positions: number
  /** An option whose value comes next. */
  readonly open: OptionRow | null
}

function walked(words: readonly string[], program: Command): Walked {
  let command = program
  let positions = 0
  let open: OptionRow | null = null
  const path: string[] = []
  for (const word of words) {
    if (open !== null) open = null
    else if (word.startsWith('-')) {
      const row = rowOf(path.join(' '), word)
      open = row?.flags.includes('<') && !word.includes('=') ? row : null
    } else {
      const next = command.commands.find((sub) => sub.name() === word || sub.aliases().includes(word))
      if (next === undefined) positions += 1
      else {
        command = next
        path.push(next.name())
      }
    }
  }
  return { command, path: path.join(' '), positions, open }
}

function rowOf(path: string, flag: string): OptionRow | null {
  const rows = optionsOf(path as CommandName)
  return rows.find(({ flags }) => flags.split(/[ ,]+/).includes(flag)) ?? null
}

/** What `help` takes: a format, or a command, whose own commands follow. */
function helpedIn(before: readonly string[], program: Command): Candidates {
  const { command, positions } = walked(before, program)
  const topics = before.length === 0 ? HELP_TOPICS.map((value) => ({ value, about: '' })) : []
  const names = subcommandsOf(command).filter(({ value }) => !topics.some((topic) => topic.value === value))
  return plain(positions > 0 ? [] : [...topics, ...names])
}

function flagsOf(command: Command): Candidate[] {
  const own = command.options.map(({ long, short, description }) => ({
    value: long ?? short ?? '',
    about: description,
  }))
  return [...own, { value: '--help', about: '' }]
}

function subcommandsOf(command: Command): Candidate[] {
  const isHidden = (sub: Command) => sub.name().startsWith('__')
  return command.commands
    .filter((sub) => !isHidden(sub))
    .flatMap((sub) => [sub.name(), ...sub.aliases()].map((value) => ({ value, about: sub.description() })))
}

/** A list with commas is completed at its last name; what stands before it stays. */
function ofOption(row: OptionRow, path: string, typed: string, sources: Sources): Candidates {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1)
  const there = before.split(',')
  const listed = (names: readonly string[]) =>
    plain(
      names.filter((name) => !there.includes(name)).map((name) => ({ value: `${before}${name}`, about: '' })),
    )
  if (row.flags.endsWith('<codes>')) return listed(sources.findingCodes(path))
  if (row.choices !== undefined)
    return row.flags.endsWith('<names>') ? listed(row.choices) : named(row.choices)
  if (row.flags.startsWith('--meal ')) return named(MEALS)
  if (row.flags.endsWith('<date>')) return named(row.flags.startsWith('--today ') ? [] : DAYS)
  return row.flags.endsWith('<file>') ? FILES : NONE
}

const MEALS = ['breakfast', 'lunch', 'dinner', 'snacks']
const DAYS = ['today', 'yesterday', ...WEEKDAYS]

/** Arguments that are paths, by their names in the help. */
const PATHS = /^(?:logs?|scans|files?|profile)$/

function argumentAt(command: Command, position: number): Argument | null {
  const all = command.registeredArguments
  const last = all.at(-1)
  return all[position] ?? (last?.variadic === true ? last : null)
}

function ofArgument(argument: Argument | null, path: string, typed: string, sources: Sources): Candidates {
  if (argument === null) return NONE
  if (argument.argChoices !== undefined) return named(argument.argChoices)
  if (path === 'explain') return named(sources.explainedCodes())
  if (path === 'food show') return plain(sources.foods(typed))
  if (path === 'food top') return named(sources.nutrientNames())
  return PATHS.test(argument.name()) ? FILES : NONE
}

function named(values: readonly string[]): Candidates {
  return plain(values.map((value) => ({ value, about: '' })))
}

function plain(values: readonly Candidate[]): Candidates {
  return { values, files: false }
}

/** Those that begin with what was typed, whatever its capitals. */
function beginning(typed: string, { values, files }: Candidates): Candidates {
  const lower = typed.toLowerCase()
  return { files, values: values.filter(({ value }) => value.toLowerCase().startsWith(lower)) }
}
