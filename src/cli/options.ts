/** The commands of this version. */
export type CommandName = 'intake' | 'schema'

export interface OptionRow {
  /** As commander wants them: `-q, --quiet`, `--profile <file>`. */
  readonly flags: string
  /** For --help and README, in one line. */
  readonly help: string
  readonly commands: readonly CommandName[]
  readonly choices?: readonly string[]
  readonly preset?: string
}

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** Every option, once: parser, help, README and completion are made from this table. */
export const OPTIONS = {
  profile: {
    flags: '--profile <file>',
    help: 'whom it is for: age, sex, medicines (YAML)',
    commands: ['intake'],
  },
  format: {
    flags: '--format <name>',
    help: 'how to print it',
    commands: ['intake'],
    choices: FORMATS,
    preset: 'table',
  },
  json: { flags: '--json', help: 'short for --format json', commands: ['intake'] },
  targets: {
    flags: '--targets <name>',
    help: 'whose reference intakes',
    commands: ['intake'],
    choices: ['us', 'efsa', 'uk', 'who', 'asco', 'general'],
    preset: 'us',
  },
  from: { flags: '--from <date>', help: 'first day, such as 2026-11-16', commands: ['intake'] },
  to: { flags: '--to <date>', help: 'last day, inclusive', commands: ['intake'] },
  last: { flags: '--last <days>', help: 'only the last logged days', commands: ['intake'] },
  items: { flags: '--items', help: 'also show what each entry was understood as', commands: ['intake'] },
  failOn: {
    flags: '--fail-on <codes>',
    help: 'exit 1 if one of these findings is present',
    commands: ['intake'],
  },
  lenient: { flags: '--lenient', help: 'exit 0 although entries were not understood', commands: ['intake'] },
  color: {
    flags: '--color <when>',
    help: 'colours',
    commands: ['intake'],
    choices: ['auto', 'always', 'never'],
    preset: 'auto',
  },
  quiet: {
    flags: '-q, --quiet',
    help: 'only the table, what is urgent and the errors',
    commands: ['intake'],
  },
  verbose: { flags: '-v, --verbose', help: 'all findings, all nutrients, all errors', commands: ['intake'] },
  today: {
    flags: '--today <date>',
    help: 'take this as today, for the same output every day',
    commands: ['intake'],
  },
} as const satisfies Record<string, OptionRow>

export type OptionName = keyof typeof OPTIONS

/** The options of a command, in the order of the table. */
export function optionsOf(command: CommandName): readonly (OptionRow & { readonly name: OptionName })[] {
  const rows = Object.entries(OPTIONS) as [OptionName, OptionRow][]
  return rows.filter(([, row]) => row.commands.includes(command)).map(([name, row]) => ({ ...row, name }))
}
