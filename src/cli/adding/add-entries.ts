import { dirname } from 'node:path'
import type { Source } from '../../diagnostics/source.ts'
import { openFoodTable } from '../../food/table.ts'
import { addToLog } from '../../input/adding/add-to-log.ts'
import { type Addition, type AddProblem, LISTS } from '../../input/adding/addition.ts'
import { isNone } from '../../input/adding/in-place-of-none.ts'
import { nameDayList } from '../../input/adding/name-day-list.ts'
import { decode } from '../../input/decode.ts'
import type { LogRead } from '../../input/log-of-tree.ts'
import { type RawText, rawTextOf } from '../../input/pinning/raw-text.ts'
import { spliced } from '../../input/pinning/splice.ts'
import { readLog } from '../../input/read-log.ts'
import type { SupplementLine } from '../../input/supplement.ts'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'
import { type AddRequest, understandParts, withEachFood } from '../../report/added-parts.ts'
import { americanReadings } from '../../report/american-readings.ts'
import { daySoFar } from '../../report/day-so-far.ts'
import type { LogAddView } from '../../report/log-add-view.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import type { LogAddOptions } from '../log-add-options.ts'
import { inFolder } from '../read-bytes.ts'
import { readEntryReader } from '../read-entry-reader.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'
import { findingsOfDay } from './findings-of-day.ts'
import { profileForNewLog } from './profile-for-new-log.ts'
import { symptomsAsFood } from './symptoms-as-food.ts'

/** Reads the log, understands what is to be added, adds it, and writes it unless --dry-run. Throws as node:fs does. */
export async function addEntries(
  asked: AddRequest,
  options: LogAddOptions,
  world: World,
): Promise<LogAddView> {
  const { file } = options
  const today = options.today ?? localDate(world.now())
  const table = openFoodTable(world.foodTable)
  const view: LogAddView = {
    version: world.version,
    file,
    date: options.date ?? today,
    meal: options.meal?.trim() ?? null,
    isDryRun: options.dryRun === true,
    parts: null,
    day: null,
    findings: [],
    namedProfile: null,
    profileLeftOut: null,
    table,
    problems: [],
  }
  if (view.date > today) return { ...view, problems: [inFuture(view.date, today)] }
  const before = bytesOf(inFolder(file, world), world)
  const beside =
    before === null && options.profile === undefined
      ? await profileForNewLog(file, { today, table, world })
      : null
  const namedProfile = beside?.named ?? null
  const bytes = before ?? new TextEncoder().encode(namedProfile === null ? '' : `profile: ${namedProfile}\n`)
  const { source, problems } = decode(bytes, file)
  const raw = rawTextOf(bytes)
  if (source === null) return { ...view, problems }
  if (raw === null) return { ...view, problems: [leftAlone(file, 'bytes')] }
  const log = readLog(source, { today })
  const reader = await readEntryReader(log, options, { today, table, world })
  if (reader.understand === null)
    return { ...view, problems: [...log.problems, ...reader.problems, leftAlone(file, 'profile')] }
  const symptoms = symptomsAsFood(asked, reader.understand)
  if (symptoms.problems.length > 0) return { ...view, ...symptoms }
  const request = withEachFood(asked, reader.understand)
  const parts = understandParts(request, reader.understand)
  if (parts.problems.length > 0) return { ...view, parts, problems: [...reader.problems, ...parts.problems] }
  const added = addAll(source, raw, additionsOf(request, view), today)
  if (!added.ok) return { ...view, parts, problems: notAdded(added.problem, log) }
  const path = inFolder(file, world)
  // Somebody may have gone on writing in an editor, which knows of no lock.
  if (!view.isDryRun && before !== null && Buffer.compare(world.readFile(path), before) !== 0)
    return { ...view, parts, problems: [CHANGED(file)] }
  if (!view.isDryRun)
    await (before === null ? world.createFile(path, added.bytes) : world.replaceFile(path, added.bytes))
  const american =
    reader.inBritain === null ? [] : americanReadings(request.foods, reader.understand, reader.inBritain)
  const day = added.log.log.days.find(({ date }) => date === view.date)
  const nutrients = options.json ? { nutrients: NUTRIENTS } : {}
  return {
    ...view,
    meal: added.meal ?? view.meal,
    parts,
    namedProfile,
    profileLeftOut: beside?.leftOut ?? null,
    findings: await findingsOfDay(added.log, view.date, options, world),
    day:
      day === undefined
        ? null
        : daySoFar(day, { table, understand: reader.understand, everyDay: reader.everyDay, ...nutrients }),
    problems: [
      ...reader.problems,
      ...parts.doubts,
      ...american,
      ...leftOut(reader.everyDay, request, log, view),
    ],
  }
}

