import type { Source } from '../../diagnostics/source.ts'
import { SURE_FROM } from '../../food/confidence.ts'
import { doubtsOf } from '../../food/doubts.ts'
import { type FoodTable, openFoodTable } from '../../food/table.ts'
import { addToLog } from '../../input/adding/add-to-log.ts'
import { type Addition, splitEntries } from '../../input/adding/addition.ts'
import { decode } from '../../input/decode.ts'
import { rawTextOf } from '../../input/pinning/raw-text.ts'
import { spliced } from '../../input/pinning/splice.ts'
import { readLog } from '../../input/read-log.ts'
import { addSummary, dayLine } from '../../render/english/add-words.ts'
import { printable } from '../../render/printable.ts'
import { renderFoodMatch } from '../../render/text/food.ts'
import { wrap } from '../../render/text/width.ts'
import { daySoFar } from '../../report/day-so-far.ts'
import { type FoodMatch, foodMatches, foodMatchView } from '../../report/food-match.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import type { LogAddOptions } from '../log-add-options.ts'
import { printProblems } from '../print-problems.ts'
import { inFolder } from '../read-bytes.ts'
import { readEntryReader } from '../read-entry-reader.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

interface Outcome {
  readonly problems: readonly ReportProblem[]
  readonly text: string
}

/** `bonecheck log add ENTRIES`: under the lock of the log, read, understand, add, write. */
export async function runLogAdd(
  given: readonly string[],
  options: LogAddOptions,
  world: World,
): Promise<void> {
  const { problems, text } = await locked(given, options, world)
  if (text !== '') world.stdout.write(text)
  await printProblems(problems, options, world)
  if (problems.some(({ what }) => what.level === 'error')) world.exitCode = EXIT.unusable
}

async function locked(given: readonly string[], options: LogAddOptions, world: World): Promise<Outcome> {
  if (options.dryRun) return add(given, options, world)
  const path = options.file
  try {
    const release = await world.lockFile(inFolder(path, world))
    if (release === null) return failed({ code: 'log-locked', level: 'error', args: { path } })
    try {
      return await add(given, options, world)
    } finally {
      release()
    }
  } catch (error) {
    const { code = null } = error as NodeJS.ErrnoException
    if (code === null) throw error
    const why = /^(EACCES|EPERM|EROFS)$/.test(code) ? 'permission' : 'other'
    return failed({ code: 'unwritable-file', level: 'error', args: { path, why } })
  }
}

async function add(given: readonly string[], options: LogAddOptions, world: World): Promise<Outcome> {
  const { file } = options
  const today = options.today ?? localDate(world.now())
  const before = bytesOf(inFolder(file, world), world)
  const { source, problems } = decode(before ?? new Uint8Array(), file)
  const raw = rawTextOf(before ?? new Uint8Array())
  if (source === null) return { problems, text: '' }
  if (raw === null)
    return failed({ code: 'log-left-alone', level: 'error', args: { path: file, why: 'bytes' } })
  const table = openFoodTable(world.foodTable)
  const log = readLog(source, { today })
  const reader = await readEntryReader(log, options, { today, table, world })
  if (reader.understand === null) {
    const args = { path: file, why: 'profile' } as const
    const { problems: left } = failed({ code: 'log-left-alone', level: 'error', args })
    return { problems: [...log.problems, ...reader.problems, ...left], text: '' }
  }
  // Without quotes the shell gives each word by itself.
  const texts = given.some((word) => word.includes(' ')) ? given : [given.join(' ')]
  const entries = texts.flatMap(splitEntries)
  const matches = foodMatches(
    entries.map((text) => ({ text, at: null })),
    reader.understand,
  )
  const troubles = matches.flatMap(({ problem }) => problem ?? [])
  if (troubles.length > 0) return { problems: [...reader.problems, ...troubles], text: '' }
  const addition = { date: options.date ?? today, meal: options.meal?.trim() ?? null, entries }
  const added = addToLog(source, addition, today)
  if (!added.ok) return notAdded(added.problem, log.problems)
  const bytes = raw.bytesOf(raw.text.slice(0, raw.start) + spliced(raw.text.slice(raw.start), [added.splice]))
  const path = inFolder(file, world)
  if (!options.dryRun)
    await (before === null ? world.createFile(path, bytes) : world.replaceFile(path, bytes))
  const day = added.log.log.days.find(({ date }) => date === addition.date)
  const so = day && daySoFar(day, { table, understand: reader.understand })
  const text = await resultText({ matches, addition, table, source, so }, options, world)
  const doubts = matches.flatMap(({ understood }) => (understood === null ? [] : doubtsOf(understood)))
  return { problems: [...reader.problems, ...doubts.map((what) => ({ what, at: null }))], text }
}

/** null: there is none yet. */
function bytesOf(path: string, world: World): Uint8Array | null {
  try {
    return world.readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

interface Result {
  readonly matches: readonly FoodMatch[]
  readonly addition: Addition
  readonly table: FoodTable
  readonly source: Source
  readonly so: ReturnType<typeof daySoFar> | undefined
}

/** What the entries were understood as, and what the day comes to. */
async function resultText(
  { matches, addition, table, source, so }: Result,
  options: LogAddOptions,
  world: World,
): Promise<string> {
  const style = await styleFor(world.stdout, world.env, options.color)
  const understood = matches.map((match) => {
    const others = (match.understood?.food.confidence ?? 0) < SURE_FROM ? 3 : 0
    return renderFoodMatch(foodMatchView(table, [match], { others, version: world.version }), style)
  })
  const { date, meal, entries } = addition
  const isDryRun = options.dryRun === true
  const said = addSummary({ file: source.name, count: entries.length, date, meal, isDryRun })
  const lines = [said, ...(so === undefined ? [] : [dayLine(date, so)])]
  const last = lines.flatMap((line) => wrap(printable(line), style.width)).join('\n')
  return `${options.quiet ? '' : understood.join('')}${last}\n`
}

function notAdded(what: ReportProblem['what'], ofLog: readonly ReportProblem[]): Outcome {
  const isSyntax = what.code === 'not-added' && what.args.why === 'syntax'
  return { problems: [...(isSyntax ? ofLog : []), { what, at: null }], text: '' }
}

function failed(what: ReportProblem['what']): Outcome {
  return { problems: [{ what, at: null }], text: '' }
}
