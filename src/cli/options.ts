import { TARGET_SETS } from '../nutrition/reference-intake.ts'

/** The commands of this version. */
export type CommandName =
  | 'intake'
  | 'dexa'
  | 'exercise'
  | 'plan'
  | 'log add'
  | 'log check'
  | 'log today'
  | 'log edit'
  | 'log pin'
  | 'profile show'
  | 'profile check'
  | 'profile edit'
  | 'food search'
  | 'food show'
  | 'food top'
  | 'food match'
  | 'questionnaire'
  | 'explain'
  | 'schema'
  | 'completion'
  | 'help'

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
  file: {
    flags: '--file <file>',
    help: 'the log; log add makes it where there is none',
    commands: [
      'log add',
      'log check',
      'log today',
      'log edit',
      'profile show',
      'profile check',
      'profile edit',
    ],
    preset: 'log.yaml',
  },
  meal: { flags: '--meal <name>', help: 'the meal, such as breakfast', commands: ['log add'] },
  supplement: {
    flags: '--supplement <text>',
    help: 'a supplement taken that day, such as "vitamin D3 1000 IU"; may be given again',
    commands: ['log add'],
  },
  exercise: {
    flags: '--exercise <text>',
    help: 'exercise of that day, such as "brisk walking 30 min"; may be given again',
    commands: ['log add'],
  },
  symptom: {
    flags: '--symptom <text>',
    help: 'how you feel, such as "hot flushes"; what calls for a call is said at once; may be given again',
    commands: ['log add'],
  },
  note: {
    flags: '--note <text>',
    help: 'a note for that day; may be given again',
    commands: ['log add'],
  },
  date: {
    flags: '--date <date>',
    help: 'the day, if not today: 2026-11-18, "18 Nov", yesterday, Friday',
    commands: ['log add'],
  },
  profile: {
    flags: '--profile <file>',
    help: 'whom it is for: age, sex, medicines (YAML)',
    commands: ['intake', 'plan', 'dexa', 'exercise', 'log add', 'log check', 'log today', 'log edit', 'log pin', 'profile show', 'profile check', 'profile edit', 'food match'], // biome-ignore format: a list
  },
  format: {
    flags: '--format <name>',
    help: 'how to print it',
    commands: ['intake', 'plan', 'dexa', 'exercise', 'food search', 'food show', 'food top', 'food match'],
    choices: FORMATS,
    preset: 'table',
  },
  json: {
    flags: '--json',
    help: 'short for --format json',
    commands: ['intake', 'plan', 'dexa', 'exercise', 'log add', 'log check', 'profile show', 'food search', 'food show', 'food top', 'food match', 'questionnaire'], // biome-ignore format: a list
  },
  plain: {
    flags: '--plain',
    help: 'ask line by line, for screen readers and simple terminals',
    commands: ['questionnaire', 'log add'],
  },
  limit: {
    flags: '--limit <number>',
    help: 'how many foods; of match, how many others for each, at most 5',
    commands: ['food search', 'food top', 'food match'],
  },
  per: {
    flags: '--per <amount>',
    help: 'a usual serving, or 100 g',
    commands: ['food top'],
    choices: ['serving', '100g'],
    preset: 'serving',
  },
  all: {
    flags: '--all',
    help: 'every row of the table: baby foods, powders, dry mixes, spices and all variants too',
    commands: ['food top'],
  },
  without: {
    flags: '--without <kinds>',
    help: 'leave out foods of these kinds, and dishes, which may hold them',
    commands: ['food top'],
    choices: ['dairy', 'egg', 'fish', 'meat', 'nuts'],
  },
  report: {
    flags: '--report <file>',
    help: 'a report (intake --json or dexa --json), to show your own figures with it; - is standard input',
    commands: ['explain'],
  },
  dryRun: {
    flags: '--dry-run',
    help: 'show what would change, and write nothing',
    commands: ['log add', 'log pin'],
  },
  targets: {
    flags: '--targets <names>',
    help: 'whose reference intakes, us unless said here or in the profile; us,efsa compares',
    commands: ['intake', 'plan', 'log today'],
    choices: TARGET_SETS,
  },
  measures: {
    flags: '--measures <name>',
    help: 'whose cups, spoons and pints; the profile may say it too',
    commands: ['intake', 'plan', 'log add', 'log check', 'log today', 'log edit', 'log pin', 'food match'],
    choices: ['us', 'metric'],
  },
  from: {
    flags: '--from <date>',
    help: 'first day, such as 2026-11-16',
    commands: ['intake', 'plan', 'exercise'],
  },
  to: { flags: '--to <date>', help: 'last day, inclusive', commands: ['intake', 'plan', 'exercise'] },
  last: {
    flags: '--last <days>',
    help: 'only the last logged days',
    commands: ['intake', 'plan', 'exercise'],
  },
  items: { flags: '--items', help: 'also show what each entry was understood as', commands: ['intake'] },
  withoutGroups: {
    flags: '--without <names>',
    help: 'leave out groups of foods, beside those that the profile avoids',
    commands: ['plan'],
    choices: [
      'dairy', 'egg', 'fish', 'shellfish', 'meat', 'pork', 'soy', 'nuts', 'sesame', 'gluten', 'celery', 'mustard', 'lupin',
      'sulphites',
    ], // biome-ignore format: a list
  },
  vegetarian: {
    flags: '--vegetarian',
    help: 'no meat and no fish; the profile may say it too',
    commands: ['plan'],
  },
  vegan: { flags: '--vegan', help: 'nothing of animals; the profile may say it too', commands: ['plan'] },
  likes: { flags: '--likes <names>', help: 'foods to prefer: kale,yogurt', commands: ['plan'] },
  dislikes: { flags: '--dislikes <names>', help: 'foods to leave out: tofu,prunes', commands: ['plan'] },
  maxChanges: {
    flags: '--max-changes <number>',
    help: 'at most so many changes a day, 4 unless said',
    commands: ['plan'],
  },
  energy: {
    flags: '--energy <band>',
    help: 'how far energy may move: keep (10 % up and down), free, 5%, +15%, -10%',
    commands: ['plan'],
    preset: 'keep',
  },
  days: { flags: '--days <days>', help: 'a plan of so many days that differ, such as 7', commands: ['plan'] },
  dateOrder: {
    flags: '--date-order <order>',
    help: 'how to read dates such as 03/04/2024',
    commands: ['dexa', 'exercise'],
    choices: ['dmy', 'mdy', 'ymd'],
  },
  scans: {
    flags: '--scans <file>',
    help: 'bone scans (CSV or YAML), for the cautions',
    commands: ['exercise'],
  },
  reference: {
    flags: '--reference <set>',
    help: 'work out what the reports leave out (T from BMD, per cent from T), approximately, with this set',
    commands: ['dexa'],
    choices: ['hologic', 'ge_lunar', 'nhanes3-looker-1998'],
  },
  failOn: {
    flags: '--fail-on <codes>',
    help: 'exit 1 if one of these findings (dexa: or rules met) is present',
    commands: ['intake', 'plan', 'dexa', 'exercise'],
  },
  lenient: {
    flags: '--lenient',
    help: 'exit 0 although entries or rows were not understood',
    commands: ['intake', 'plan', 'dexa', 'exercise', 'log pin', 'food match'],
  },
  color: {
    flags: '--color <when>',
    help: 'colours',
    commands: [
      'intake',
      'plan',
      'dexa',
      'exercise',
      'log add',
      'log check',
      'log today',
      'log edit',
      'log pin',
      'profile show',
      'profile check',
      'profile edit',
      'food search',
      'food show',
      'food top',
      'food match',
      'questionnaire',
    ],
    choices: ['auto', 'always', 'never'],
    preset: 'auto',
  },
  quiet: {
    flags: '-q, --quiet',
    help: 'only the table, what is urgent, warnings, cautions and the errors',
    commands: [
      'intake',
      'plan',
      'dexa',
      'exercise',
      'log add',
      'log check',
      'log today',
      'log edit',
      'log pin',
    ],
  },
  verbose: {
    flags: '-v, --verbose',
    help: 'all findings, all details, all errors',
    commands: ['intake', 'plan', 'dexa', 'exercise', 'log add', 'log check', 'log today', 'log pin', 'food match'], // biome-ignore format: a list
  },
  today: {
    flags: '--today <date>',
    help: 'take this as today, for the same output every day',
    commands: ['intake', 'plan', 'dexa', 'exercise', 'log add', 'log check', 'log today', 'log edit', 'log pin', 'profile show', 'profile check', 'profile edit', 'questionnaire'], // biome-ignore format: a list
  },
} as const satisfies Record<string, OptionRow>

export type OptionName = keyof typeof OPTIONS

/** The options of a command, in the order of the table. */
export function optionsOf(command: CommandName): readonly (OptionRow & { readonly name: OptionName })[] {
  const rows = Object.entries(OPTIONS) as [OptionName, OptionRow][]
  return rows.filter(([, row]) => row.commands.includes(command)).map(([name, row]) => ({ ...row, name }))
}