function inFuture(date: string, today: string): ReportProblem {
  return { what: { code: 'date-in-future', level: 'error', args: { date, today } }, at: null }
}

const CHANGED = (path: string): ReportProblem => ({
  what: { code: 'unwritable-file', level: 'error', args: { path, why: 'changed' } },
  at: null,
})

/** null: there is none yet. A folder is not made for one: its name may be a slip. */
function bytesOf(path: string, world: World): Uint8Array | null {
  try {
    return world.readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && world.isFolder(dirname(path))) return null
    throw error
  }
}

function additionsOf({ foods, ...lists }: AddRequest, { date, meal }: LogAddView): readonly Addition[] {
  const all: readonly Addition[] = [
    { date, meal, entries: foods },
    ...LISTS.map((list) => ({ date, meal: null, list, entries: lists[list] })),
  ]
  return all.filter(({ entries }) => entries.length > 0)
}

type AddedAll =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      readonly log: LogRead
      /** As the log names it, where one was asked for. */
      readonly meal: string | null
    }
  | { readonly ok: false; readonly problem: AddProblem }

/** One after the other, all of them or none. */
function addAll(
  source: Source,
  raw: RawText,
  additions: readonly Addition[],
  today: NonNullable<LogAddOptions['today']>,
): AddedAll {
  let [now, body] = [source, raw.text.slice(raw.start)]
  let log: LogRead | null = null
  let named: string | null = null
  for (const addition of additions) {
    // A list beside a meal: a new day of entries without a meal would be a plain list, which has no place for it.
    const meal = addition.meal ?? (additions.length > 1 && addition.list === undefined ? 'other' : null)
    const asked = { ...addition, meal }
    let made = addToLog(now, asked, today)
    if (!made.ok && made.problem.args.why === 'day-is-list') {
      const named = nameDayList(now, asked.date, today)
      if (named === null) return made
      now = { ...now, text: named.text }
      body = spliced(body, named.splices)
      made = addToLog(now, asked, today)
    }
    if (!made.ok) return made
    now = { ...now, text: made.text }
    body = spliced(body, [made.splice])
    log = made.log
    if (addition.meal !== null) named = made.meal
  }
  const bytes = raw.bytesOf(raw.text.slice(0, raw.start) + body)
  return { ok: true, bytes, log: log ?? readLog(now, { today }), meal: named }
}

/** A day that lists supplements no longer takes those of the profile. */
function leftOut(
  everyDay: readonly SupplementLine[] | null,
  { supplements }: AddRequest,
  { log }: LogRead,
  { date }: LogAddView,
): ReportProblem[] {
  const had = log.days.find((one) => one.date === date)?.supplements ?? null
  // Who says "none" has left them out.
  const isSaid = supplements.every((text) => isNone(text, 'supplements'))
  if (everyDay === null || everyDay.length === 0 || isSaid || had !== null) return []
  const texts = [...new Set(everyDay.map(({ text }) => text.text))].filter(
    (text) => !supplements.includes(text),
  )
  if (texts.length === 0) return []
  return [{ what: { code: 'every-day-left-out', level: 'warning', args: { date, texts } }, at: null }]
}

function notAdded(what: AddProblem, { problems }: LogRead): ReportProblem[] {
  return [...(what.args.why === 'syntax' ? problems : []), { what, at: null }]
}

function leftAlone(path: string, why: 'bytes' | 'profile'): ReportProblem {
  return { what: { code: 'log-left-alone', level: 'error', args: { path, why } }, at: null }
}
