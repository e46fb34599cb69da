import { openFoodTable } from '../../food/table.ts'
import { NOTHING_ADDED } from '../../render/english/add-words.ts'
import { prettyJson } from '../../render/json/food.ts'
import { logAddJson } from '../../render/json/log.ts'
import { renderLogAdd } from '../../render/text/log-add.ts'
import { type AddRequest, isEmptyRequest } from '../../report/added-parts.ts'
import type { LogAddView } from '../../report/log-add-view.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { addEntries } from '../adding/add-entries.ts'
import { type RequestRead, requestOf } from '../adding/request-of.ts'
import { isInterrupted } from '../ask/ask.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import type { LogAddOptions } from '../log-add-options.ts'
import { printProblems } from '../print-problems.ts'
import { localDate } from '../today.ts'
import { underLock } from '../under-lock.ts'
import { unwritable } from '../unwritable.ts'
import type { World } from '../world.ts'

/** `bonecheck log add ENTRIES`: under the lock of the log, read, understand, add, write. Without entries it asks. */
export async function runLogAdd(
  given: readonly string[],
  options: LogAddOptions,
  world: World,
): Promise<void> {
  try {
    const asked = await requestFor(given, options, world)
    if (asked === 'nothing') return world.stderr.write(`${NOTHING_ADDED}\n`)
    const view =
      'problem' in asked
        ? failed(asked.problem, options, world)
        : await locked(asked.request, optionsOf(asked, options), world)
    await print(view, options, world)
  } catch (error) {
    if (!isInterrupted(error)) throw error
    world.stderr.write(`\n${NOTHING_ADDED}\n`)
    world.exitCode = error.isEnd ? EXIT.unusable : EXIT.interrupted
  }
}

/** With the meal and the day that were said. */
function optionsOf(
  { meal, date }: Extract<RequestRead, { request: AddRequest }>,
  options: LogAddOptions,
): LogAddOptions {
  return { ...options, ...(meal === null ? {} : { meal }), ...(date === null ? {} : { date }) }
}

/** Where nothing is given, what is answered. */
async function requestFor(
  given: readonly string[],
  options: LogAddOptions,
  world: World,
): Promise<RequestRead | 'nothing'> {
  const read = requestOf(given, options, options.today ?? localDate(world.now()))
  if ('problem' in read) return read
  const { request, meal } = read
  if (!isEmptyRequest(request)) return read
  if (!world.stderr.isTerminal || !world.terminal().isTerminal)
    return { problem: { code: 'nothing-to-add', level: 'error', args: { meal } } }
  const { askEntries } = await import('../adding/ask-entries.ts')
  const asked = await askEntries(optionsOf(read, options), world)
  return asked === null ? 'nothing' : { ...asked, date: read.date }
}

async function locked(request: AddRequest, options: LogAddOptions, world: World): Promise<LogAddView> {
  const path = options.file
  const add = () => addEntries(request, options, world)
  try {
    const view = options.dryRun ? await add() : await underLock(path, world, add)
    return view ?? failed({ code: 'log-locked', level: 'error', args: { path } }, options, world)
  } catch (error) {
    return failed(unwritable(path, error), options, world)
  }
}

/** These say so themselves. */
const SAID = ['not-added', 'date-in-future', 'nothing-to-add', 'log-locked', 'unwritable-file']

async function print(view: LogAddView, options: LogAddOptions, world: World): Promise<void> {
  if (options.json) world.stdout.write(prettyJson(logAddJson(view)))
  else {
    const style = await styleFor(world.stdout, world.env, options.color)
    const text = renderLogAdd(view, style, options.quiet === true)
    if (text !== '') world.stdout.write(text)
    await printProblems(view.problems, options, world)
    // Of several entries it must be plain that none was written.
    if (view.day === null && view.problems.every(({ what }) => !SAID.includes(what.code)))
      world.stderr.write(`${NOTHING_ADDED}\n`)
  }
  if (view.problems.some(({ what }) => what.level === 'error')) world.exitCode = EXIT.unusable
}

function failed(what: ReportProblem['what'], options: LogAddOptions, world: World): LogAddView {
  return {
    version: world.version,
    file: options.file,
    date: options.date ?? options.today ?? localDate(world.now()),
    meal: options.meal?.trim() ?? null,
    isDryRun: options.dryRun === true,
    parts: null,
    day: null,
    findings: [],
    namedProfile: null,
    profileLeftOut: null,
    table: openFoodTable(world.foodTable),
    problems: [{ what, at: null }],
  }
}
