import { nothingToday } from '../../render/english/log-words.ts'
import { printable } from '../../render/printable.ts'
import { renderToday } from '../../render/text/today.ts'
import { wrap } from '../../render/text/width.ts'
import { todayView } from '../../report/today-view.ts'
import { optionProblems } from '../check-options.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import type { LogOptions } from '../log-options.ts'
import { noLogYet } from '../no-log-yet.ts'
import type { Outcome } from '../print-intake.ts'
import { printProblems } from '../print-problems.ts'
import { readLogs } from '../read-logs.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'
import { assessed } from './intake.ts'

/** `bonecheck log today`: what the day comes to so far. */
export async function runLogToday(options: LogOptions, world: World): Promise<void> {
  const today = options.today ?? localDate(world.now())
  const { view, problems } = await outcomeOf(options, today, world)
  const day = view === null ? null : todayView(view)
  const style = await styleFor(world.stdout, world.env, options.color)
  if (day !== null) world.stdout.write(renderToday(day, style))
  else if (view !== null) {
    const said = nothingToday(options.file, today)
    world.stdout.write(`${wrap(printable(said), style.width).join('\n')}\n`)
  }
  await printProblems(problems, options, world)
  if (problems.some(({ what }) => what.level === 'error')) world.exitCode = EXIT.unusable
}

async function outcomeOf(
  options: LogOptions,
  today: NonNullable<LogOptions['today']>,
  world: World,
): Promise<Pick<Outcome, 'view' | 'problems'>> {
  const chosen = { ...options, format: 'table', from: today, to: today } as const
  const wrong = optionProblems([options.file], chosen)
  if (wrong.length > 0) return { view: null, problems: wrong }
  const [read] = await readLogs([options.file], { today, eachLine: false }, world)
  if (read === undefined) return { view: null, problems: [] }
  const { view, problems } = await assessed(read, today, chosen, world)
  return {
    view,
    problems: read.log === null ? problems.map(({ what, at }) => ({ what: noLogYet(what), at })) : problems,
  }
}
