import { printable } from '../printable.ts'
/** The words of the command line itself: descriptions, examples, short help. */

export const ABOUT =
  'What you eat against what bones call for, and what bone scans say, for people on anastrozole or another aromatase ' +
  'inhibitor. ' +
  'Works offline; nothing leaves this computer.'

export const ABOUT_INTAKE =
  'Nutrients against targets, sodium and its sources, and findings, from a food log.'
export const ABOUT_PLAN =
  'The fewest and smallest changes of food that would close the gaps, and what would then be left.'
export const ABOUT_DEXA =
  'What bone scans (DXA) say: category, real change or scan error, when the next is due, guidelines, questions.'
export const ABOUT_EXERCISE =
  'Exercise week by week: minutes and sessions by type, goals, cautions for these bones, a week that builds up.'
export const ABOUT_LOG =
  'A food log as a file: add entries, check it, see today, pin entries to the food table.'
export const ABOUT_LOG_ADD = 'Adds entries to a day of a log, and changes nothing else in the file.'
export const ABOUT_LOG_CHECK = 'What is wrong with a log, each with its line, and the matches to look at.'
export const ABOUT_LOG_TODAY = 'What today comes to so far, against the targets.'
export const ABOUT_LOG_EDIT = 'Opens a log in your editor ($VISUAL, $EDITOR), then checks it.'
export const ABOUT_LOG_PIN =
  'Writes the id of its food to each entry of a log, and changes nothing else in the file.'
export const ABOUT_PROFILE = 'Whom reports are for: what is known of you, and what it is used for.'
export const ABOUT_PROFILE_SHOW = 'The profile that reports go by, where it lies, and what is not known.'
export const ABOUT_PROFILE_CHECK = 'What is wrong with a profile, each with its line.'
export const ABOUT_PROFILE_EDIT = 'Opens the profile in your editor ($VISUAL, $EDITOR), then checks it.'
export const ABOUT_FOOD = 'The table of 14,536 USDA foods, and how entries are understood.'
export const ABOUT_FOOD_SEARCH = 'Foods by name, with their ids and calcium.'
export const ABOUT_FOOD_SHOW = 'All that the table knows of a food, per 100 g; what it does not know is said.'
export const ABOUT_FOOD_TOP = 'The foods with most of a nutrient.'
export const ABOUT_FOOD_MATCH = 'What entries such as "1 cup milk" are understood as.'
export const ABOUT_QUESTIONNAIRE =
  'Asks what it needs to know, shows the report, and offers to save profile, log and scans.'
export const ABOUT_EXPLAIN =
  'What a code means: rule, threshold, formula, and where it comes from. Also what is known of a nutrient or food, and the figures of a set of targets.'
export const ABOUT_COMPLETION = 'A script by which a shell completes commands, options, codes and food names.'
export const ABOUT_SCHEMA = 'The JSON Schema of an input (log, profile) or an output.'

export const ABOUT_HELP = 'Explains a command, or a format: log, profile, scans.'

/** A command that is another's, typed by itself. */
export const notByItself = (name: string, meant: string) =>
  `error: unknown command '${name}'\n(Did you mean ${meant}?)`

/** The formats that `bonecheck help ...` explains besides commands. */
export const HELP_TOPICS = ['log', 'profile', 'scans'] as const
export type HelpTopic = (typeof HELP_TOPICS)[number]

