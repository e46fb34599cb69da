import type { CommandProblem } from '../../report/command-problem.ts'
import { SITE_NAME } from './bone-names.ts'
import { callNow } from './findings/symptoms.ts'
import { refusalInEnglish, SAFETY_LINE, WHEN_TO_CALL } from './fixed.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** What is wrong with the command line, with getting at a file, or with whom the report is asked for. */
export function commandProblem({ code, args }: CommandProblem): ProblemWords {
  switch (code) {
    case 'no-such-file':
      return {
        message: `there is no file '${quotable(args.path)}'`,
        help: args.isLog
          ? 'check the name, and the folder you are in; "bonecheck log add" makes a log'
          : 'check the name, and the folder you are in',
      }
    case 'is-a-folder':
      return { message: `'${quotable(args.path)}' is a folder, not a file`, help: 'name the file in it' }
    case 'unreadable-file':
      return args.why === 'permission'
        ? { message: `'${quotable(args.path)}' may not be read by you`, help: 'look at its permissions' }
        : { message: `'${quotable(args.path)}' could not be read`, help: null }
    case 'stdin-twice':
      return { message: "'-' (standard input) can be read only once", help: 'give the other one as a file' }
    case 'unknown-finding':
      return {
        message: `--fail-on: '${quotable(args.code)}' is not the code of a finding`,
        help:
          args.suggestion === null
            ? 'codes stand in brackets behind each finding'
            : `did you mean '${args.suggestion}'?`,
      }
    case 'unknown-target':
      return {
        message: `--targets: '${quotable(args.target)}' is not the name of a set of targets`,
        help: `${args.suggestion === null ? '' : `did you mean '${args.suggestion}'? `}available: ${args.known.join(', ')}`,
      }
    case 'target-twice':
      return {
        message: `--targets names '${args.target}' twice`,
        help: 'the first name is the target, each other one is compared with it',
      }
    case 'dates-reversed':
      return { message: `--from ${args.from} is later than --to ${args.to}`, help: 'swap the two' }
    case 'period-twice':
      return { message: '--last cannot be combined with --from or --to', help: 'use one or the other' }
    case 'refused':
      return {
        message: [
          ...args.urgent.map((one) => callNow({ ...one, written: quotable(one.written) })),
          refusalInEnglish(args.refusal),
        ].join(' '),
        help: `${WHEN_TO_CALL} ${SAFETY_LINE}`,
      }
    case 'scans-contradict':
      return {
        message: `${args.files.map(quotable).join(' and ')} give different figures for the ${SITE_NAME[args.site]} of ${args.date}`,
        help: 'neither is used; look at the report itself and take one of the two lines out',
      }
    case 'no-scans-named':
      return {
        message: 'no file of scans is named',
        help: 'name one; or give --profile, for what can be said without a scan',
      }
    case 'unknown-nutrient':
      return {
        message: `'${quotable(args.name)}' is not a nutrient of the table`,
        help:
          args.suggestion === null
            ? `available: ${args.known.join(', ')}`
            : `did you mean '${args.suggestion}'?`,
      }
    case 'no-profile':
      return {
        message: 'there is no profile',
        help:
          args.path === null
            ? 'name one with --profile'
            : `"bonecheck profile edit" makes '${quotable(args.path)}'; --profile names another`,
      }
    case 'no-editor':
      return {
        message: 'no editor is known: neither VISUAL nor EDITOR is set',
        help: `write one in front of the command, as in "EDITOR=nano bonecheck profile edit", or open '${quotable(args.path)}' yourself`,
      }
    case 'editor-failed':
      return {
        message: `the editor '${quotable(args.editor)}' ended with an error or could not be started`,
        help: `see VISUAL and EDITOR; the file is '${quotable(args.path)}'`,
      }
    case 'unknown-group':
      return {
        message: `--without: '${quotable(args.word)}' is not a group of foods`,
        help: `${args.suggestion === null ? '' : `did you mean '${args.suggestion}'? `}available: ${args.known.join(', ')}; single foods go with --dislikes`,
      }
    case 'bad-energy':
      return {
        message: `--energy: '${quotable(args.text)}' is not understood`,
        help: 'write keep, free, 5% (up and down), +15% (up to so much more) or -10% (up to so much less); at most 50 %',
      }
    case 'plan-too-large':
      return { message: `${args.option} is at most ${args.most}`, help: null }
    case 'unknown-code':
      return {
        message: `'${quotable(args.code)}' is not the code of a finding, a rule or an error`,
        help:
          args.suggestion !== null
            ? `did you mean '${args.suggestion}'?`
            : args.about.length > 0
              ? `these speak of it: ${args.about.join(', ')}`
              : 'codes stand in brackets behind each finding',
      }
  }
}
