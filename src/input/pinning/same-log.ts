import type { LogEntry } from '../log-entry.ts'
import type { LogRead } from '../log-of-tree.ts'

/**
 * Whether a log reads as another one does, but for the ids of some entries: the same days, meals, texts, amounts,
 * supplements and problems. `ids` are those ids, by where the entries start in the log before.
 */
export function isSameButIds(before: LogRead, after: LogRead, ids: ReadonlyMap<number, string>): boolean {
  return contentOf(before, (entry) => ids.get(entry.at.start) ?? idOf(entry)) === contentOf(after, idOf)
}

function idOf({ id }: LogEntry): string | null {
  return id?.text ?? null
}

function contentOf({ log, problems }: LogRead, id: (entry: LogEntry) => string | null): string {
  const said = (entry: LogEntry) => [entry.meal, entry.food.text, entry.amount?.text ?? null, id(entry)]
  const days = log.days.map((day) => ({ ...day, entries: day.entries.map(said) }))
  const own = log.own.map((one) =>
    one.kind === 'recipe'
      ? { ...one, ingredients: one.ingredients.map(said) }
      : { ...one, amounts: [...one.amounts] },
  )
  return JSON.stringify([days, log.profile, own, problems.map(({ what }) => what)], withoutPlaces)
}

/** Where a text stands is no part of what it says. */
function withoutPlaces(key: string, value: unknown): unknown {
  return PLACES.has(key) ? undefined : value
}

const PLACES: ReadonlySet<string> = new Set(['span', 'dateAt', 'offset', 'at', 'first'])