export const EXAMPLES = {
  program: ['bonecheck intake log.yaml', 'bonecheck dexa scans.csv', 'bonecheck explain rate-fast'],
  intake: [
    'bonecheck intake log.yaml',
    'bonecheck intake log.yaml --profile profile.yaml --last 7 --items',
    'bonecheck intake october.yaml november.yaml --json > intake.json',
    'bonecheck intake log.yaml --targets us,efsa,uk   # the others side by side',
    'cat log.yaml | bonecheck intake - --fail-on sodium-above-limit',
  ],
  plan: [
    'bonecheck plan log.yaml',
    'bonecheck plan log.yaml --without dairy,fish --max-changes 3',
    'bonecheck plan log.yaml --vegan --likes kale --energy free',
    'bonecheck plan log.yaml --days 7              # for a week, with variety',
    'bonecheck plan log.yaml --json --fail-on plan-gap-left',
  ],
  dexa: [
    'bonecheck dexa scans.csv',
    'bonecheck dexa scans.csv --profile profile.yaml -v',
    'bonecheck dexa --profile profile.yaml        # no scan yet',
    'bonecheck dexa scans.csv --json --fail-on rate-fast,hadji-2017.H1',
  ],
  exercise: [
    'bonecheck exercise log.yaml',
    'bonecheck exercise log.yaml --profile profile.yaml --scans scans.csv',
    'bonecheck exercise log.yaml --last 28 --json --fail-on high-impact-against-caution',
  ],
  log: [
    'bonecheck log add "1 cup milk, 2 slices toast" --meal breakfast',
    'bonecheck log today',
    'bonecheck log check log.yaml',
    'bonecheck log pin log.yaml',
  ],
  'log check': ['bonecheck log check log.yaml', 'bonecheck log check log.yaml --json'],
  'log today': ['bonecheck log today', 'bonecheck log today log.yaml --targets efsa'],
  'log edit': ['bonecheck log edit', 'EDITOR=nano bonecheck log edit log.yaml'],
  'log add': [
    'bonecheck log add "1 cup milk, 2 slices toast" --meal breakfast',
    'bonecheck log add "breakfast: 1 bowl porridge, a banana"',
    'bonecheck log add "30 g almonds" --date 2026-11-18 --file log.yaml --dry-run',
    'bonecheck log add --supplement "vitamin D3 1000 IU" --exercise "brisk walking 30 min"',
    'bonecheck log add --symptom "hot flushes" --note "slept badly"',
    'bonecheck log add          # asks',
  ],
  'log pin': [
    'bonecheck log pin log.yaml --dry-run     # what would change',
    'bonecheck log pin log.yaml',
    'bonecheck log pin - < log.yaml > pinned.yaml',
  ],
  profile: ['bonecheck profile show', 'bonecheck profile edit', 'bonecheck profile check'],
  'profile show': ['bonecheck profile show', 'bonecheck profile show --profile profile.yaml --json'],
  'profile check': ['bonecheck profile check', 'bonecheck profile check profile.yaml'],
  'profile edit': ['bonecheck profile edit', 'EDITOR=nano bonecheck profile edit --profile profile.yaml'],
  food: [
    'bonecheck food match "1 cup low-fat plain yogurt"',
    'bonecheck food search canned sardines',
    'bonecheck food show fndds:72119211',
    'bonecheck food top calcium',
  ],
  'food search': ['bonecheck food search kale', 'bonecheck food search canned sardines --limit 5 --json'],
  'food show': ['bonecheck food show fndds:72119211', 'bonecheck food show sr28:11233 --format csv'],
  'food top': [
    'bonecheck food top calcium',
    'bonecheck food top calcium --without dairy',
    'bonecheck food top vitamin D --per 100g --limit 10',
    'bonecheck food top "omega-3 ALA" --all --format csv',
  ],
  'food match': [
    'bonecheck food match "1 cup milk" "half an avocado"',
    'bonecheck food match --format ndjson - < phrases.txt',
  ],
  questionnaire: ['bonecheck questionnaire', 'bonecheck ask --plain'],
  explain: [
    'bonecheck explain rate-fast',
    'bonecheck explain hadji-2017.H1',
    'bonecheck explain calcium',
    'bonecheck explain calcium --report report.json   # with your own figures',
    'bonecheck explain efsa',
    'bonecheck explain soy',
    'bonecheck explain          # all that can be asked',
  ],
  completion: [
    'source <(bonecheck completion bash)      # in ~/.bashrc; zsh: in ~/.zshrc',
    'bonecheck completion fish | source       # in ~/.config/fish/config.fish',
  ],
  help: ['bonecheck help log', 'bonecheck help profile', 'bonecheck help scans', 'bonecheck help dexa'],
  schema: ['bonecheck schema log > log.schema.json', 'bonecheck schema intake > intake-1.schema.json'],
} as const

/** Examples come first in every help. */
export function examples(of: keyof typeof EXAMPLES): string {
  return `Examples:\n${EXAMPLES[of].map((line) => `  ${line}`).join('\n')}\n`
}

/** What a bare `bonecheck` says. */
export const SHORT_HELP = `${examples('program')}
Commands:
  intake LOG.yaml...   nutrients against targets, sodium, findings (- = stdin)
  plan LOG.yaml        few changes of food that would close the gaps
  dexa SCANS.csv...    bone scans: category, change, next scan, guidelines
  exercise LOG.yaml... exercise by week, goals, cautions from scans
  log add ENTRIES      add entries to a day of a log (log.yaml)
  log check LOG.yaml   what is wrong with a log; log today, log edit
  log pin LOG.yaml     write the id of its food to each entry of a log
  profile show         what is known of you; profile edit, profile check
  food search WORDS    foods by name; food show ID, food top NUTRIENT,
                       food match "1 cup milk"
  questionnaire        asks, shows the report, and offers to save the answers
  explain [CODE]       what a finding, a rule or an error means, with its source;
                       a nutrient or food (calcium, soy); whose targets (efsa)
  completion SHELL     lets bash, zsh or fish complete what you type
  schema NAME          JSON Schema of a log, a profile, or what --json prints
  help log             the log format; help profile, help scans

bonecheck --help says more.
`

