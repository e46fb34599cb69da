import { renderDexaJson } from '../render/json/dexa.ts'
import type { DexaView } from '../report/dexa-view.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { styleFor } from './colour.ts'
import type { DexaOptions } from './dexa-options.ts'
import { exitCode } from './exit-code.ts'
import { printProblems } from './print-problems.ts'
import type { World } from './world.ts'

/** What a run has come to. Without a view there was nothing to assess. */
export interface DexaOutcome {
  readonly view: DexaView | null
  readonly problems: readonly ReportProblem[]
  /** How many of the problems are rows that could not be used while others could: those that --lenient forgives. */
  readonly ofRows: number
}

/** Result to stdout, problems to stderr, and the exit code. */
export async function printDexa(outcome: DexaOutcome, options: DexaOptions, world: World): Promise<void> {
  const { view, problems, ofRows } = outcome
  const errors = problems.filter(({ what }) => what.level === 'error').length
  // Where no row could be used, "no scan yet" would be wrong; scripts still get their object.
  const isEmpty = view === null || (view.partial && view.assessment.scans.length === 0)
  const format = options.json ? 'json' : options.format
  const isForScripts = format === 'json' || format === 'ndjson'
  if (view !== null && (!isEmpty || isForScripts)) world.stdout.write(await rendered(view, options, world))
  await printProblems(problems, options, world)
  world.exitCode = exitCode({
    errors: { ofEntries: ofRows, other: errors - ofRows },
    findings: view === null ? [] : named(view),
    failOn: options.failOn ?? [],
    lenient: options.lenient === true,
  })
}

/** What --fail-on can name: the findings, and the rules of guidelines that are met. */
function named({ findings, assessment }: DexaView): { readonly code: string }[] {
  const met = assessment.guidelines.filter((rule) => rule.met === 'yes')
  return [...findings, ...met.map(({ id }) => ({ code: id }))]
}

/** Each rendering but JSON is loaded only when it is asked for. */
async function rendered(view: DexaView, options: DexaOptions, world: World): Promise<string> {
  switch (options.json ? 'json' : options.format) {
    case 'json':
      return renderDexaJson(view, 'pretty')
    case 'ndjson':
      return renderDexaJson(view, 'line')
    case 'csv':
      return (await import('../render/csv/dexa.ts')).renderDexaCsv(view)
    case 'markdown':
      return (await import('../render/markdown/dexa.ts')).renderDexaMarkdown(view)
    case 'table': {
      const { renderDexaText } = await import('../render/text/dexa.ts')
      return renderDexaText(view, await styleFor(world.stdout, world.env, options.color), {
        verbose: options.verbose === true,
        quiet: options.quiet === true,
      })
    }
  }
}
