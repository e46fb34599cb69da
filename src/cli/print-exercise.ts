import type { ExerciseView } from '../report/exercise-view.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { styleFor } from './colour.ts'
import type { ExerciseOptions } from './exercise-options.ts'
import { exitCode } from './exit-code.ts'
import { printProblems } from './print-problems.ts'
import type { World } from './world.ts'

/** What a run has come to. Without a view there was nothing to assess. */
export interface ExerciseOutcome {
  readonly view: ExerciseView | null
  readonly problems: readonly ReportProblem[]
  /** How many of the problems are entries that were not understood: those that --lenient forgives. */
  readonly ofEntries: number
}

/** Result to stdout, problems to stderr, and the exit code. */
export async function printExercise(
  { view, problems, ofEntries }: ExerciseOutcome,
  options: ExerciseOptions,
  world: World,
): Promise<void> {
  const errors = problems.filter(({ what }) => what.level === 'error').length
  // Of a log that could not be read "no exercise recorded" would be wrong; scripts still get their object.
  const isEmpty = view === null || (view.days.length === 0 && errors > 0)
  const format = options.json ? 'json' : options.format
  const isForScripts = format === 'json' || format === 'ndjson'
  if (view !== null && (!isEmpty || isForScripts)) world.stdout.write(await rendered(view, options, world))
  await printProblems(problems, options, world)
  // Of several reports the worst code stands: 2 beats 1.
  const code = exitCode({
    errors: { ofEntries, other: errors - ofEntries },
    findings: view?.findings ?? [],
    failOn: options.failOn ?? [],
    lenient: options.lenient === true,
  })
  world.exitCode = Math.max(world.exitCode, code)
}

/** Each rendering is loaded only when it is asked for. */
async function rendered(view: ExerciseView, options: ExerciseOptions, world: World): Promise<string> {
  switch (options.json ? 'json' : options.format) {
    case 'json':
      return (await import('../render/json/exercise.ts')).renderExerciseJson(view, 'pretty')
    case 'ndjson':
      return (await import('../render/json/exercise.ts')).renderExerciseJson(view, 'line')
    case 'csv':
      return (await import('../render/csv/exercise.ts')).renderExerciseCsv(view)
    case 'markdown':
      return (await import('../render/markdown/exercise.ts')).renderExerciseMarkdown(view)
    case 'table': {
      const { renderExerciseText } = await import('../render/text/exercise.ts')
      return renderExerciseText(view, await styleFor(world.stdout, world.env, options.color), {
        verbose: options.verbose === true,
        quiet: options.quiet === true,
      })
    }
  }
}
