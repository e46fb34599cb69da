import type { PlainDate } from '../../calendar/plain-date.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import { openFoodTable } from '../../food/table.ts'
import type { Log } from '../../input/log.ts'
import type { NutritionFinding } from '../../nutrition/findings.ts'
import { checkSummary } from '../../render/english/log-words.ts'
import { prettyJson } from '../../render/json/food.ts'
import { logCheckJson } from '../../render/json/log.ts'
import { printable } from '../../render/printable.ts'
import { renderUnsure } from '../../render/text/log-check.ts'
import { wrap } from '../../render/text/width.ts'
import { type CheckedLog, checkedLog } from '../../report/checked-log.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import type { LogOptions } from '../log-options.ts'
import { noLogYet } from '../no-log-yet.ts'
import { printProblems } from '../print-problems.ts'
import { readEntryReader } from '../read-entry-reader.ts'
import { readLogs } from '../read-logs.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck log check LOG`: all that is wrong with a log, and the matches to look at. Nothing is changed. */
export async function runLogCheck(options: LogOptions, world: World): Promise<void> {
  const { checked, problems, urgent } = await check(options, world)
  const errors = problems.filter(({ what }) => what.level === 'error').length
  if (options.json && checked !== null) {
    const made = { version: world.version, file: options.file, checked, urgent, problems }
    world.stdout.write(prettyJson(logCheckJson(made)))
  } else {
    if (checked !== null) {
      const style = await styleFor(world.stdout, world.env, options.color)
      const said = wrap(
        printable(checkSummary(options.file === '-' ? '<stdin>' : options.file, checked, errors)),
        style.width,
      )
      const told = checked.unsure.filter(({ isUnsure }) => isUnsure || options.verbose === true)
      const unsure = options.quiet ? '' : renderUnsure(told, style)
      const first =
        urgent.length === 0 ? [] : (await import('../../render/text/findings.ts')).findingsPart(urgent, style)
      world.stdout.write(`${[...first, ''].join('\n')}${unsure}${said.join('\n')}\n`)
    }
    await printProblems(problems, { ...options, verbose: true }, world)
  }
  if (errors > 0) world.exitCode = EXIT.unusable
}

interface Checked {
  /** null: the file cannot be read, or it cannot be said how its entries are to be understood. */
  readonly checked: CheckedLog | null
  /** What calls for a call. */
  readonly urgent: readonly NutritionFinding[]
  readonly problems: readonly ReportProblem[]
}

async function check(options: LogOptions, world: World): Promise<Checked> {
  const today = options.today ?? localDate(world.now())
  const [read] = await readLogs([options.file], { today, eachLine: false }, world)
  if (read === undefined || read.log === null)
    return {
      checked: null,
      urgent: [],
      problems: (read?.problems ?? []).map(({ what, at }) => ({ what: noLogYet(what), at })),
    }
  const log = { log: read.log, problems: read.problems }
  const table = openFoodTable(world.foodTable)
  const { understand, problems } = await readEntryReader(log, options, { today, table, world })
  const before = [...read.problems, ...problems]
  const urgent = await urgentIn(read.log, today)
  if (understand === null) return { checked: null, urgent, problems: inOrder(before) }
  const checked = checkedLog(read.log, understand)
  const ofExercise = await exerciseProblems(read.log)
  return { checked, urgent, problems: inOrder([...before, ...checked.problems, ...ofExercise]) }
}

/** What recognises it is loaded only where somebody has written how she feels. */
async function urgentIn(log: Log, today: PlainDate): Promise<readonly NutritionFinding[]> {
  const isSaid = log.days.some(
    ({ symptoms, notes, exercise }) => symptoms.length + notes.length + exercise.length > 0,
  )
  return isSaid ? (await import('../urgent-in-log.ts')).urgentInLog(log, today) : []
}

/** Its reader is loaded only where there is something to read. */
async function exerciseProblems({ days }: Log): Promise<readonly ReportProblem[]> {
  if (days.every(({ exercise }) => exercise.length === 0)) return []
  return (await import('../../report/exercise-days.ts')).exerciseDays(days).problems
}