export const AFTER_INTAKE_HELP = `
A log is YAML: days by date, each with meals, each a list of entries such as
"1 cup low-fat plain yogurt" or "30 g almonds"; see the README.

Exit codes: 0 done; 1 a finding of --fail-on is present; 2 the command line or
an input could not be used; 70 a defect in bonecheck; 130 interrupted.
`

export const AFTER_PLAN_HELP = `
Additions, and swaps for what is eaten, in usual portions of everyday foods. The
same log always gives the same plan, and each is checked by the sums of intake.
It keeps to energy, sodium and upper limits, keeps vitamin K steady with
warfarin and its like, and does not raise potassium where it may build up.
--without, --likes and --dislikes take several, with commas.

Exit codes: 0 done; 1 a finding of --fail-on is present; 2 the command line or
an input could not be used; 70 a defect in bonecheck; 130 interrupted.
`

export const AFTER_DEXA_HELP = `
Scans are CSV, long or wide, or a YAML list: type in what the report prints.
  date,site,side,bmd,t_score
  2024-03-12,L1-L4,,0.912,-1.2
  2024-03-12,Total hip,left,0.840,-0.8

Exit codes: 0 done; 1 a finding or rule of --fail-on is present; 2 the command
line or an input could not be used; 70 a defect in bonecheck; 130 interrupted.
`

export const AFTER_EXERCISE_HELP = `
Exercise stands in a log under its day: an activity and minutes an entry.
  2026-11-18:
    exercise: [brisk walk 30 min, squats 3x10]
  2026-11-19:
    exercise: none
Days without the key are "not recorded", which is not "none".

Exit codes: 0 done; 1 a finding of --fail-on is present; 2 the command line or
an input could not be used; 70 a defect in bonecheck; 130 interrupted.
`

export const AFTER_LOG_ADD_HELP = `
Commas and semicolons part entries, but for a decimal comma (1,5 dl). The meal
and the day may be said with them ("lunch: 2 eggs", "soup for lunch yesterday").
Without a meal they go to "other", or to the list of a day without meals. Each
is shown as it was understood. If one is not understood, nothing is written.
Every other byte of the file stays; the new log is read again before it is
written. A log in JSON stays JSON; a newest day on top stays there.

Exit codes: 0 done; 2 an entry was not understood, or the file could not be
added to; 70 a defect in bonecheck.
`

export const AFTER_PROFILE_HELP = `
Looked for in this order: --profile; the one that the log (log.yaml, or --file)
names or holds; profile.yaml in your settings folder. Without one, reports
assume a woman of 51-70 on anastrozole, and say so.

Exit codes: 0 done; 2 there is an error in the profile, or it cannot be used.
`

export const AFTER_LOG_CHECK_HELP = `
Without LOG it is log.yaml of this folder, as for log add (--file).

Exit codes: 0 no error; 2 there is an error in the log, or it cannot be used.
`

export const AFTER_LOG_PIN_HELP = `
An entry such as "- 1 cup low-fat plain yogurt" becomes
  - food: 1 cup low-fat plain yogurt
    id: fndds:11411200
so that a newer food table cannot read it as another food. Every other byte of
the file stays. Entries that are not understood, or less sure than even odds,
stay as they are and are listed. Pinning again changes nothing.

Exit codes: 0 done; 2 the file could not be used or written, or an entry was
not understood (with --lenient, 0 for entries); 70 a defect in bonecheck.
`

export const AFTER_FOOD_MATCH_HELP = `
With - phrases are read from standard input, one a line. --format ndjson gives
an object for each line, in order; one that was not understood has "error" with
a code and a message. --lenient exits 0 then.
`

export const AFTER_FOOD_TOP_HELP = `
A serving is USDA's usual amount, which its foods as eaten (fndds) have; --per
100g compares all foods. Of each kind of food (all kale, all pizza) the one with
most is listed, foods that are eaten as they are before dishes; of what is to be
limited, such as sodium, everything by amount. Baby foods, powders, dry mixes
and spices are left out. --all lists every row. A list of the table is no advice
on what to eat.
`

export function badKind(text: string, choices: readonly string[]): string {
  return `'${printable(text)}' is none of ${choices.join(', ')}.`
}

export function badLimit(most: number): string {
  return `Write a number from 1 to ${most}.`
}

export const badLast = 'Write a number of days from 1 to 99999.'

export function defect(message: string): string {
  return (
    `bonecheck: this is a defect in bonecheck, not in your input: ${message}\n` +
    'Please report it; BONECHECK_DEBUG=1 shows where it happened.\n'
  )
}

export function moreProblems(count: number): string {
  return `and ${count} more (-v shows all, --json carries them as diagnostics)`
}

export function outputFailed(code: string): string {
  return `bonecheck: the output could not be written (${code}).\n`
}

export const ABOUT_TOPICS = `
Formats, explained with examples:
  bonecheck help log       the food log
  bonecheck help profile   the profile
  bonecheck help scans     bone scans
`
