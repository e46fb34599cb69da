import type { Span } from '../diagnostics/source.ts'
import type { Log, LogDay } from './log.ts'
import { type InputProblems, Trouble } from './problems.ts'

/** Several logs are one person's: their days together. The same date twice is a problem that names both places. */
export function mergeLogs(logs: readonly Log[]): { readonly log: Log; readonly problems: InputProblems } {
  const trouble = new Trouble()
  const days = new Map<string, LogDay>()
  for (const day of logs.flatMap((log) => log.days)) {
    const first = days.get(day.date)
    if (first === undefined) days.set(day.date, day)
    else {
      trouble.add(
        { code: 'duplicate-date', level: 'error', args: { date: day.date, first: first.dateAt } },
        day.dateAt,
      )
      days.set(day.date, { ...first, troubled: true })
    }
  }
  const withProfile = logs.filter((log) => log.profile !== null)
  const [first] = withProfile
  const other = withProfile.find((log) => keyOf(log) !== keyOf(first))
  const [at, firstAt] = [placeOf(other), placeOf(first)]
  if (at !== null && firstAt !== null)
    trouble.add({ code: 'two-profiles', level: 'error', args: { first: firstAt } }, at)
  const inOrder = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
  return {
    log: {
      // Whose medicines hold cannot be told, so nothing is counted.
      days: other === undefined ? inOrder : inOrder.map((day) => ({ ...day, troubled: true })),
      profile: first?.profile ?? null,
      own: logs.flatMap((log) => log.own),
    },
    problems: trouble.list,
  }
}

/** Equal for equal profiles. */
function keyOf(log: Log | undefined): string {
  const profile = log?.profile ?? null
  if (profile === null) return ''
  return 'path' in profile
    ? `path ${profile.path.text}`
    : JSON.stringify(profile.inline, (key, value: unknown) => (key === 'span' ? null : value))
}

/** Where a profile is named, or the first day of its log where it stands in the log itself. */
function placeOf(log: Log | undefined): Span | null {
  const profile = log?.profile ?? null
  if (profile === null) return null
  return 'path' in profile ? profile.path.span : (log?.days[0]?.dateAt ?? null)
}
