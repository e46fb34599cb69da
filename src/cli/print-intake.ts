import type { IntakeView } from '../report/intake-view.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { styleFor } from './colour.ts'
import { exitCode } from './exit-code.ts'
import type { IntakeOptions } from './intake-options.ts'
import { printProblems } from './print-problems.ts'
import type { World } from './world.ts'

/** What a run has come to. Without a view there was nothing to assess. */
export interface Outcome {
  readonly view: IntakeView | null
  readonly problems: readonly ReportProblem[]
  /** How many of the problems are entries that were not understood: those that --lenient forgives. */
  readonly ofEntries: number
}

/** Result to stdout, problems to stderr, and the exit code. */
export async function printIntake(outcome: Outcome, options: IntakeOptions, world: World): Promise<void> {
  const { view, problems, ofEntries } = outcome
  const errors = problems.filter(({ what }) => what.level === 'error').length
  // A log of which nothing at all could be read has no report, but scripts get their object.
  const isEmpty = view === null || (view.period.loggedDays === 0 && errors > 0)
  const format = options.json ? 'json' : options.format
  const isForScripts = format === 'json' || format === 'ndjson'
  if (view !== null && (!isEmpty || isForScripts)) world.stdout.write(await rendered(view, options, world))
  await printProblems(problems, options, world)
  // Of several reports the worst code stands: 2 beats 1.
  const code = exitCode({
    errors: { ofEntries, other: errors - ofEntries },
    findings: view?.assessment.findings ?? [],
    failOn: options.failOn ?? [],
    lenient: options.lenient === true,
  })
  world.exitCode = Math.max(world.exitCode, code)
}

/** Each rendering is loaded only when it is asked for. */
async function rendered(view: IntakeView, options: IntakeOptions, world: World): Promise<string> {
  switch (options.json ? 'json' : options.format) {
    case 'json':
      return (await import('../render/json/intake.ts')).renderIntakeJson(view, 'pretty')
    case 'ndjson':
      return (await import('../render/json/intake.ts')).renderIntakeJson(view, 'line')
    case 'csv':
      return (await import('../render/csv/intake.ts')).renderIntakeCsv(view)
    case 'markdown':
      return (await import('../render/markdown/intake.ts')).renderIntakeMarkdown(view)
    case 'table': {
      const { renderIntakeText } = await import('../render/text/intake.ts')
      return renderIntakeText(view, await styleFor(world.stdout, world.env, options.color), {
        items: options.items === true,
        verbose: options.verbose === true,
        quiet: options.quiet === true,
      })
    }
  }
}
