import type { ReportFileProblem } from '../../input/report-file.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** What each code means, for docs/errors.md and `bonecheck explain`. */
export const REPORT_FILE_PROBLEM_MEANING: Readonly<Record<ReportFileProblem['code'], string>> = {
  'report-not-json': 'The file given with `--report` is no JSON from this place on.',
  'not-a-report':
    'The file given with `--report` is JSON, but no report of `intake` or `dexa`, or one of a later version.',
  'report-field': 'A field of the report is missing, or is not what the schema of the report says.',
}

/** What is wrong with a report that is given to `explain`, and what to do. */
export function reportFileProblem({ code, args }: ReportFileProblem): ProblemWords {
  switch (code) {
    case 'report-not-json':
      return { message: 'this is no JSON', help: MAKE_ONE }
    case 'not-a-report':
      return args.schema === null
        ? { message: 'this is not a report of intake or dexa', help: MAKE_ONE }
        : {
            message: `'${quotable(args.schema)}' is not a report that can be explained; bonecheck.intake/1 and bonecheck.dexa/1 can`,
            help: MAKE_ONE,
          }
    case 'report-field':
      return {
        message: `'${quotable(args.field)}' of the report is missing, or is not what a report has there`,
        help: MAKE_ONE,
      }
  }
}

const MAKE_ONE = 'make one with: bonecheck intake log.yaml --json > report.json'
