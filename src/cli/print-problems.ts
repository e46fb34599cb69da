import type { ReportProblem } from '../report/report-problem.ts'
import { styleFor } from './colour.ts'
import type { IntakeOptions } from './intake-options.ts'
import type { World } from './world.ts'

/** Problems to stderr; with `quiet` only errors. */
export async function printProblems(
  problems: readonly ReportProblem[],
  options: Pick<IntakeOptions, 'quiet' | 'verbose' | 'color'>,
  world: World,
): Promise<void> {
  const shown = options.quiet ? problems.filter(({ what }) => what.level === 'error') : problems
  if (shown.length === 0) return
  const { renderProblems } = await import('../render/text/problems.ts')
  const style = await styleFor(world.stderr, world.env, options.color)
  world.stderr.write(renderProblems(shown, style, options.verbose === true))
}
