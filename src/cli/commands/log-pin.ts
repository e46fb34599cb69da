import { Buffer } from 'node:buffer'
import { inOrder } from '../../diagnostics/in-order.ts'
import type { Source } from '../../diagnostics/source.ts'
import { type FoodTable, openFoodTable } from '../../food/table.ts'
import { decode } from '../../input/decode.ts'
import { type RawText, rawTextOf } from '../../input/pinning/raw-text.ts'
import { spliced } from '../../input/pinning/splice.ts'
import { readLog } from '../../input/read-log.ts'
import { pinSummary } from '../../render/english/pin-words.ts'
import { printable } from '../../render/printable.ts'
import { renderPinDiff } from '../../render/text/pin-diff.ts'
import { wrap } from '../../render/text/width.ts'
import type { LogAddProblem } from '../../report/add-problem.ts'
import { pinHunks } from '../../report/pin-diff.ts'
import { type PinPlan, planPins } from '../../report/pin-log.ts'
import type { PinProblem } from '../../report/pin-problem.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { styleFor } from '../colour.ts'
import { exitCode } from '../exit-code.ts'
import type { LogPinOptions } from '../log-pin-options.ts'
import { printProblems } from '../print-problems.ts'
import { inFolder, readBytes } from '../read-bytes.ts'
import { readEntryReader } from '../read-entry-reader.ts'
import { localDate } from '../today.ts'
import { underLock } from '../under-lock.ts'
import { unwritable } from '../unwritable.ts'
import type { World } from '../world.ts'

interface FileOutcome {
  /** With the file, or with how it is written. */
  readonly ofFile: readonly ReportProblem[]
  /** With its entries: those that --lenient forgives. */
  readonly ofEntries: readonly ReportProblem[]
}

/** `bonecheck log pin LOG...`: read, plan, write; each file by itself. */
export async function runLogPin(
  files: readonly string[],
  options: LogPinOptions,
  world: World,
): Promise<void> {
  const outcomes: FileOutcome[] = []
  if (files.filter((file) => file === '-').length > 1)
    outcomes.push(onlyOfFile([{ what: { code: 'stdin-twice', level: 'error', args: {} }, at: null }]))
  else {
    const table = openFoodTable(world.foodTable)
    for (const file of files) outcomes.push(await pinLocked(file, table, options, world))
  }
  const problems = outcomes.flatMap(({ ofFile, ofEntries }) => [
    ...inOrder([...ofFile, ...ofEntries].filter(({ at }) => at !== null)),
    ...ofFile.filter(({ at }) => at === null),
  ])
  await printProblems(problems, options, world)
  world.exitCode = exitCode({
    errors: {
      ofEntries: errorsIn(outcomes.flatMap(({ ofEntries }) => ofEntries)),
      other: errorsIn(outcomes.flatMap(({ ofFile }) => ofFile)),
    },
    findings: [],
    failOn: [],
    lenient: options.lenient === true,
  })
}

/** Under the lock that `log add` takes, so that neither loses what the other writes. */
async function pinLocked(
  file: string,
  table: FoodTable,
  options: LogPinOptions,
  world: World,
): Promise<FileOutcome> {
  const pin = () => pinFile(file, table, options, world)
  const outcome = options.dryRun || file === '-' ? await pin() : await underLock(file, world, pin)
  return outcome ?? onlyOfFile([leftAlone({ code: 'log-locked', level: 'error', args: { path: file } })])
}

async function pinFile(
  file: string,
  table: FoodTable,
  options: LogPinOptions,
  world: World,
): Promise<FileOutcome> {
  const read = await readBytes(file, world)
  if (!read.ok) return onlyOfFile([read.problem])
  const { source, problems } = decode(read.bytes, read.name)
  if (source === null) return onlyOfFile(problems)
  const today = options.today ?? localDate(world.now())
  const log = readLog(source, { today })
  const reader = await readEntryReader(log, options, { today, table, world })
  if (reader.understand === null) {
    const args = { path: read.name, why: 'profile' } as const
    const problems = [...log.problems, ...reader.problems]
    return onlyOfFile([...problems, leftAlone({ code: 'log-left-alone', level: 'error', args })])
  }
  const plan = planPins(source, log, { understand: reader.understand, today })
  const raw = rawTextOf(read.bytes)
  if (plan === null || raw === null) {
    const why = plan === null ? 'syntax' : 'bytes'
    return onlyOfFile([
      ...log.problems,
      leftAlone({ code: 'log-left-alone', level: 'error', args: { path: read.name, why } }),
    ])
  }
  const bytes = raw.bytesOf(pinnedText(raw, plan))
  const failed = options.dryRun || file === '-' ? null : await write(file, { read: read.bytes, bytes }, world)
  if (failed === null) await printResult(source, plan, { file, bytes }, options, world)
  const ofFile = [...log.problems, ...reader.problems, ...(failed === null ? [] : [failed])]
  return { ofFile, ofEntries: plan.problems }
}

function pinnedText({ text, start }: RawText, { pins }: PinPlan): string {
  return (
    text.slice(0, start) +
    spliced(
      text.slice(start),
      pins.flatMap(({ splices }) => splices),
    )
  )
}

/** The file as pinned in place of the one that was read; null: done, or nothing to do. */
async function write(
  file: string,
  { read, bytes }: { readonly read: Uint8Array; readonly bytes: Uint8Array },
  world: World,
): Promise<ReportProblem | null> {
  if (Buffer.compare(read, bytes) === 0) return null
  const path = inFolder(file, world)
  try {
    // Somebody may have gone on writing in an editor meanwhile.
    if (Buffer.compare(world.readFile(path), read) !== 0)
      return leftAlone({ code: 'unwritable-file', level: 'error', args: { path: file, why: 'changed' } })
    await world.replaceFile(path, bytes)
    return null
  } catch (error) {
    return { what: unwritable(file, error), at: null }
  }
}

/** What was done, or would be; of standard input, the log as pinned. */
async function printResult(
  source: Source,
  { pins, alreadyPinned, ofOwnFoods, left }: PinPlan,
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  options: LogPinOptions,
  world: World,
): Promise<void> {
  const style = await styleFor(world.stdout, world.env, options.color)
  if (options.dryRun) world.stdout.write(renderPinDiff(source.name, pinHunks(source, pins), style))
  else if (file === '-') world.stdout.write(Buffer.from(bytes).toString('utf8'))
  if (options.quiet || (file === '-' && !options.dryRun)) return
  const counts = {
    pinned: pins.length,
    before: alreadyPinned,
    own: ofOwnFoods,
    left,
    isDryRun: options.dryRun === true,
  }
  world.stdout.write(`${wrap(printable(pinSummary(source.name, counts)), style.width).join('\n')}\n`)
}

function onlyOfFile(ofFile: readonly ReportProblem[]): FileOutcome {
  return { ofFile, ofEntries: [] }
}

function leftAlone(what: PinProblem | LogAddProblem): ReportProblem {
  return { what, at: null }
}

function errorsIn(problems: readonly ReportProblem[]): number {
  return problems.filter(({ what }) => what.level === 'error').length
}
