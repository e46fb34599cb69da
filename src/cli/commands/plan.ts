import { planFoods } from '../../generated/plan-foods.ts'
import { energyBand } from '../../plan/energy-band.ts'
import { makePlan } from '../../plan/make-plan.ts'
import { planProgress } from '../../render/english/plan-words.ts'
import { suggestible, swappable } from '../../report/plan-foods.ts'
import { type PlanView, planView } from '../../report/plan-view.ts'
import { leftOutOf, wishesOf } from '../../report/plan-wishes.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { planOptionProblems } from '../check-plan-options.ts'
import { styleFor } from '../colour.ts'
import { exitCode } from '../exit-code.ts'
import type { PlanOptions } from '../plan-options.ts'
import { printProblems } from '../print-problems.ts'
import { type DaysRead, readDays } from '../read-days.ts'
import { type LogsRead, readLogs } from '../read-logs.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck plan LOG...`: read, understand, plan, check the plan, render. */
export async function runPlan(files: readonly string[], options: PlanOptions, world: World): Promise<void> {
  const wrong = planOptionProblems(files, options)
  if (wrong.length > 0) return print({ view: null, problems: wrong, ofEntries: 0 }, options, world)
  const today = options.today ?? localDate(world.now())
  const [log = NO_LOG] = await readLogs(files, { today, eachLine: false }, world)
  const { read, problems, ofEntries } = await readDays(log, options, today, world)
  const view = read === null ? null : await viewOf(read, problems, options, world)
  await print({ view, problems, ofEntries }, options, world)
}

const NO_LOG: LogsRead = { log: null, problems: [] }

async function viewOf(
  { person: profiled, profile, origin, targets, table, measures, days, items }: DaysRead,
  problems: readonly ReportProblem[],
  options: PlanOptions,
  world: World,
): Promise<PlanView> {
  const { without = [], likes = [], dislikes = [], vegan, vegetarian } = options
  const diet = vegan ? 'vegan' : vegetarian ? 'vegetarian' : null
  const read = wishesOf({ without, diet, likes, dislikes }, profile)
  const { wishes, findings } = read
  const person = { ...profiled, leftOut: leftOutOf(read) }
  const maxChanges = options.maxChanges ?? planFoods.rules.maxChanges
  const planDays = options.days ?? 1
  const tell = (done: number, of: number) => {
    if (options.quiet !== true) world.stderr.write(planProgress(done, of))
  }
  // With more changes than usual even one day may take some seconds.
  if (maxChanges > planFoods.rules.maxChanges && planDays === 1) tell(0, 1)
  const plan = makePlan({
    days,
    person,
    targets,
    eaten: swappable(table, days, items),
    foods: suggestible(table),
    wishes,
    maxChanges,
    energy: energyBand(options.energy) ?? 'free',
    planDays,
    progress: tell,
  })
  return planView({
    version: world.version,
    foodTable: table,
    person,
    profile: origin,
    measures,
    days,
    plan,
    wishes,
    words: findings,
    problems,
  })
}

interface Outcome {
  readonly view: PlanView | null
  readonly problems: readonly ReportProblem[]
  readonly ofEntries: number
}

/** Result to stdout, problems to stderr, and the exit code. */
async function print(
  { view, problems, ofEntries }: Outcome,
  options: PlanOptions,
  world: World,
): Promise<void> {
  const errors = problems.filter(({ what }) => what.level === 'error').length
  const isEmpty = view === null || (view.log.period.loggedDays === 0 && errors > 0)
  const format = options.json ? 'json' : options.format
  const isForScripts = format === 'json' || format === 'ndjson'
  if (view !== null && (!isEmpty || isForScripts)) world.stdout.write(await rendered(view, options, world))
  await printProblems(problems, options, world)
  world.exitCode = exitCode({
    errors: { ofEntries, other: errors - ofEntries },
    findings: view === null ? [] : [...view.findings, ...view.sharedFindings],
    failOn: options.failOn ?? [],
    lenient: options.lenient === true,
  })
}

/** Each rendering is loaded only when it is asked for. */
async function rendered(view: PlanView, options: PlanOptions, world: World): Promise<string> {
  switch (options.json ? 'json' : options.format) {
    case 'json':
      return (await import('../../render/json/plan.ts')).renderPlanJson(view, 'pretty')
    case 'ndjson':
      return (await import('../../render/json/plan.ts')).renderPlanJson(view, 'line')
    case 'csv':
      return (await import('../../render/csv/plan.ts')).renderPlanCsv(view)
    case 'markdown':
      return (await import('../../render/markdown/plan.ts')).renderPlanMarkdown(view)
    case 'table': {
      const { renderPlanText } = await import('../../render/text/plan.ts')
      const style = await styleFor(world.stdout, world.env, options.color)
      return renderPlanText(view, style, { verbose: options.verbose === true, quiet: options.quiet === true })
    }
  }
}
