import type { CommandProblem } from '../../report/command-problem.ts'
import type { ProblemWords } from './problem-words.ts'

/** What is wrong with the command line, with getting at a file, or with whom the report is asked for. */
export function commandProblem({ code, args }: CommandProblem): ProblemWords {
  switch (code) {
    case 'no-such-file':
      return { message: `there is no file '${args.path}'`, help: 'check the name, and the folder you are in' }
    case 'is-a-folder':
      return { message: `'${args.path}' is a folder, not a file`, help: 'name the file in it' }
    case 'unreadable-file':
      return args.why === 'permission'
        ? { message: `'${args.path}' may not be read by you`, help: 'look at its permissions' }
        : { message: `'${args.path}' could not be read`, help: null }
    case 'stdin-twice':
      return { message: "'-' (standard input) can be read only once", help: 'give the other one as a file' }
    case 'unknown-finding':
      return {
        message: `--fail-on: '${args.code}' is not the code of a finding`,
        help:
          args.suggestion === null
            ? 'codes stand in brackets behind each finding'
            : `did you mean '${args.suggestion}'?`,
      }
    case 'target-not-available':
      return {
        message: `--targets: '${args.target}' is not available in this version`,
        help: available(args.available),
      }
    case 'format-not-available':
      return {
        message: `--format: '${args.format}' is not available for this command`,
        help: available(args.available),
      }
    case 'dates-reversed':
      return { message: `--from ${args.from} is later than --to ${args.to}`, help: 'swap the two' }
    case 'period-twice':
      return { message: '--last cannot be combined with --from or --to', help: 'use one or the other' }
    case 'under-19':
      return {
        message: `the profile is of a person of ${args.ageYears}; bonecheck has targets for adults from 19 on only`,
        help: 'ask the oncology team about targets for younger people',
      }
    case 'pregnant-or-breastfeeding':
      return {
        message: 'anastrozole is contraindicated in pregnancy and breast-feeding: contact your team now',
        help: `the profile says '${args.which}: yes', so no nutrient figures are given`,
      }
  }
}

function available(names: readonly string[]): string {
  return `available: ${names.join(', ')}`
}
