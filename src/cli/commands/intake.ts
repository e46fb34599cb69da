import type { PlainDate } from '../../calendar/plain-date.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import { isPlainlyRead } from '../../exercise/plainly-read.ts'
import type { LogDay } from '../../input/log.ts'
import { assessIntake } from '../../nutrition/assess-intake.ts'
import { chosenDays } from '../../report/intake-days.ts'
import { intakeView } from '../../report/intake-view.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { optionProblems } from '../check-options.ts'
import type { IntakeOptions } from '../intake-options.ts'
import { type Outcome, printIntake } from '../print-intake.ts'
import { readDays } from '../read-days.ts'
import { type LogsRead, readLogs } from '../read-logs.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck intake LOG...`: read, understand, assess, view, render. */
export async function runIntake(
  files: readonly string[],
  options: IntakeOptions,
  world: World,
): Promise<void> {
  const wrong = optionProblems(files, options)
  if (wrong.length > 0) return printIntake(without(wrong), options, world)
  const today = options.today ?? localDate(world.now())
  const eachLine = options.format === 'ndjson' && options.json !== true
  for (const read of await readLogs(files, { today, eachLine }, world)) {
    await printIntake(await assessed(read, today, options, world), options, world)
  }
}

/** What a log as read comes to for the person it is for. */
export async function assessed(
  read: LogsRead,
  today: PlainDate,
  options: IntakeOptions,
  world: World,
): Promise<Outcome> {
  const { read: made, problems: ofFood, ofEntries } = await readDays(read, options, today, world)
  if (made === null) return without(ofFood)
  const problems = inOrder([...ofFood, ...(await ofExercise(read, options))])
  const { person, origin, targets, table, measures, days, items } = made
  const assessment = assessIntake({ days, person, targets })
  const view = intakeView({
    version: world.version,
    foodTable: table,
    person,
    profile: origin,
    measures,
    days,
    items,
    assessment,
    problems,
  })
  return { view, problems, ofEntries }
}

/** What is wrong under `exercise:`; its reader is loaded only where there is something to read. */
async function ofExercise({ log }: LogsRead, options: IntakeOptions): Promise<ReportProblem[]> {
  const { from = null, to = null, last = null } = options
  const days = log === null ? [] : chosenDays(log, { from, to, last }).filter(hasExercise)
  if (days.length === 0) return []
  const doubtful = days.map((day) => ({
    ...day,
    exercise: day.exercise.filter(({ text }) => !isPlainlyRead(text)),
  }))
  if (!doubtful.some(hasExercise)) return []
  return (await import('../../report/exercise-days.ts')).exerciseWarnings(doubtful)
}

function hasExercise({ exercise }: Pick<LogDay, 'exercise'>): boolean {
  return exercise.length > 0
}

function without(problems: readonly ReportProblem[]): Outcome {
  return { view: null, problems, ofEntries: 0 }
}
