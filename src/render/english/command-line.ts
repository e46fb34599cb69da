/** The words of the command line itself: descriptions, examples, short help. */

export const ABOUT =
  'What you eat against what bones call for, and what bone scans say, for people on anastrozole or another aromatase ' +
  'inhibitor. ' +
  'Works offline; nothing leaves this computer.'

export const ABOUT_INTAKE =
  'Nutrients against targets, sodium and its sources, and findings, from a food log.'
export const ABOUT_DEXA =
  'What bone scans (DXA) say: category, real change or scan error, when the next is due, guidelines, questions.'
export const ABOUT_EXPLAIN =
  'What a code means: rule, threshold, formula, and where it comes from. Also the figures of a nutrient, or of a set of targets.'
export const ABOUT_SCHEMA = 'The JSON Schema of an output.'

const EXAMPLES = {
  program: ['bonecheck intake log.yaml', 'bonecheck dexa scans.csv', 'bonecheck explain rate-fast'],
  intake: [
    'bonecheck intake log.yaml',
    'bonecheck intake log.yaml --profile profile.yaml --last 7 --items',
    'bonecheck intake *.yaml --json > intake.json',
    'bonecheck intake log.yaml --targets us,efsa,uk   # the others side by side',
    'cat log.yaml | bonecheck intake - --fail-on sodium-above-limit',
  ],
  dexa: [
    'bonecheck dexa scans.csv',
    'bonecheck dexa scans.csv --profile profile.yaml -v',
    'bonecheck dexa --profile profile.yaml        # no scan yet',
    'bonecheck dexa scans.csv --json --fail-on rate-fast,hadji-2017.H1',
  ],
  explain: [
    'bonecheck explain rate-fast',
    'bonecheck explain hadji-2017.H1',
    'bonecheck explain calcium',
    'bonecheck explain efsa',
  ],
  schema: ['bonecheck schema intake > intake-1.schema.json'],
} as const

/** Examples come first in every help. */
export function examples(of: keyof typeof EXAMPLES): string {
  return `Examples:\n${EXAMPLES[of].map((line) => `  ${line}`).join('\n')}\n`
}

/** What a bare `bonecheck` says. */
export const SHORT_HELP = `${examples('program')}
Commands:
  intake LOG.yaml...   nutrients against targets, sodium, findings (- = stdin)
  dexa SCANS.csv...    bone scans: category, change, next scan, guidelines
  explain CODE         what a finding, a rule or an error means, with its source;
                       also a nutrient (calcium) or whose targets (us, efsa)
  schema NAME          JSON Schema of the output of intake or dexa --json

bonecheck --help says more.
`

export const AFTER_INTAKE_HELP = `
A log is YAML: days by date, each with meals, each a list of entries such as
"1 cup low-fat plain yogurt" or "30 g almonds"; see the README.

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

export function badDate(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'There is no such date.' : 'Write a date as 2026-11-18.'
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
