import type { PlainDate } from '../calendar/plain-date.ts'
import type { Entry } from '../food/entry.ts'
import type { FoodTable } from '../food/table.ts'
import type { Understanding } from '../food/understood.ts'
import type { Log } from '../input/log.ts'
import type { SupplementLine } from '../input/supplement.ts'
import { measuresWith } from '../report/measures.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { askedOf, ownFoodsFor } from './ask-own-foods.ts'
import { losesOwnFoods, namesUnreadProfile, readProfileFor } from './read-profile.ts'
import type { World } from './world.ts'

/** What says how entries are to be read. */
export interface ReaderOptions {
  readonly profile?: string
  readonly measures?: 'us' | 'metric'
}

/** How entries are understood, or why that cannot be said. */
export type EntryReader =
  | {
      readonly understand: (entry: Entry) => Understanding
      /** The same in British cups, pints and words, where nobody has said whose they are; null: somebody has. */
      readonly inBritain: ((entry: Entry) => Understanding) | null
      /** Supplements of the profile, which count on every day that lists none. */
      readonly everyDay: readonly SupplementLine[] | null
      readonly problems: readonly ReportProblem[]
    }
  | { readonly understand: null; readonly problems: readonly ReportProblem[] }

/**
 * Entries as `intake` reads them: own foods of the log and of the profile first, in the cups and spoons of --measures or
 * of the profile. Where a profile or its own foods cannot be read, entries could be taken for other foods: null.
 */
export async function readEntryReader(
  {
    log,
    problems: logProblems,
  }: { readonly log: Pick<Log, 'profile' | 'own'>; readonly problems: readonly ReportProblem[] },
  options: ReaderOptions,
  { today, table, world }: { readonly today: PlainDate; readonly table: FoodTable; readonly world: World },
): Promise<EntryReader> {
  const profile = await readProfileFor(log, { option: options.profile ?? null, today, world, logProblems })
  const own = await ownFoodsFor(log, profile, world)
  const isInline = options.profile === undefined && log.profile !== null && 'inline' in log.profile
  const problems = [...profile.problems, ...(own?.problems ?? [])]
  if (
    profile.isUnusable ||
    own?.isUnusable === true ||
    losesOwnFoods(isInline ? logProblems : profile.problems) ||
    (options.profile === undefined && namesUnreadProfile(logProblems))
  )
    return { understand: null, problems }
  const targets = profile.profile?.targets?.[0]
  const said = options.measures ?? profile.profile?.measures
  const asked = askedOf(table, said ?? measuresWith(targets))
  const ready = own?.ready(asked) ?? null
  const understand = (entry: Entry) => ready?.answer(entry) ?? asked.understand(entry)
  return {
    understand,
    inBritain: said === undefined && targets === undefined ? (entry) => inBritain(entry, table, ready) : null,
    everyDay: profile.profile?.supplements ?? null,
    problems: ready?.problems ?? [],
  }
}

/** Own foods are what their owner says, wherever she lives. */
function inBritain(
  entry: Entry,
  table: FoodTable,
  own: { answer: (entry: Entry) => Understanding | null } | null,
) {
  return own?.answer(entry) ?? askedOf(table, 'metric').understand(entry)
}
